package exhibit.study.paper;

import exhibit.model.data.Data;
import exhibit.model.data.Sampler;
import exhibit.model.train.Schedule;
import exhibit.model.train.TiedModel;
import exhibit.model.train.Training;
import exhibit.model.train.TrainingConfig;
import exhibit.study.ResultCache;
import exhibit.study.StudyListener;
import exhibit.study.trial.PacedTraining;
import java.util.List;

/// A model of five features whose hidden layer is turned once it is trained. Its parameters are kept under it: W
/// (hidden, 5), then b (5).
///
/// @param hidden dimensions
/// @param rectified whether the ReLU is on the hidden layer, and not on the output
record RotatedModel(int hidden, boolean rectified) implements ResultCache.Key<float[]> {

    static final int FEATURES = 5;
    static final TrainingConfig RECIPE = new TrainingConfig(1000, 1, 1e-2, Schedule.COSINE, .01);

    private static final double[] DENSITY = {.1, .1, .1, .1, .1};
    private static final double[] IMPORTANCE = {1, .9, .81, .729, .6561};
    private static final int STEPS_AT_A_TIME = 50;

    static Data samples(long seed, int batch) {
        return Data.drawn(new Sampler(seed, DENSITY), batch);
    }

    TiedModel model() {
        return rectified ? TiedModel.reluHidden(hidden, IMPORTANCE) : TiedModel.relu(hidden, IMPORTANCE);
    }

    /// After training, which is kept.
    float[] kept(StudyListener stage) {
        return stage.results().get(this, () -> trained(stage));
    }

    private float[] trained(StudyListener stage) {
        var training = new Training(model(), samples(0, 512), RECIPE, 0);
        PacedTraining.train(RECIPE.steps(), STEPS_AT_A_TIME, stage, count -> Training.steps(List.of(training), count),
                () -> {});
        return training.parameters();
    }
}
