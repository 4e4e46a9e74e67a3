package exhibit.model.train;

/// How two rows of hidden values become one, and their errors come back.
final class HiddenJoin {

    private HiddenJoin() {
    }

    /// h ← f ∘ g.
    static void multiply(float[] h, float[] f, float[] g) {
        for (int j = 0; j < h.length; j++)
            h[j] = f[j] * g[j];
    }

    /// h ← f + g + c.
    static void add(float[] h, float[] f, float[] g, float c) {
        for (int j = 0; j < h.length; j++)
            h[j] = f[j] + g[j] + c;
    }

    /// f ← dh ∘ g and g ← dh ∘ f, each with the other as it was.
    static void cross(float[] f, float[] g, float[] dh) {
        for (int j = 0; j < dh.length; j++) {
            float t = f[j];
            f[j] = dh[j] * g[j];
            g[j] = dh[j] * t;
        }
    }
}
