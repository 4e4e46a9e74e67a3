package exhibit.model.train;

import exhibit.model.data.Data;
import java.util.Arrays;
import java.util.Collection;

/// A model of the laboratory in training. Mutable; one thread at a time.
public final class Training {

    private final Model model;
    private final Data data;
    private final TrainingConfig recipe;
    private final float[] theta;
    private final float[] gradient;
    private final AdamW optimiser;
    private final float[][] X;
    private final float[] weight = new float[SpanOps.SPAN];
    private long steps;
    private final MeanLoss losses = new MeanLoss();

    /// @param model its own room to calculate in, so not one that another training uses
    /// @param recipe its batch is left to the data
    /// @param seed of the weights; the data has its own
    public Training(Model model, Data data, TrainingConfig recipe, long seed) {
        this(model, data, recipe, model.start(seed));
    }

    /// @param theta where training starts; not modified, copied
    public Training(Model model, Data data, TrainingConfig recipe, float[] theta) {
        this.model = model;
        this.data = data;
        this.recipe = recipe;
        this.theta = theta.clone();
        gradient = new float[theta.length];
        optimiser = new AdamW(theta.length, recipe.weightDecay(), recipe.moments());
        X = SpanOps.span(data.features());
    }

    /// One step.
    public void step() {
        Arrays.fill(gradient, 0);
        losses.add(descend(data, steps, gradient));
        double rate = recipe.learningRateAt(steps), decay = recipe.decayAt(steps++);
        if (recipe.decay().decoupled())
            optimiser.step(theta, gradient, rate, decay);
        else
            optimiser.step(theta, pulled((float) decay), rate, 0);
        model.hold(theta, steps - 1);
    }

    /// The gradient with that of ½λ‖θ‖².
    private float[] pulled(float decay) {
        for (int e = 0; e < theta.length; e++)
            gradient[e] += decay * theta[e];
        return gradient;
    }

    /// `count` steps of each, side by side on all cores: with the numbers of one core, because none knows another.
    public static void steps(Collection<Training> trainings, int count) {
        trainings.parallelStream().forEach(training -> {
            for (int step = 0; step < count; step++)
                training.step();
        });
    }

    /// The parameters as they stand; a copy.
    public float[] parameters() {
        return theta.clone();
    }

    /// The loss, mean over the steps since it was last asked for.
    public double loss() {
        return losses.take();
    }

    /// The loss on other data than that of the training.
    public double lossOn(Data other) {
        return lossOn(other, 0);
    }

    /// The loss on what other data gives at one step.
    public double lossOn(Data other, long step) {
        return descend(other, step, new float[theta.length]);
    }

    private double descend(Data data, long step, float[] gradient) {
        double loss = 0;
        for (int span = 0; span < data.spans(); span++) {
            data.fill(step, span, X, weight);
            loss += model.descend(theta, X, weight, gradient);
        }
        return loss;
    }
}
