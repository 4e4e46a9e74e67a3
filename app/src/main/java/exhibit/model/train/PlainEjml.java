package exhibit.model.train;

import exhibit.model.Activation;
import exhibit.model.Hyperparameters;
import exhibit.model.Parameters;
import java.util.Random;
import org.ejml.data.FMatrixRMaj;
import org.ejml.dense.row.CommonOps_FDRM;

/// The step as one would write it with EJML and the JDK alone: samples as rows, `java.util.Random`. Our kernel is
/// measured beside it.
///
///     X, E (B, n)      H, G (B, m)      W (m, n)      x' = f(xWᵀW + b)
public final class PlainEjml {

    private final Hyperparameters h;
    private final TrainingConfig recipe;
    private final Random random;
    private final Parameters parameters;
    private final FMatrixRMaj dW;
    private final AdamW forW;
    private final AdamW forb;
    private final FMatrixRMaj X;
    private final FMatrixRMaj E;
    private final FMatrixRMaj H;
    private final FMatrixRMaj G;
    private final FMatrixRMaj db;
    private final float[] c;
    private long steps;

    public PlainEjml(Hyperparameters h, TrainingConfig recipe, long seed) {
        this.h = h;
        this.recipe = recipe;
        random = new Random(seed);
        parameters = Parameters.start(h, seed);
        dW = new FMatrixRMaj(h.hidden(), h.features());
        forW = new AdamW(dW.data.length, recipe.weightDecay());
        forb = new AdamW(dW.numCols, recipe.weightDecay());
        X = new FMatrixRMaj(recipe.batch(), h.features());
        E = new FMatrixRMaj(recipe.batch(), h.features());
        H = new FMatrixRMaj(recipe.batch(), h.hidden());
        G = new FMatrixRMaj(recipe.batch(), h.hidden());
        db = new FMatrixRMaj(1, h.features());
        c = new float[h.features()];
        for (int i = 0; i < c.length; i++)
            c[i] = (float) (2 * h.importance(i) / recipe.batch());
    }

    public void step() {
        draw();
        var W = parameters.W();
        CommonOps_FDRM.multTransB(X, W, H);
        CommonOps_FDRM.mult(H, W, E);
        error();
        CommonOps_FDRM.multTransB(E, W, G);
        CommonOps_FDRM.multTransA(H, E, dW);
        CommonOps_FDRM.multAddTransA(G, X, dW);
        CommonOps_FDRM.sumCols(E, db);
        double rate = recipe.learningRateAt(steps++);
        forW.step(W.data, dW.data, rate);
        forb.step(parameters.b().data, db.data, rate);
    }

    private void draw() {
        float density = (float) h.density();
        for (int e = 0; e < X.data.length; e++)
            X.data[e] = random.nextFloat() < density ? random.nextFloat() : 0;
    }

    /// From xWᵀW, in E, to dL/dZ.
    private void error() {
        boolean linear = h.activation() == Activation.LINEAR;
        float[] b = parameters.b().data;
        for (int e = 0; e < E.data.length;)
            for (int i = 0; i < b.length; i++, e++) {
                float z = E.data[e] + b[i];
                E.data[e] = linear || z > 0 ? c[i] * (z - X.data[e]) : 0;
            }
    }
}
