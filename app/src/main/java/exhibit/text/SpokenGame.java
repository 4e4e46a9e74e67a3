package exhibit.text;

import exhibit.control.Place;
import exhibit.model.Embedding;
import exhibit.story.DotGame;
import exhibit.story.DotPlace;
import exhibit.story.GameLine;
import exhibit.training.Snapshot;
import java.util.Optional;

/// What is said of the game: where the dot is, whom machine and visitor name, who came, and how it ended.
final class SpokenGame {

    private final Words words;
    private final ThingNames names;

    SpokenGame(Words words) {
        this.words = words;
        names = new ThingNames(words);
    }

    String line(Place.Game place, Snapshot seen) {
        var game = place.game();
        var learned = seen.embedding();
        return switch (game.phase()) {
            case LEARNING -> words.spoken(GameLine.key(game, learned));
            case COVERED -> game.round() == 0
                    ? asked(game, learned) + " " + words.text("only-the-dot.how")
                    : asked(game, learned);
            case SAID -> said(game, learned);
            case LIFTED -> lifted(game, learned);
        };
    }

    private String asked(DotGame game, Embedding learned) {
        var near = DotPlace.near(learned, game.draw(learned).strengths());
        return near.isEmpty()
                ? words.text("only-the-dot.middle")
                : words.spoken(GameLine.key(game, learned), names.all(near));
    }

    private String said(DotGame game, Embedding learned) {
        var machine = words.named(words.text("game.iris"), names.all(game.draw(learned).machine())) + ".";
        return game.picked().isEmpty() ? machine : machine + " " + words.spoken(GameLine.key(game, learned));
    }

    private String lifted(DotGame game, Embedding learned) {
        var line = Words.capital(names.all(game.draw(learned).coming())) + ". "
                + words.spoken(GameLine.key(game, learned));
        return game.isOver()
                ? line + " " + words.spoken("only-the-dot.score", game.score(learned), DotGame.ROUNDS)
                : line;
    }

    /// What was picked, or pointed at; empty where nothing was.
    Optional<String> done(DotGame before, DotGame now) {
        if (!before.picked().equals(now.picked()))
            return Optional.of(words.named(words.text("game.tapped"), names.all(now.picked())));
        return names.next(before.pointed(), now.pointed());
    }
}
