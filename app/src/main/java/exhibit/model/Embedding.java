package exhibit.model;

import java.util.Arrays;
import java.util.List;
import org.ejml.data.FMatrixRMaj;

/// What a model has learned, as a value: the columns of W, the biases, and the facts the paper reads off them.
///
///     W (m, n)  column i is the embedding of feature i        WᵀW (n, n)  who answers to whom
///     b (n)     bias of each feature
public final class Embedding {

    /// A feature counts as represented from this norm on (EXPERIMENTS C).
    public static final double REPRESENTED = 0.5;

    private final int hidden;
    private final float[][] columns;
    private final float[] b;
    /// Before any turn, so that none of what is read off the model depends on how it is turned, not even in the last bit.
    private final float[][] measured;

    /// @param W (m, n), not modified, copied
    /// @param b (n, 1), not modified, copied
    public Embedding(FMatrixRMaj W, FMatrixRMaj b) {
        this(columnsOf(W), b.data.clone());
        if (b.getNumElements() != W.numCols)
            throw new IllegalArgumentException("b must have " + W.numCols + " entries, has " + b.getNumElements());
    }

    /// @param theta W row after row, then b; not modified, copied
    public static Embedding of(float[] theta, int m, int n) {
        var W = FMatrixRMaj.wrap(m, n, Arrays.copyOf(theta, m * n));
        return new Embedding(W, FMatrixRMaj.wrap(n, 1, Arrays.copyOfRange(theta, m * n, m * n + n)));
    }

    /// @param W its m rows of n entries; not modified, copied
    /// @param b its n entries; not modified, copied
    public static Embedding of(float[][] W, float[] b) {
        return new Embedding(new FMatrixRMaj(W), FMatrixRMaj.wrap(b.length, 1, b.clone()));
    }

    private Embedding(float[][] columns, float[] b) {
        this(columns, b, columns);
    }

    private Embedding(float[][] columns, float[] b, float[][] measured) {
        this.columns = columns;
        this.b = b;
        this.hidden = columns[0].length;
        this.measured = measured;
    }

    public int features() {
        return columns.length;
    }

    public int hidden() {
        return hidden;
    }

    /// W_ki: coordinate k of feature i's direction.
    public float coordinate(int i, int k) {
        return columns[i][k];
    }

    public float bias(int i) {
        return b[i];
    }

    /// ‖W_i‖.
    public double norm(int i) {
        return Math.sqrt(dot(i, i));
    }

    /// W_i · W_j: how loudly feature j answers when only i is there.
    public double dot(int i, int j) {
        double sum = 0;
        for (int k = 0; k < hidden; k++)
            sum += (double) measured[i][k] * measured[j][k];
        return sum;
    }

    /// The cosine of the angle between features i and j; 0 where one has no direction.
    public double cosine(int i, int j) {
        double lengths = norm(i) * norm(j);
        return lengths == 0 ? 0 : dot(i, j) / lengths;
    }

    /// The same between feature i and a feature of another embedding in the same space, as both lie now.
    public double cosine(int i, Embedding other, int j) {
        double dot = 0, lengths = norm(i) * other.norm(j);
        for (int k = 0; k < hidden; k++)
            dot += (double) columns[i][k] * other.columns[j][k];
        return lengths == 0 ? 0 : dot / lengths;
    }

    /// Σ_{j≠i} (Ŵ_i · W_j)²: how much others lie along feature i's direction; 0 for a feature without direction.
    public double interference(int i) {
        if (dot(i, i) == 0)
            return 0;
        double sum = 0;
        for (int j = 0; j < features(); j++)
            if (j != i)
                sum += dot(i, j) * dot(i, j);
        return sum / dot(i, i);
    }

    /// D_i = ‖W_i‖² / Σ_j (Ŵ_i · W_j)², j = i included: the share of a dimension feature i has for itself, 0 to 1
    /// (paper, "The Geometry of Superposition").
    public double dimensionality(int i) {
        if (dot(i, i) == 0)
            return 0;
        return dot(i, i) / (dot(i, i) + interference(i));
    }

    public boolean represented(int i) {
        return norm(i) > REPRESENTED;
    }

    /// How many features are represented.
    public int represented() {
        int count = 0;
        for (int i = 0; i < features(); i++)
            if (represented(i)) count++;
        return count;
    }

    public Geometry geometry() {
        return Geometry.of(this);
    }

    /// This embedding after the orthogonal turn O that brings it nearest to `other`: W' = OW. The model is the same
    /// one, because W'ᵀW' = WᵀW, and so are the norms and all that is read off it.
    public Embedding turnedTo(Embedding other) {
        return other.nearest(List.of(this)).getFirst();
    }

    /// Others of the same shape, each after the turn that brings it nearest to this one.
    public List<Embedding> nearest(List<Embedding> others) {
        var turns = new Procrustes(features(), hidden());
        return others.stream().map(other -> new Embedding(turns.turn(other.columns, columns), other.b, other.measured))
                .toList();
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof Embedding e && Arrays.deepEquals(columns, e.columns) && Arrays.equals(b, e.b);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.deepHashCode(columns) + Arrays.hashCode(b);
    }

    private static float[][] columnsOf(FMatrixRMaj W) {
        var columns = new float[W.numCols][W.numRows];
        for (int i = 0; i < W.numCols; i++)
            for (int k = 0; k < W.numRows; k++)
                columns[i][k] = W.get(k, i);
        return columns;
    }
}
