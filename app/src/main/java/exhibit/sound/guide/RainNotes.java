package exhibit.sound.guide;

import exhibit.control.Place;
import exhibit.control.Session;
import exhibit.sound.Tone;
import exhibit.story.RainSight;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What is heard of the rain: each thing that comes has its tone. When the answers come, what is remembered sounds once
/// more and softer, what was not there sounds rough, and what is forgotten does not sound again.
final class RainNotes {

    /// Of a thing that comes in full strength. All of it is softer than what a hand does.
    private static final double COMES = .3;
    private static final double ECHO = .13;
    private static final double WRONG = .13;

    private RainNotes() {
    }

    /// @return what is to ring now; empty where nothing new has come
    static List<Tone> between(GuideMoment was, GuideMoment now) {
        return now.rain().filter(_ -> isHeard(now.session())).map(sight -> after(was.rain(), sight)).orElse(List.of());
    }

    private static List<Tone> after(Optional<RainSight> before, RainSight now) {
        var same = before.filter(sight -> sight.number() == now.number());
        if (same.isEmpty()) return coming(now.x());
        return now.isAnswered() && !same.get().isAnswered() ? answered(now) : List.of();
    }

    private static List<Tone> coming(List<Double> x) {
        return things(x.size()).filter(i -> x.get(i) > 0).mapToObj(i -> Tone.brief(i, COMES * x.get(i))).toList();
    }

    private static List<Tone> answered(RainSight now) {
        return things(now.verdicts().size()).boxed().flatMap(i -> switch (now.verdicts().get(i)) {
            case RIGHT -> Stream.of(Tone.brief(i, ECHO * now.x().get(i)));
            case WRONG -> Tone.rough(i, WRONG).stream();
            case FORGOTTEN, FAINT, QUIET -> Stream.of();
        }).toList();
    }

    private static IntStream things(int count) {
        return IntStream.range(0, count);
    }

    /// What a hand holds in the machine comes again and again, and is heard when it is pressed.
    private static boolean isHeard(Session session) {
        return session.place() instanceof Place.Minute
                || (session.place() instanceof Place.Story story && (story.asking() || !story.chapter().presses()));
    }
}
