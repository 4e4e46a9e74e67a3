package exhibit.model.train;

import org.ejml.data.DMatrixRMaj;

/// A model in its readable form, double precision: what the fast one of the same name is held to
/// (app/decisions/0004). X is (n, B), one sample a column; weight (B) is how much each sample counts.
public sealed interface OutputReference permits TiedReference, AbsoluteReference, PairReference, BigramReference,
        SparseReference {

    /// @param X not modified
    /// @return what the model gives for each sample (n, B)
    DMatrixRMaj output(DMatrixRMaj X);

    /// @param X and weight, not modified
    double loss(DMatrixRMaj X, double[] weight);

    /// dL/dθ, in the order in which the fast model has its parameters.
    ///
    /// @param X and weight, not modified
    double[] gradient(DMatrixRMaj X, double[] weight);
}
