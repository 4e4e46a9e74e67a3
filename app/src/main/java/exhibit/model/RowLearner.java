package exhibit.model;

import static exhibit.model.Sampler.BLOCK;

import java.util.Arrays;

/// The fast kernel: the whole batch goes through in panels, nothing is allocated in a step.
final class RowLearner implements Learner {

    private static final int PANEL = Panel.BLOCKS * BLOCK;

    private final Recipe recipe;
    private final long seed;
    private final Parameters parameters;
    private final Parameters gradient;
    private final AdamW forW;
    private final AdamW forb;
    private final Panel panel;
    private final float[] losses = new float[BLOCK];
    private final float[] c;
    private Hyperparameters h;
    private Sampler sampler;
    private long steps;
    private int lossesCounted;

    RowLearner(Hyperparameters h, Recipe recipe, long seed) {
        this.h = h;
        this.recipe = recipe;
        this.seed = seed;
        parameters = Parameters.start(h, seed);
        gradient = Parameters.zero(h);
        forW = new AdamW(gradient.W().data.length, recipe.weightDecay());
        forb = new AdamW(gradient.b().data.length, recipe.weightDecay());
        panel = new Panel(h);
        c = new float[h.features()];
        sampler = Sampler.of(h, seed);
        weigh();
    }

    @Override
    public void step() {
        descend();
        double rate = recipe.learningRateAt(steps++);
        forW.step(parameters.W().data, gradient.W().data, rate);
        forb.step(parameters.b().data, gradient.b().data, rate);
    }

    /// The gradient that the next step will go down; the caller must not change it.
    Parameters descend() {
        Arrays.fill(gradient.W().data, 0);
        Arrays.fill(gradient.b().data, 0);
        for (int first = 0; first < recipe.batch(); first += PANEL) {
            int count = Math.min(recipe.batch() - first, PANEL);
            panel.draw(sampler, steps, first, count);
            panel.forward(parameters, h.activation(), c, losses, count);
            panel.backward(parameters, gradient);
        }
        lossesCounted++;
        return gradient;
    }

    @Override
    public Parameters parameters() {
        return parameters;
    }

    @Override
    public double loss() {
        double sum = 0;
        for (float loss : losses)
            sum += loss;
        Arrays.fill(losses, 0);
        double mean = sum / lossesCounted;
        lossesCounted = 0;
        return mean;
    }

    @Override
    public void study(Hyperparameters other) {
        h = other;
        sampler = Sampler.of(h, seed);
        weigh();
    }

    /// c_i = I_i / B.
    private void weigh() {
        for (int i = 0; i < c.length; i++)
            c[i] = (float) (h.importance(i) / recipe.batch());
    }
}
