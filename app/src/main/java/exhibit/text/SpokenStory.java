package exhibit.text;

import exhibit.control.Place;
import exhibit.control.Session;
import exhibit.story.DictionaryFinds;
import exhibit.story.DictionarySearch;
import exhibit.story.MinuteLine;
import exhibit.story.Question;
import exhibit.story.StoryLine;
import exhibit.story.UnmixingLine;
import exhibit.training.Snapshot;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What is said of the first minute, of a chapter and of the game.
final class SpokenStory {

    private final Words words;
    private final ThingNames names;
    private final SpokenGame game;

    SpokenStory(Words words) {
        this.words = words;
        names = new ThingNames(words);
        game = new SpokenGame(words);
    }

    String line(Place.Minute minute, Snapshot seen) {
        return said(MinuteLine.key(minute.at(), seen), seen);
    }

    String line(Session now, Place.Story story, Snapshot seen) {
        if (story.asking() && story.question() instanceof Question.Answerer asked)
            return asked(story, asked.about(seen.embedding()));
        var key = StoryLine.line(story.chapter(), story.asking(), story.own(), now.cameBack(),
                Set.copyOf(story.pressed()), seen);
        return key.flatMap(line -> StoryLine.verdict(story.chapter(), line, story.own(), story.guess(), seen)
                .map(verdict -> words.spoken(verdict) + " " + words.text(line))).orElseGet(() -> said(key, seen));
    }

    /// Who comes stands on the screen, and has to be said.
    private String asked(Place.Story story, List<Integer> things) {
        var key = story.chapter().id() + ".ask";
        return things.isEmpty()
                ? words.text(key)
                : Words.capital(words.spoken(key, names.all(things)));
    }

    String line(Place.Game place, Snapshot seen) {
        return game.line(place, seen);
    }

    /// Where not all was found, it is told first how much was.
    String line(Place.Unmixing place, Snapshot seen) {
        var line = words.spoken(UnmixingLine.key(place.search(), seen));
        int found = DictionaryFinds.of(seen).count();
        int all = seen.embedding().features();
        return place.search().phase() == DictionarySearch.Phase.RESTING && found < all
                ? words.text("unmix.found", found, all) + ". " + line
                : line;
    }

    private String said(Optional<String> key, Snapshot seen) {
        return key.map(words::spoken).orElseGet(() -> new Captions(words).caption(seen.embedding()));
    }

    /// Whether both are at the same screen, chapter or round, so that only what was done there is said.
    boolean isSame(Place before, Place now) {
        return switch (now) {
            case Place.Minute minute -> before instanceof Place.Minute was && was.at() == minute.at();
            case Place.Story story -> before instanceof Place.Story was && was.at() == story.at();
            case Place.Game(var is, _, _) -> before instanceof Place.Game(var was, _, _)
                    && was.phase() == is.phase() && was.round() == is.round() && was.seed() == is.seed();
            case Place.Unmixing(var is, _) -> before instanceof Place.Unmixing(var was, _)
                    && was.phase() == is.phase() && was.seed() == is.seed();
            case Place.Attract _,Place.Play _,Place.Menu _,Place.Recipe _,Place.Typing _,Place.Away _ -> false;
        };
    }

    /// What was touched, pointed at or chosen there; empty where nothing was.
    Optional<String> done(Place before, Place now) {
        return switch (now) {
            case Place.Minute minute -> before instanceof Place.Minute was
                    ? names.next(was.touched(), minute.touched())
                    : Optional.empty();
            case Place.Story story -> before instanceof Place.Story was ? chosen(was, story) : Optional.empty();
            case Place.Game(var is, _, _) -> before instanceof Place.Game(var was, _, _)
                    ? game.done(was, is)
                    : Optional.empty();
            case Place.Unmixing(var is, _) -> before instanceof Place.Unmixing(var was, _) && was.price() != is.price()
                    ? Optional
                            .of(words.named(words.text("unmix.price"), words.text("unmix.price." + is.price().word())))
                    : Optional.empty();
            case Place.Attract _,Place.Play _,Place.Menu _,Place.Recipe _,Place.Typing _,Place.Away _ ->
                Optional.empty();
        };
    }

    private Optional<String> chosen(Place.Story before, Place.Story now) {
        if (now.guess().size() > before.guess().size())
            return Optional.of(answer(now, now.guess().getLast()));
        return now.chapter().presses() && !now.asking()
                ? names.next(before.pointed(), now.pointed())
                : Optional.of(now.pointed()).filter(to -> to >= 0 && to != before.pointed())
                        .map(to -> answer(now, to));
    }

    private String answer(Place.Story story, int answer) {
        if (story.question().asksForThings())
            return words.text(Things.key(answer));
        return words.text(answer == Question.Fits.RING ? "fits.ring" : "fits.middle");
    }
}
