package exhibit.model;

import java.util.Arrays;

/// Which latents of a sparse autoencoder answer, of those that are above zero, and with what.
public sealed interface LatentGate {

    /// All of them: what keeps them few is a price on how loudly they answer, so that each answers too softly.
    record Rectified() implements LatentGate {}

    /// The k loudest (Gao and others, 2024, arXiv 2406.04093).
    ///
    /// @param most k, 1 or more
    record Loudest(int most) implements LatentGate {

        public Loudest {
            if (most < 1) throw new IllegalArgumentException("most must be 1 or more, was " + most);
        }
    }

    /// Those above a threshold of their own, which is learned, as loudly as they are (Rajamanoharan and others, 2024,
    /// arXiv 2407.14435).
    record Jumping() implements LatentGate {}

    /// How many parameters it has of its own for d latents.
    default int parameters(int latents) {
        return this instanceof Jumping ? latents : 0;
    }

    /// What they answer.
    ///
    /// @param a (d) before the gate; modified
    /// @param thresholds (d) where there are any, not modified
    default void shut(double[] a, double[] thresholds) {
        for (int l = 0; l < a.length; l++)
            a[l] = Math.max(a[l], 0);
        switch (this) {
            case Rectified() -> {
            }
            case Loudest(int most) -> shutBelow(a, loudest(a, most));
            case Jumping() -> {
                for (int l = 0; l < a.length; l++)
                    if (a[l] <= thresholds[l]) a[l] = 0;
            }
        }
    }

    private static double loudest(double[] a, int most) {
        var sorted = a.clone();
        Arrays.sort(sorted);
        return most < a.length ? sorted[a.length - most] : 0;
    }

    private static void shutBelow(double[] a, double least) {
        for (int l = 0; l < a.length; l++)
            if (a[l] < least) a[l] = 0;
    }
}
