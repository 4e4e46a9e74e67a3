package exhibit.model;

/// How a model is trained.
///
/// @param steps how long, for a schedule that ends and for runs that end: 1 to 10 000 000
/// @param batch B, fresh samples a step: 1 to 65 536
/// @param learningRate at the start: above 0, at most 1
/// @param schedule how it goes on from there
/// @param weightDecay AdamW's decoupled decay: 0 to 1
/// @param epsilon AdamW's ε: above 0, at most 1; where features are very rare, gradients come down to the usual one
public record Recipe(int steps, int batch, double learningRate, Schedule schedule, double weightDecay,
        double epsilon) {

    static final double PYTORCH_EPSILON = 1e-8;

    public static final int MOST_STEPS = 10_000_000;
    public static final int MOST_BATCH = 65_536;

    /// The recipe of the paper's own notebook: AdamW as PyTorch sets it up.
    public static final Recipe NOTEBOOK = new Recipe(10_000, 1024, 1e-3, Schedule.CONSTANT, .01);

    /// For the screen: quick enough that a turn of the knob is seen to work within seconds (EXHIBIT 0.2).
    public static final Recipe STORY = new Recipe(MOST_STEPS, 256, 3e-3, Schedule.CONSTANT, .01);

    public Recipe {
        if (steps < 1 || steps > MOST_STEPS)
            throw new IllegalArgumentException("steps must be in 1.." + MOST_STEPS + ", was " + steps);
        if (batch < 1 || batch > MOST_BATCH)
            throw new IllegalArgumentException("batch must be in 1.." + MOST_BATCH + ", was " + batch);
        if (!(0 < learningRate && learningRate <= 1))
            throw new IllegalArgumentException("learning rate must be in >0..1, was " + learningRate);
        if (!(0 <= weightDecay && weightDecay <= 1))
            throw new IllegalArgumentException("weight decay must be in 0..1, was " + weightDecay);
        if (!(0 < epsilon && epsilon <= 1))
            throw new IllegalArgumentException("epsilon must be in >0..1, was " + epsilon);
    }

    /// With PyTorch's ε.
    public Recipe(int steps, int batch, double learningRate, Schedule schedule, double weightDecay) {
        this(steps, batch, learningRate, schedule, weightDecay, PYTORCH_EPSILON);
    }

    /// The learning rate of a step, counted from 0.
    double learningRateAt(long step) {
        return learningRate * schedule.at((double) step / steps);
    }
}
