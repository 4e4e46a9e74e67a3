package exhibit.model.data;

import exhibit.model.Activation;
import exhibit.model.Embedding;
import exhibit.model.Hyperparameters;
import exhibit.model.OutputModel;
import org.ejml.data.DMatrixRMaj;

/// The loss of a model on samples that it was not trained on.
public final class Evaluation {

    /// As many as EXPERIMENTS D asks for.
    public static final int SAMPLES = 200_000;

    /// The evaluation's samples come from another place of the generator than any run's.
    public static final long STREAM = 0x5eed_0f_e7a1L;

    private Evaluation() {
    }

    /// L = Σ_i I_i (x_i - x'_i)², mean over `samples` samples, in double precision.
    ///
    /// @param samples how many, rounded up to whole blocks
    public static double loss(Embedding embedding, Hyperparameters h, int samples) {
        var model = model(embedding, h.activation());
        var sampler = Sampler.of(h, STREAM);
        var block = new float[h.features()][Sampler.BLOCK];
        var X = new DMatrixRMaj(h.features(), Sampler.BLOCK);
        int blocks = (samples + Sampler.BLOCK - 1) / Sampler.BLOCK;
        double sum = 0;
        for (int q = 0; q < blocks; q++) {
            sampler.draw(0, q, block);
            for (int i = 0; i < block.length; i++)
                for (int j = 0; j < Sampler.BLOCK; j++)
                    X.set(i, j, block[i][j]);
            sum += model.loss(X, h.importances());
        }
        return sum / blocks;
    }

    private static OutputModel model(Embedding embedding, Activation activation) {
        var W = new DMatrixRMaj(embedding.hidden(), embedding.features());
        var b = new DMatrixRMaj(embedding.features(), 1);
        for (int i = 0; i < embedding.features(); i++) {
            b.set(i, embedding.bias(i));
            for (int k = 0; k < embedding.hidden(); k++)
                W.set(k, i, embedding.coordinate(i, k));
        }
        return new OutputModel(W, b, activation);
    }
}
