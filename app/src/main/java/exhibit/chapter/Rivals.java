package exhibit.chapter;

import exhibit.model.Embedding;
import exhibit.model.Training;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;

/// The same set-up from the seeds 0 to K-1, trained side by side. A figure is the best of them: training falls into
/// local minima, and the paper too fits each model several times (EXPERIMENTS 0).
final class Rivals {

    private static final long NANOS_BETWEEN_WORDS = 30_000_000;

    /// A rival at the end.
    ///
    /// @param theta its parameters
    /// @param loss on samples that no rival has seen
    record Finisher(float[] theta, double loss) {
        Embedding embedding(int hidden) {
            return Embedding.of(theta, hidden, theta.length / (hidden + 1));
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
        int steps = setup.recipe().steps();
        int stride = 1;
        for (int done = 0; done < steps; done += stride) {
            long begun = System.nanoTime();
            Training.steps(trainings, Math.min(stride, steps - done));
            stage.done(Math.min(1, (double) (done + stride) / steps));
            looked.run();
            if (System.nanoTime() - begun < NANOS_BETWEEN_WORDS / 2) stride *= 2;
        }
        return this;
    }

    /// The rivals as they stand, in the order of their seeds.
    List<Training> trainings() {
        return trainings;
    }

    /// The rival of seed 0 as it stands.
    Embedding first(int hidden) {
        return embedding(trainings.getFirst(), hidden);
    }

    /// All as they stand, in the order of their seeds.
    List<Embedding> embeddings(int hidden) {
        return trainings.stream().map(training -> embedding(training, hidden)).toList();
    }

    /// All of them, best first.
    List<Finisher> ranked() {
        return trainings.parallelStream().map(t -> new Finisher(t.parameters(), t.lossOn(setup.unseen())))
                .sorted(Comparator.comparingDouble(Finisher::loss)).toList();
    }

    Finisher best() {
        return ranked().getFirst();
    }

    private static Embedding embedding(Training training, int hidden) {
        var theta = training.parameters();
        return Embedding.of(theta, hidden, theta.length / (hidden + 1));
    }
}
