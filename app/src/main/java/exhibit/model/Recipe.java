package exhibit.model;

/// How a model is trained.
///
/// @param steps how long, for a schedule that ends and for runs that end: 1 to 10 000 000
/// @param batch B, fresh samples a step: 1 to 65 536
/// @param learningRate at the start: above 0, at most 1
/// @param schedule how it goes on from there
/// @param decay of the weights
/// @param moments where features are very rare, gradients come down to the usual ε
public record Recipe(int steps, int batch, double learningRate, Schedule schedule, Decay decay, Moments moments) {

    public static final int MOST_STEPS = 10_000_000;
    public static final int MOST_BATCH = 65_536;

    public static final Range STEPS = Range.whole(1, MOST_STEPS);
    public static final Range BATCH = Range.whole(1, MOST_BATCH);
    public static final Range LEARNING_RATE = Range.above(0, 1);

    /// The recipe of the paper's own notebook: AdamW as PyTorch sets it up.
    public static final Recipe NOTEBOOK = new Recipe(10_000, 1024, 1e-3, Schedule.CONSTANT, .01);

    /// For the screen: a turn of the knob is seen to work within seconds, and then the picture lies still.
    public static final Recipe STORY = new Recipe(MOST_STEPS, 256, 8e-3, Schedule.WARM, .01);

    public Recipe {
        STEPS.judge("steps", steps);
        BATCH.judge("batch", batch);
        LEARNING_RATE.judge("learning rate", learningRate);
    }

    /// As PyTorch sets AdamW up, except for ε.
    public Recipe(int steps, int batch, double learningRate, Schedule schedule, double weightDecay, double epsilon) {
        this(steps, batch, learningRate, schedule, Decay.constant(weightDecay),
                new Moments(Moments.PYTORCH_BETA2, epsilon));
    }

    /// As PyTorch sets AdamW up.
    public Recipe(int steps, int batch, double learningRate, Schedule schedule, double weightDecay) {
        this(steps, batch, learningRate, schedule, weightDecay, Moments.PYTORCH_EPSILON);
    }

    /// λ at the start.
    public double weightDecay() {
        return decay.from();
    }

    /// λ at a step, counted from 0.
    double decayAt(long step) {
        return decay.at((double) step / steps);
    }

    /// The learning rate of a step, counted as [Schedule] counts.
    double learningRateAt(long step) {
        return learningRate * schedule.at(step, steps);
    }
}
