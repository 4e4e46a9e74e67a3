package exhibit.model.data;

/// Where samples come from, block after block. The same place gives the same bits, whatever was drawn before.
public interface Source {

    /// n, the number of features.
    int features();

    /// Draws the samples `block * BLOCK` and following of one step.
    ///
    /// @param X (n, at least to + BLOCK), its columns from `to` on modified
    void draw(long step, int block, float[][] X, int to);
}
