package exhibit.model.data;

/// Samples of another source, each brought to length 1: ‖x‖ = 1. Samples without anything stay as they are.
///
///     X (n, BLOCK)  one row a feature, one column a sample
public record UnitLength(Source source) implements Source {

    @Override
    public int features() {
        return source.features();
    }

    @Override
    public void draw(long step, int block, float[][] X, int to) {
        source.draw(step, block, X, to);
        for (int j = to; j < to + Sampler.BLOCK; j++)
            shorten(X, j);
    }

    private static void shorten(float[][] X, int j) {
        double squares = 0;
        for (var row : X)
            squares += (double) row[j] * row[j];
        if (squares == 0) return;
        float by = (float) (1 / Math.sqrt(squares));
        for (var row : X)
            row[j] *= by;
    }
}
