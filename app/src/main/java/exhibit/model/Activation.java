package exhibit.model;

import java.util.Locale;

/// What stands at the output of the model: x' = f(WᵀWx + b).
public enum Activation {
    /// x' = WᵀWx + b, which never superposes (paper, "Basic results").
    LINEAR,
    /// x' = ReLU(WᵀWx + b).
    RELU;

    /// The name as it is written on the command line and in files.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
