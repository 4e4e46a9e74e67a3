package exhibit.chapter;

import exhibit.model.Embedding;
import exhibit.model.Training;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// The same set-up from the seeds 0 to K-1, trained side by side. A figure is the best of them: training falls into
/// local minima, and the paper too fits each model several times (EXPERIMENTS 0).
final class Rivals {

    /// A rival at the end.
    ///
    /// @param loss on samples that no rival has seen
    record Finisher(Training training, double loss) {
        float[] theta() {
            return training.parameters();
        }

        Embedding embedding(int hidden) {
            return Rivals.embedding(training, hidden);
        }
    }

    private final Setup setup;
    private final List<Training> trainings;

    Rivals(Setup setup, int seeds) {
        this.setup = setup;
        trainings = LongStream.range(0, seeds).mapToObj(setup::training).toList();
    }

    /// To the end of the recipe.
    Rivals train(Stage stage) {
        return train(stage, () -> {});
    }

    /// To the end of the recipe.
    ///
    /// @param looked called every few hundredths of a second, in between steps
    Rivals train(Stage stage, Runnable looked) {
        Pacing.train(setup.recipe().steps(), stage, count -> Training.steps(trainings, count), looked);
        return this;
    }

    /// The rivals as they stand, in the order of their seeds.
    List<Training> trainings() {
        return trainings;
    }

    /// All as they stand, in the order of their seeds.
    List<Embedding> embeddings(int hidden) {
        return trainings.stream().map(training -> embedding(training, hidden)).toList();
    }

    /// All of them, best first.
    List<Finisher> ranked(Stage stage) {
        var losses = new double[trainings.size()];
        for (int piece = 0; piece < Setup.PIECES; piece++) {
            int now = piece;
            IntStream.range(0, losses.length).parallel().forEach(
                    r -> losses[r] += trainings.get(r).lossOn(setup.unseen(), now) / Setup.PIECES);
            stage.done(1);
        }
        return IntStream.range(0, losses.length).mapToObj(r -> new Finisher(trainings.get(r), losses[r]))
                .sorted(Comparator.comparingDouble(Finisher::loss)).toList();
    }

    Finisher best(Stage stage) {
        return ranked(stage).getFirst();
    }

    private static Embedding embedding(Training training, int hidden) {
        var theta = training.parameters();
        return Embedding.of(theta, hidden, theta.length / (hidden + 1));
    }
}
