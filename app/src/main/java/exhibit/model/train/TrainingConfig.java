package exhibit.model.train;

import exhibit.model.Range;

/// How a model is trained.
///
/// @param steps how long, for a schedule that ends and for runs that end: 1 to 10 000 000
/// @param batch B, fresh samples a step: 1 to 65 536
/// @param learningRate at the start: above 0, at most 1
/// @param schedule how it goes on from there
/// @param decay of the weights
/// @param moments where features are very rare, gradients come down to the usual ε
public record TrainingConfig(int steps, int batch, double learningRate, Schedule schedule, Decay decay,
        Moments moments) {

    public static final int MOST_STEPS = 10_000_000;
    public static final int MOST_BATCH = 65_536;

    public static final Range STEPS = Range.whole(1, MOST_STEPS);
    public static final Range BATCH = Range.whole(1, MOST_BATCH);
    public static final Range LEARNING_RATE = Range.above(0, 1);

    /// The recipe of the paper's own notebook: AdamW as PyTorch sets it up.
    public static final TrainingConfig NOTEBOOK = new TrainingConfig(10_000, 1024, 1e-3, Schedule.CONSTANT, .01);

    /// For the screen: a turn of the knob is seen to work within seconds, and then the picture lies still.
    public static final TrainingConfig STORY = new TrainingConfig(MOST_STEPS, 256, 8e-3, Schedule.WARM, .01);

    public TrainingConfig {
        STEPS.judge("steps", steps);
        BATCH.judge("batch", batch);
        LEARNING_RATE.judge("learning rate", learningRate);
    }

    /// As PyTorch sets AdamW up, except for ε.
    public TrainingConfig(int steps, int batch, double learningRate, Schedule schedule, double weightDecay,
            double epsilon) {
        this(steps, batch, learningRate, schedule, Decay.constant(weightDecay),
                new Moments(Moments.PYTORCH_BETA2, epsilon));
    }

    /// As PyTorch sets AdamW up.
    public TrainingConfig(int steps, int batch, double learningRate, Schedule schedule, double weightDecay) {
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

    /// How strongly weights are pulled to zero, and by which way. Decoupled, as in AdamW, every weight shrinks by the same
    /// factor a step, and stays within 1/λ; as a part of the loss (L2) the pull goes through Adam's scaling, which undoes
    /// most of it (EXPERIMENTS F2).
    ///
    /// @param from λ at the start: 0 to 1
    /// @param to λ at the end: 0 to 1; between 25 % and 60 % of the run it goes from one to the other
    /// @param decoupled whether it stays out of the gradient
    public record Decay(double from, double to, boolean decoupled) {

        public static final Range LAMBDA = Range.closed(0, 1);

        private static final double BEGIN = .25;
        private static final double END = .6;

        public Decay {
            LAMBDA.judge("weight decay at the start", from);
            LAMBDA.judge("weight decay at the end", to);
        }

        /// The same throughout, decoupled.
        public static Decay constant(double lambda) {
            return new Decay(lambda, lambda, true);
        }

        /// λ when a share of the run is over.
        double at(double done) {
            return from + (to - from) * Math.clamp((done - BEGIN) / (END - BEGIN), 0, 1);
        }
    }

    /// What Adam remembers of gradients.
    ///
    /// @param beta2 how much of the mean square stays at each step: at least 0, below 1
    /// @param epsilon ε, which keeps steps small where gradients are as small as this: above 0, at most 1
    public record Moments(double beta2, double epsilon) {

        private static final Range BETA2 = Range.below(0, 1);
        private static final Range EPSILON = Range.above(0, 1);

        static final double PYTORCH_BETA2 = .999;
        static final double PYTORCH_EPSILON = 1e-8;

        /// For the whole data at each step, where gradients have no noise to average (Nanda and others, 2023).
        public static final Moments FULL_BATCH = new Moments(.98, PYTORCH_EPSILON);

        public Moments {
            BETA2.judge("beta2", beta2);
            EPSILON.judge("epsilon", epsilon);
        }
    }
}
