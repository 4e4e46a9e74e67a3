package exhibit.sound.guide;

import exhibit.control.Place;
import exhibit.sound.Tone;
import exhibit.story.DictionaryFinds;
import exhibit.training.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What is heard of the things themselves: of those that were pressed just now, were found by arrows, or have found their
/// place. A thing that the picture has not got yet, or no more, makes no sound.
final class ThingNotes {

    private ThingNotes() {
    }

    /// @return what is to ring now instead of what rang; empty where nothing new is to be heard
    static List<Tone> between(GuideMoment was, GuideMoment now) {
        return Tone.of(now.seen().embedding(), sounding(was, now));
    }

    private static List<Integer> sounding(GuideMoment was, GuideMoment now) {
        if (now.session().place() instanceof Place.Story story && story.chapter().presses())
            return was.session().place() instanceof Place.Story earlier && earlier.pressed().equals(story.pressed())
                    ? List.of()
                    : story.pressed().stream().filter(thing -> thing < now.seen().embedding().features()).toList();
        if (now.session().place() instanceof Place.Unmixing)
            return found(now.seen()).filter(thing -> found(was.seen()).noneMatch(thing::equals)).toList();
        var kept = new ArrayList<>(kept(now.seen()));
        kept.removeAll(kept(was.seen()));
        return now.session().rests() ? List.of() : kept;
    }

    /// The things that arrows have found.
    private static Stream<Integer> found(Snapshot seen) {
        return DictionaryFinds.of(seen).things().stream().filter(thing -> thing != DictionaryFinds.NONE).distinct();
    }

    private static List<Integer> kept(Snapshot seen) {
        var embedding = seen.embedding();
        return IntStream.range(0, embedding.features()).filter(i -> embedding.represented(i)).boxed().toList();
    }
}
