package exhibit.model.data;

import java.util.Arrays;

/// Features that come in sets (paper, "Feature correlation"). One number u a set and sample, uniform in 0 to 1, decides
/// what is there; the values are independent and uniform in 0 to 1.
///
///     X (n, BLOCK), n = sets · members: feature i belongs to set i / members
public final class CorrelatedSets implements Source {

    /// What one draw switches on.
    private enum Kind {
        /// All members together: S = P(none).
        TOGETHER,
        /// Exactly one member: S = P(none).
        ONE_OF
    }

    private final Kind kind;
    private final int members;
    private final float density;
    private final Sampler values;
    private final Sampler switches;
    private final float[][] u;

    private CorrelatedSets(Kind kind, int sets, int members, double density, long seed) {
        this.kind = kind;
        this.members = members;
        this.density = (float) density;
        values = new Sampler(seed, always(sets * members));
        switches = new Sampler(~seed, always(sets));
        u = new float[sets][Sampler.BLOCK];
    }

    /// Sets of which all members come together or none does.
    ///
    /// @param density 1 - S of each set and so of each feature, above 0 and at most 1
    public static CorrelatedSets correlated(int sets, int members, double density, long seed) {
        return new CorrelatedSets(Kind.TOGETHER, sets, members, density, seed);
    }

    /// Sets of which one member comes or none does, each member as often as the other.
    ///
    /// @param density 1 - S of each set, above 0 and at most 1; a feature's own is density / members
    public static CorrelatedSets anticorrelated(int sets, int members, double density, long seed) {
        return new CorrelatedSets(Kind.ONE_OF, sets, members, density, seed);
    }

    @Override
    public int features() {
        return u.length * members;
    }

    @Override
    public void draw(long step, int block, float[][] X, int to) {
        values.draw(step, block, X, to);
        switches.draw(step, block, u);
        for (int i = 0; i < features(); i++)
            keep(X[i], to, u[i / members], i % members);
    }

    /// Member r of ONE_OF has the r-th part of 0 to density for itself.
    private void keep(float[] x, int to, float[] u, int member) {
        float share = density / members;
        float from = kind == Kind.TOGETHER ? 0 : member * share;
        float end = kind == Kind.TOGETHER ? density : from + share;
        for (int j = 0; j < u.length; j++)
            if (!(from < u[j] && u[j] <= end)) x[to + j] = 0;
    }

    private static double[] always(int features) {
        var density = new double[features];
        Arrays.fill(density, 1);
        return density;
    }
}
