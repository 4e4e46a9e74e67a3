package exhibit.study.geometry;

import exhibit.model.Embedding;
import exhibit.model.data.CorrelatedSets;
import exhibit.model.data.Evaluation;
import exhibit.model.train.Schedule;
import exhibit.model.train.TiedModel;
import exhibit.model.train.TrainingConfig;
import exhibit.study.StudyListener;
import exhibit.study.plot.Grid;
import exhibit.study.plot.Plot;
import exhibit.study.trial.Batch;
import exhibit.study.trial.Setup;
import exhibit.study.trial.TrainingEnsemble;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The ReLU output model on features that come in sets, all of the same importance.
///
/// @param together whether the members of a set come together, or only ever one of them
/// @param sets how many
/// @param members how many features a set has
/// @param hidden the hidden dimension
/// @param density 1 - S of each set
record CorrelatedTrial(boolean together, int sets, int members, int hidden, double density) {

    private static final TrainingConfig RECIPE = new TrainingConfig(6000, 1024, 3e-3, Schedule.COSINE, 0);

    int features() {
        return sets * members;
    }

    /// After training, which is kept: whoever checks a study and shows its page trains once.
    TrainingEnsemble<Embedding> trained(int seeds, StudyListener stage) {
        return ensemble(seeds).trainOnce(stage);
    }

    TrainingEnsemble<Embedding> ensemble(int seeds) {
        var importance = new double[features()];
        Arrays.fill(importance, 1);
        return TrainingEnsemble.of(new Setup(this, () -> TiedModel.relu(hidden, importance), this::source, RECIPE),
                seeds, theta -> Embedding.of(theta, hidden, features()));
    }

    private CorrelatedSets source(long seed) {
        return together
                ? CorrelatedSets.correlated(sets, members, density, seed)
                : CorrelatedSets.anticorrelated(sets, members, density, seed);
    }

    /// Trains and shows: the best in front, the others as ghosts, and what is counted in the best.
    void play(int seeds, StudyListener stage, Function<Embedding, List<Plot>> counted) {
        var batch = Batch.of(source(Evaluation.STREAM));
        var ensemble = ensemble(seeds);
        ensemble.train(stage, () -> stage.show(pictures(ensemble.models(), batch, counted)));
        stage.show(pictures(TrainingEnsemble.models(ensemble.ranked(stage)), batch, counted));
    }

    /// The best after training.
    Embedding best(int seeds, StudyListener stage) {
        return trained(seeds, stage).best(stage).model();
    }

    /// @param embeddings the one to look at, then the ghosts
    private List<Plot> pictures(List<Embedding> embeddings, Batch batch, Function<Embedding, List<Plot>> counted) {
        return Stream.concat(pictures(embeddings, batch).stream(), counted.apply(embeddings.getFirst()).stream())
                .toList();
    }

    private List<Plot> pictures(List<Embedding> embeddings, Batch batch) {
        var shown = embeddings.getFirst();
        var ghosts = embeddings.stream().skip(1).map(ghost -> ghost.turnedTo(shown)).toList();
        var cosines = new Plot.Cells("cosines", Grid.of(features(), features(), shown::cosine), List.of(), List.of(),
                1);
        if (hidden > 3) return List.of(cosines);
        var sets = setOfEach().boxed().toList();
        return List.of(new Plot.Arrows("embedding", shown, ghosts, sets), batch.seenBy(shown, sets), cosines);
    }

    /// The set of each feature.
    IntStream setOfEach() {
        return IntStream.range(0, features()).map(i -> i / members);
    }

    /// The angle between two features of an embedding, in degrees.
    static double angle(Embedding embedding, int i, int j) {
        return Math.toDegrees(Math.acos(Math.clamp(embedding.cosine(i, j), -1, 1)));
    }
}
