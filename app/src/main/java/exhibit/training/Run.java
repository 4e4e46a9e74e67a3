package exhibit.training;

import exhibit.model.Embedding;
import exhibit.model.train.Kernel;
import exhibit.model.train.Learner;
import exhibit.model.train.TrainingConfig;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// A run under way: the model of the visitor's seed and, side by side with it, its ghosts. Mutable; never leaves the
/// training thread.
final class Run {

    /// Enough to show how much is luck, few enough for a Pi.
    private static final int GHOSTS = 5;

    private static final int POINTS = 300;

    /// To hand so few steps at a time to another core costs a sixth more than to make them.
    private static final int FEW = 16;

    private final List<Learner> learners;
    private final float[] losses = new float[POINTS];
    private Experiment experiment;
    private long step;
    private int points;

    /// Looks for the features of the visitor's own model, which stays as it is meanwhile.
    private Optional<DictionaryRun> dictionary = Optional.empty();

    /// @param learners the visitor's own first, then the ghosts
    Run(Experiment experiment, List<Learner> learners) {
        this.experiment = experiment;
        this.learners = List.copyOf(learners);
    }

    /// A run at its start, as the screen shows it.
    static Run fresh(Experiment experiment) {
        return new Run(experiment, IntStream.rangeClosed(0, GHOSTS).mapToLong(ghost -> seed(experiment, ghost))
                .mapToObj(seed -> Kernel.FAST.learner(experiment.hyperparameters(), TrainingConfig.STORY, seed))
                .toList());
    }

    /// A run without ghosts, at its start.
    static Run alone(Experiment experiment) {
        return new Run(experiment,
                List.of(Kernel.FAST.learner(experiment.hyperparameters(), TrainingConfig.STORY, experiment.seed())));
    }

    Experiment experiment() {
        return experiment;
    }

    long step() {
        return step;
    }

    /// Other data for the same models, or another task beside them.
    void goOn(Experiment next) {
        if (!next.unmixing().equals(experiment.unmixing()))
            dictionary = next.unmixing().map(task -> new DictionaryRun(embedding(), task));
        if (!next.hyperparameters().equals(experiment.hyperparameters()))
            learners.forEach(learner -> learner.study(next.hyperparameters()));
        experiment = next;
    }

    /// Whether a second network learns, and not the models.
    boolean isUnmixing() {
        return dictionary.isPresent();
    }

    /// Whether the second network has come to its end.
    boolean isUnmixed() {
        return dictionary.filter(DictionaryRun::isOver).isPresent();
    }

    /// How many steps were made by what learns now.
    long turns() {
        return dictionary.map(DictionaryRun::turns).orElse(step);
    }

    /// What is seen moving.
    Embedding moving() {
        return dictionary.map(DictionaryRun::directions).orElseGet(this::embedding);
    }

    /// Of what learns now.
    void steps(int count) {
        dictionary.ifPresentOrElse(run -> run.steps(count), () -> train(count));
    }

    private void train(int count) {
        for (long end = step + count; step < end;) {
            int some = (int) Math.min(end - step, LossHistory.STEPS_PER_POINT - step % LossHistory.STEPS_PER_POINT);
            if (count <= FEW)
                inTurn(some);
            else
                Learner.steps(learners, some);
            step += some;
            if (step % LossHistory.STEPS_PER_POINT == 0)
                losses[points++ % POINTS] = (float) learners.getFirst().loss();
        }
    }

    private void inTurn(int count) {
        for (var learner : learners)
            for (int s = 0; s < count; s++)
                learner.step();
    }

    boolean isFinite() {
        for (var learner : learners)
            if (!learner.isFinite()) return false;
        return true;
    }

    Snapshot snapshot(boolean settled) {
        var embedding = embedding();
        var ghosts = embedding.nearest(IntStream.range(1, learners.size()).mapToObj(this::embedding).toList());
        return new Snapshot(experiment, step, embedding, ghosts, curve(), settled,
                dictionary.map(DictionaryRun::moment));
    }

    Embedding embedding() {
        return embedding(0);
    }

    private Embedding embedding(int learner) {
        return learners.get(learner).parameters().embedding();
    }

    /// The ring of losses, oldest first.
    private LossHistory curve() {
        int size = Math.min(points, POINTS);
        var curve = new float[size];
        for (int p = 0; p < size; p++)
            curve[p] = losses[(points - size + p) % POINTS];
        return new LossHistory(curve);
    }

    /// Ghost 0 is the visitor's own; the others take seeds far away, so that neighbouring seeds share no ghost.
    private static long seed(Experiment experiment, int ghost) {
        return experiment.seed() + ghost * 0x9e3779b97f4a7c15L;
    }
}
