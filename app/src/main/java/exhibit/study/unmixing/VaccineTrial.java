package exhibit.study.unmixing;

import exhibit.model.Activation;
import exhibit.model.Embedding;
import exhibit.model.Hyperparameters;
import exhibit.model.data.Evaluation;
import exhibit.model.data.Sampler;
import exhibit.model.train.Schedule;
import exhibit.model.train.TrainingConfig;
import exhibit.study.StudyListener;
import exhibit.study.paper.Attack;
import exhibit.study.trial.Setup;
import exhibit.study.trial.TrainingEnsemble;
import java.util.Arrays;

/// Twenty features in four dimensions, pushed while they are learned.
///
/// @param density p of each feature
/// @param strength of the pushes in training, as a share of the mean length of an input
record VaccineTrial(double density, double strength) {

    private static final int SEEDS = 3;
    private static final int FEATURES = 20;
    private static final int HIDDEN = 4;
    /// What all models are attacked by, as a share of the mean length of an input.
    private static final double ATTACK = .8;
    private static final TrainingConfig RECIPE = new TrainingConfig(1500, 512, 1e-2, Schedule.COSINE, 0);

    TrainingEnsemble<Embedding> ensemble() {
        var densities = new double[FEATURES];
        Arrays.fill(densities, density);
        double epsilon = Attack.of(FEATURES, density, strength).epsilon();
        return TrainingEnsemble.of(new Setup(this, () -> new AttackedModel(FEATURES, HIDDEN, epsilon),
                seed -> new Sampler(seed, densities), RECIPE), SEEDS,
                theta -> Embedding.of(theta, HIDDEN, FEATURES));
    }

    Vaccinated trained(StudyListener stage) {
        return judged(ensemble().trainOnce(stage).best(stage).model());
    }

    Vaccinated judged(Embedding best) {
        var h = new Hyperparameters(FEATURES, HIDDEN, 1 - density, 1, Activation.RELU);
        double quiet = Evaluation.loss(best, h, Evaluation.SAMPLES);
        return new Vaccinated(strength, best, (double) best.represented() / HIDDEN, quiet,
                quiet + Attack.of(FEATURES, density, ATTACK).extraLoss(best));
    }

    /// @param best of the tries, by the loss it was trained on
    /// @param sharing features kept per dimension
    /// @param quiet its loss on inputs that nobody pushes
    /// @param attacked its loss where each input is pushed where it hurts most
    record Vaccinated(double strength, Embedding best, double sharing, double quiet, double attacked) {}
}
