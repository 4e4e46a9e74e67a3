package exhibit.model.data;

/// Places in the space of samples, each with a weight, the same at every step: what an integral over all samples is a
/// sum over.
abstract sealed class WeightedPlaces implements Data permits Expectation, SubsetExpectation {

    /// (n, places), to be laid out by whoever makes it; what is left of the last span has no weight.
    final float[][] X;
    final float[] weight;

    WeightedPlaces(int features, int places) {
        int columns = Math.ceilDiv(places, SPAN) * SPAN;
        X = new float[features][columns];
        weight = new float[columns];
    }

    @Override
    public int features() {
        return X.length;
    }

    @Override
    public int spans() {
        return weight.length / SPAN;
    }

    @Override
    public void fill(long step, int span, float[][] X, float[] weight) {
        for (int i = 0; i < X.length; i++)
            System.arraycopy(this.X[i], span * SPAN, X[i], 0, SPAN);
        System.arraycopy(this.weight, span * SPAN, weight, 0, SPAN);
    }
}
