package exhibit.model.train;

import exhibit.model.Hyperparameters;
import exhibit.model.Parameters;
import exhibit.model.data.Sampler;

/// The fast kernel: nothing is allocated in a step.
final class RowLearner implements Learner {

    private final TrainingConfig recipe;
    private final long seed;
    private final Parameters parameters;
    private final Parameters gradient;
    private final AdamW forW;
    private final AdamW forb;
    private final MeanLoss losses = new MeanLoss();
    private Sampler sampler;
    private Pass pass;
    private long steps;
    private long warm;

    RowLearner(Hyperparameters h, TrainingConfig recipe, long seed) {
        this.recipe = recipe;
        this.seed = seed;
        parameters = Parameters.start(h, seed);
        gradient = Parameters.zero(h);
        forW = new AdamW(gradient.W().data.length, recipe.weightDecay());
        forb = new AdamW(gradient.b().data.length, recipe.weightDecay());
        sampler = Sampler.of(h, seed);
        pass = Pass.of(h, sampler, recipe.batch());
    }

    @Override
    public void step() {
        descend();
        double rate = recipe.learningRateAt(steps++ - warm);
        forW.step(parameters.W().data, gradient.W().data, rate);
        forb.step(parameters.b().data, gradient.b().data, rate);
    }

    /// The gradient that the next step will go down; the caller must not change it.
    Parameters descend() {
        losses.add(pass.descend(parameters, sampler, steps, gradient));
        return gradient;
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
    public void study(Hyperparameters h) {
        sampler = Sampler.of(h, seed);
        pass = Pass.of(h, sampler, recipe.batch());
        warm = steps + recipe.schedule().warming();
    }
}
