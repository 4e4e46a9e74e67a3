package exhibit.model.train;

/// A model of the laboratory, and the loss it is trained on. All its parameters stand in one array theta. What it remembers
/// between calls is room to calculate in, so each thread needs its own.
public interface Model {

    /// How many parameters there are.
    int size();

    /// Where training starts.
    float[] start(long seed);

    /// The loss of one span of samples, and its gradient.
    ///
    /// @param theta (size), not modified
    /// @param X (n, SPAN), not modified
    /// @param weight (SPAN) of each sample
    /// @param gradient (size), the gradient is added to it
    /// @return Σ_j weight_j Σ_i I_i (target_ij - output_ij)², and whatever else the model is to keep small
    double descend(float[] theta, float[][] X, float[] weight, float[] gradient);

    /// After each step of training: brings parameters back to what the model holds to. Most hold to nothing.
    ///
    /// @param theta (size), modified
    /// @param step counted from 0
    default void hold(float[] theta, long step) {
    }
}
