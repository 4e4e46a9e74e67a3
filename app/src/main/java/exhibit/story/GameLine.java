package exhibit.story;

import exhibit.model.Embedding;
import java.util.Set;

/// Which words a moment of the game deserves.
public final class GameLine {

    private static final String BEGINNING = "only-the-dot.";

    private GameLine() {
    }

    /// The key of its words.
    ///
    /// @param embedding what the machine has learned
    public static String key(DotGame game, Embedding embedding) {
        return BEGINNING + switch (game.phase()) {
            case LEARNING -> "see";
            case COVERED -> "ask";
            case SAID -> said(game, game.draw(embedding));
            case LIFTED -> lifted(game, game.draw(embedding));
        };
    }

    private static String said(DotGame game, DotRound draw) {
        if (game.picked().isEmpty()) return "says";
        return agree(game, draw) ? "same" : "other";
    }

    private static boolean agree(DotGame game, DotRound draw) {
        return Set.copyOf(game.picked()).equals(draw.machine());
    }

    private static String lifted(DotGame game, DotRound draw) {
        boolean machine = draw.machineIsRight();
        if (game.picked().isEmpty()) return machine ? "right" : "mixed";
        if (draw.isRight(game.picked())) return machine ? "both" : "beaten";
        if (machine) return "alone";
        return agree(game, draw) ? "fallen" : "neither";
    }
}
