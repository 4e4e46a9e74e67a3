package exhibit.training;

import exhibit.model.Embedding;
import exhibit.model.data.Evaluation;
import exhibit.model.train.Kernel;
import exhibit.model.train.Learner;
import exhibit.model.train.TrainingConfig;

/// A model trained from its start to the end of a recipe.
///
/// @param experiment what was trained
/// @param embedding what came out
/// @param loss on samples it has not seen
/// @param stepsPerSecond how fast it went on this machine
public record Fit(Experiment experiment, Embedding embedding, double loss, double stepsPerSecond) {

    private static final int STEPS_BETWEEN_WORDS = 64;

    /// Told now and then how many steps are done.
    @FunctionalInterface
    public interface Progress {
        void done(long steps);
    }

    /// @throws ArithmeticException where training leaves the finite numbers
    public static Fit of(Experiment experiment, TrainingConfig recipe, Kernel kernel, Progress progress) {
        var h = experiment.hyperparameters();
        var learner = kernel.learner(h, recipe, experiment.seed());
        long begun = System.nanoTime();
        train(learner, recipe.steps(), progress);
        double seconds = (System.nanoTime() - begun) / 1e9;
        if (!learner.isFinite())
            throw new ArithmeticException("training left the finite numbers; a smaller learning rate may help");
        var embedding = learner.parameters().embedding();
        return new Fit(experiment, embedding, Evaluation.loss(embedding, h, Evaluation.SAMPLES),
                recipe.steps() / seconds);
    }

    private static void train(Learner learner, int steps, Progress progress) {
        for (int step = 1; step <= steps; step++) {
            learner.step();
            if (step % STEPS_BETWEEN_WORDS == 0)
                progress.done(step);
        }
        progress.done(steps);
    }
}
