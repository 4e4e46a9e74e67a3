package exhibit.training;

/// A row of numbers that cannot change, oldest first.
public final class LossHistory {

    private final float[] values;

    public LossHistory(float... values) {
        this.values = values.clone();
    }

    public int size() {
        return values.length;
    }

    public float at(int index) {
        return values[index];
    }

    /// The newest value, or NaN where there is none yet.
    public float last() {
        return values.length == 0 ? Float.NaN : values[values.length - 1];
    }
}
