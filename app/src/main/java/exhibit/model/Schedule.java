package exhibit.model;

import java.util.Locale;

/// How the learning rate goes over the steps of a run.
public enum Schedule {
    CONSTANT, COSINE;

    /// @param done the share of the run that is over, 0 to 1
    /// @return the share of the learning rate that holds then: 1, or cos(½π·done)
    double at(double done) {
        return switch (this) {
            case CONSTANT -> 1;
            case COSINE -> StrictMath.cos(Math.PI / 2 * Math.min(done, 1));
        };
    }

    /// The name as it is written on the command line and in files.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
