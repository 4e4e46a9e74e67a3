package exhibit.model.train;

import exhibit.model.Hyperparameters;
import exhibit.model.OutputModel;
import exhibit.model.Parameters;
import exhibit.model.data.Sampler;
import org.ejml.data.DMatrixRMaj;
import org.ejml.data.FMatrixRMaj;
import org.ejml.ops.ConvertMatrixData;

/// The reference: the readable model, its gradient in double precision, the same samples and the same optimiser.
final class EjmlLearner implements Learner {

    private final TrainingConfig recipe;
    private final long seed;
    private final Parameters parameters;
    private final AdamW forW;
    private final AdamW forb;
    private final float[][] block;
    private final MeanLoss losses = new MeanLoss();
    private Hyperparameters h;
    private Sampler sampler;
    private double[] importance;
    private long steps;
    private long warm;

    EjmlLearner(Hyperparameters h, TrainingConfig recipe, long seed) {
        this.h = h;
        this.recipe = recipe;
        this.seed = seed;
        parameters = Parameters.start(h, seed);
        forW = new AdamW(parameters.W().data.length, recipe.weightDecay());
        forb = new AdamW(parameters.b().data.length, recipe.weightDecay());
        block = new float[h.features()][Sampler.BLOCK];
        sampler = Sampler.of(h, seed);
        importance = h.importances();
    }

    @Override
    public void step() {
        var gradient = gradient();
        double rate = recipe.learningRateAt(steps++ - warm);
        forW.step(parameters.W().data, floats(gradient.W()), rate);
        forb.step(parameters.b().data, floats(gradient.b()), rate);
        losses.add(gradient.loss());
    }

    /// The gradient that the next step will go down.
    OutputModel.Gradient gradient() {
        var model = new OutputModel(doubles(parameters.W()), doubles(parameters.b()), h.activation());
        return model.gradient(samples(steps), importance);
    }

    @Override
    public Parameters parameters() {
        return parameters;
    }

    @Override
    public double loss() {
        return losses.take();
    }

    @Override
    public void study(Hyperparameters other) {
        h = other;
        sampler = Sampler.of(h, seed);
        importance = h.importances();
        warm = steps + recipe.schedule().warming();
    }

    /// X (n, B) of one step.
    private DMatrixRMaj samples(long step) {
        var X = new DMatrixRMaj(h.features(), recipe.batch());
        for (int first = 0; first < recipe.batch(); first += Sampler.BLOCK) {
            sampler.draw(step, first / Sampler.BLOCK, block);
            for (int i = 0; i < X.numRows; i++)
                for (int j = first; j < Math.min(first + Sampler.BLOCK, X.numCols); j++)
                    X.set(i, j, block[i][j - first]);
        }
        return X;
    }

    static DMatrixRMaj doubles(FMatrixRMaj matrix) {
        var doubles = new DMatrixRMaj(matrix.numRows, matrix.numCols);
        ConvertMatrixData.convert(matrix, doubles);
        return doubles;
    }

    private static float[] floats(DMatrixRMaj matrix) {
        var floats = new FMatrixRMaj(matrix.numRows, matrix.numCols);
        ConvertMatrixData.convert(matrix, floats);
        return floats.data;
    }
}
