package exhibit.sound.guide;

import exhibit.control.Place;
import exhibit.model.ClosedFigure;
import exhibit.story.ChallengeProgress;
import exhibit.text.Captions;
import exhibit.text.Spoken;
import exhibit.text.SpokenLaboratory;
import exhibit.text.Words;
import java.util.Optional;

/// Which words a moment of a visit deserves: what has changed at once; what is seen when it has stood still and nothing
/// else is being said, or every step of a turn would cut off the one before. For one thread.
final class Narrator {

    private static final long STILL_NANOS = 1_200_000_000;

    private Words words = Words.in(Words.languages().getFirst());
    private ChallengeProgress quest = new ChallengeProgress();
    private String line = "";
    private long since;
    private boolean told = true;

    /// @param before the moment that was told of last
    /// @param speaking whether something is being said still
    /// @return what to say now, which cuts that off
    Optional<String> tell(GuideMoment before, GuideMoment now, long nanos, boolean speaking) {
        if (!words.language().equals(now.session().language()))
            words = Words.orEnglish(now.session().language());
        var change = change(before, now).or(() -> won(now, nanos));
        look(now, change, nanos);
        var text = change.isPresent() || told || speaking || nanos - since <= STILL_NANOS ? change : settled();
        return text.map(this::aloud);
    }

    /// Voices read the sign of a negative number in English, or not at all.
    private String aloud(String text) {
        return text.replaceAll(" ?\u2212 ?", " " + words.text("minus.spoken") + " ").strip();
    }

    /// A figure that has just come to its name, in the language of the moment that was told of last.
    String exclaim(ClosedFigure figure) {
        return new Captions(words).exclaimed(figure);
    }

    private Optional<String> change(GuideMoment before, GuideMoment now) {
        var room = new SpokenLaboratory(words);
        if (away(before) && away(now) && before.asked() != now.asked())
            return Optional.of(room.help(now.visit()));
        return new Spoken(words).change(before.session(), now.session(), now.seen())
                .or(() -> away(before) && away(now) ? room.change(before.visit(), now.visit()) : Optional.empty());
    }

    /// A challenge that is met in free play, and the secret that is found there.
    private Optional<String> won(GuideMoment now, long nanos) {
        if (!(now.session().place() instanceof Place.Play play) || play.drawer()) {
            quest = new ChallengeProgress();
            return Optional.empty();
        }
        quest.take(play.challenge());
        boolean met = quest.isMet();
        boolean secret = quest.isSecret();
        quest.look(now.seen(), now.session().cameBack(), nanos);
        return met == quest.isMet() && (secret || !quest.isSecret())
                ? Optional.empty()
                : Optional.of(new Spoken(words).won(quest));
    }

    private void look(GuideMoment now, Optional<String> change, long nanos) {
        var seen = away(now) && now.visit().inLaboratory()
                ? new SpokenLaboratory(words).place(now.visit())
                : new Spoken(words).place(now.session(), now.seen());
        if (seen.equals(line))
            return;
        line = seen;
        since = nanos;
        told = change.filter(seen::equals).isPresent();
    }

    private Optional<String> settled() {
        told = true;
        return Optional.of(line);
    }

    private static boolean away(GuideMoment moment) {
        return moment.session().place() instanceof Place.Away;
    }
}
