package exhibit.study.concept;

/// The angle between two directions of any dimension.
final class Cosine {

    private Cosine() {
    }

    static double of(double[] x, double[] y) {
        return dot(x, y) / Math.sqrt(dot(x, x) * dot(y, y));
    }

    static double dot(double[] x, double[] y) {
        double sum = 0;
        for (int k = 0; k < x.length; k++)
            sum += x[k] * y[k];
        return sum;
    }
}
