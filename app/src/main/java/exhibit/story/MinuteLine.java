package exhibit.story;

import exhibit.training.Snapshot;
import java.util.Optional;

/// Which words a screen of the first minute deserves: nothing is told that cannot be seen.
public final class MinuteLine {

    private MinuteLine() {
    }

    /// The key of its words: those of the screen, and as long as the picture is not so far those that say what happens
    /// until then. None where a figure is to be named and there is another one.
    public static Optional<String> key(MinuteScreen at, Snapshot seen) {
        if (holds(at, seen)) return Optional.of("minute." + at.word());
        return at == MinuteScreen.FIGURE ? Optional.empty() : Optional.of("minute." + at.word() + ".see");
    }

    private static boolean holds(MinuteScreen at, Snapshot seen) {
        var embedding = seen.embedding();
        return switch (at) {
            case WHO, DOT, ANSWER -> true;
            case RAIN -> seen.experiment().hyperparameters().sparsity() == 0;
            case KNOB -> seen.experiment().hyperparameters().sparsity() < MinuteScreen.SELDOM;
            case ALL_FIVE, PRICE -> embedding.features() == 5 && embedding.represented() == 5;
            case FIGURE -> embedding.geometry().word().equals("pentagon");
        };
    }
}
