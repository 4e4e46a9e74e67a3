package exhibit.model.train;

import exhibit.model.Hyperparameters;
import exhibit.model.Parameters;
import exhibit.model.data.Sampler;

/// One batch on its way through the output model and back. Mutable; stays on one thread. The formulas stand in
/// `OutputModel`.
sealed interface Pass permits DensePass, RarePass {

    /// The gradient on the samples of one step.
    ///
    /// @param gradient dL/dW and dL/db, overwritten
    /// @return the loss
    float descend(Parameters parameters, Sampler sampler, long step, Parameters gradient);

    /// The one or the other way, by what it costs for each feature, hidden dimension and sample: the dense way 5, the
    /// other 2 (pn/m + n/B), in shorter rows.
    static Pass of(Hyperparameters h, Sampler sampler, int batch) {
        double rare = h.density() * h.features() / h.hidden() + (double) h.features() / batch;
        if (sampler.drawsPresent() && h.features() >= Sampler.MANY && rare <= 1.5)
            return new RarePass(h, batch);
        return new DensePass(h, batch);
    }

    /// c_i = I_i / B.
    static float[] weights(Hyperparameters h, int batch) {
        var c = new float[h.features()];
        for (int i = 0; i < c.length; i++)
            c[i] = (float) (h.importance(i) / batch);
        return c;
    }
}
