package exhibit.study.paper;

import exhibit.model.Activation;
import exhibit.model.Hyperparameters;
import exhibit.model.train.Kernel;
import exhibit.model.train.TrainingConfig;
import exhibit.study.DialSettings;
import exhibit.study.Finding;
import exhibit.study.ResultCache;
import exhibit.study.Study;
import exhibit.study.StudyDial;
import exhibit.study.StudyListener;
import exhibit.study.trial.PacedTraining;
import java.util.List;

/// While the model learns, single features jump from one level of dimensionality to another, until all that are kept
/// sit at 1/2; the loss falls meanwhile: n = 100, m = 20, all alike (paper, "Superposition and learning dynamics"). The
/// paper tells neither sparsity nor optimiser; 1 - S = 0.4 and the notebook's recipe show it well.
final class EnergyLevels implements Study {

    private static final int STEPS = 6000;
    private static final int FIRST_JUMP = 600;

    /// One training; what a check has followed of it, its page takes.
    private record Run(double density, long seed) implements ResultCache.Key<Course> {

        Course follow(StudyListener stage) {
            var h = new Hyperparameters(100, 20, 1 - density, 1, Activation.RELU);
            var learner = Kernel.FAST.learner(h, TrainingConfig.NOTEBOOK, seed);
            var course = new Course(STEPS);
            PacedTraining.train(STEPS, stage, count -> {
                for (int step = 0; step < count; step++)
                    course.follow(learner);
            }, () -> stage.show(course.pictures()));
            return course;
        }
    }

    @Override
    public String id() {
        return "T18";
    }

    @Override
    public String source() {
        return "Toy Models of Superposition, Superposition and learning dynamics";
    }

    @Override
    public List<StudyDial> choices() {
        return List.of(new StudyDial("density", 1, List.of(.6, .4, .3)), StudyDial.SEED);
    }

    @Override
    public void play(DialSettings chosen, StudyListener stage) {
        var run = new Run(chosen.of("density"), (long) chosen.of("seed"));
        stage.results().find(run).ifPresentOrElse(course -> stage.show(course.pictures()), () -> run.follow(stage));
    }

    @Override
    public List<Finding> check(StudyListener stage) {
        var run = new Run(.4, 0);
        var course = stage.results().get(run, () -> run.follow(stage));
        return List.of(Finding.near("features that end within 0.05 of D = 1/2", course.endNear(.5, .05), 38, 2),
                Finding.near("jumps of a single feature after step 600", course.jumps(FIRST_JUMP), 5, 2),
                Finding.near("features that jump after step 600, alone or with others", course.arrivals(FIRST_JUMP), 12,
                        4),
                Finding.near("loss at the end over loss at step 600", course.lossSince(FIRST_JUMP), .916, .01));
    }

    @Override
    public boolean quick() {
        return false;
    }

}
