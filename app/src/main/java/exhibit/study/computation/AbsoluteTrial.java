package exhibit.study.computation;

import exhibit.model.data.Sampler;
import exhibit.model.data.SignedSource;
import exhibit.model.train.AbsoluteModel;
import exhibit.model.train.Schedule;
import exhibit.model.train.TrainingConfig;
import exhibit.study.StudyListener;
import exhibit.study.trial.Setup;
import exhibit.study.trial.TrainingEnsemble;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// The model that computes |x|, on n signed features with importances I_i = k^i.
///
/// @param features n
/// @param hidden m
/// @param density 1 - S of each feature
/// @param importance k
/// @param deviation of the weights at the start; large ones are never forgotten (EXPERIMENTS B.3)
/// @param recipe without decay, and with an epsilon below the gradients of rare features
record AbsoluteTrial(int features, int hidden, double density, double importance, double deviation,
        TrainingConfig recipe) {

    static TrainingConfig recipe(int steps, int batch, double learningRate) {
        return new TrainingConfig(steps, batch, learningRate, Schedule.COSINE, 0, 1e-12);
    }

    /// After training, which is kept: whoever checks a study and shows its page trains once.
    TrainingEnsemble<AbsoluteCircuit> trained(int seeds, StudyListener stage) {
        return ensemble(seeds).trainOnce(stage);
    }

    TrainingEnsemble<AbsoluteCircuit> ensemble(int seeds) {
        double[] importances = IntStream.range(0, features).mapToDouble(i -> Math.pow(importance, i)).toArray();
        return TrainingEnsemble.of(
                new Setup(this, () -> new AbsoluteModel(hidden, deviation, importances), this::source, recipe),
                seeds, theta -> AbsoluteCircuit.of(theta, features, hidden));
    }

    /// Trains and shows the circuit of the first, with its stacks; at the end that of the best.
    void play(int seeds, StudyListener stage) {
        var ensemble = ensemble(seeds);
        ensemble.train(stage, () -> stage.show(ensemble.models().getFirst().pictures()));
        stage.show(ensemble.best(stage).model().pictures());
    }

    /// All circuits after training, in the order of their seeds.
    List<AbsoluteCircuit> circuits(int seeds, StudyListener stage) {
        return trained(seeds, stage).models();
    }

    private SignedSource source(long seed) {
        var densities = new double[features];
        Arrays.fill(densities, density);
        return new SignedSource(new Sampler(seed, densities), seed);
    }
}
