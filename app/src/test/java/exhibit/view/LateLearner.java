package exhibit.view;

import exhibit.model.train.Kernel;
import exhibit.model.train.Learner;
import exhibit.model.train.TrainingConfig;
import exhibit.training.Experiment;
import exhibit.training.LossHistory;
import exhibit.training.Snapshot;
import java.util.List;
import java.util.random.RandomGenerator;

/// A machine that learns what is wanted in step with a visitor's frames, as that of the exhibit does in its own thread, and
/// that may be late: for some frames its pictures are still those of what was wanted before.
final class LateLearner {

    private static final int STEPS = 24;
    private static final int AT_REST = 6000;
    private static final int MOST_LATE = 12;

    private final RandomGenerator random;
    private Experiment experiment;
    private Learner learner;
    private long step;
    private int late;

    LateLearner(Experiment first, RandomGenerator random) {
        this.random = random;
        experiment = first;
        learner = fresh(first);
    }

    /// One frame of learning, and what it shows of it.
    Snapshot after(Experiment wanted) {
        if (wanted.equals(experiment))
            late = random.nextInt(3) == 0 ? random.nextInt(MOST_LATE) : 0;
        else if (late-- <= 0)
            follow(wanted);
        if (step < AT_REST)
            Learner.steps(List.of(learner), STEPS);
        step += STEPS;
        var embedding = learner.parameters().embedding();
        return new Snapshot(experiment, step, embedding, List.of(embedding), new LossHistory(new float[]{.1f}),
                step >= AT_REST);
    }

    private void follow(Experiment wanted) {
        if (wanted.goesOnFrom(experiment))
            learner.study(wanted.hyperparameters());
        else
            learner = fresh(wanted);
        experiment = wanted;
        step = 0;
    }

    private static Learner fresh(Experiment experiment) {
        return Kernel.FAST.learner(experiment.hyperparameters(), TrainingConfig.STORY, experiment.seed());
    }
}
