package exhibit.model.train;

/// The mean of the losses since it was last taken. Mutable, for one thread.
final class MeanLoss {

    private double sum;
    private int count;

    void add(double loss) {
        sum += loss;
        count++;
    }

    /// @return NaN where there was none
    double take() {
        double mean = sum / count;
        sum = 0;
        count = 0;
        return mean;
    }
}
