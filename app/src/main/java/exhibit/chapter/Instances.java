package exhibit.chapter;

import exhibit.model.Embedding;
import exhibit.model.Evaluation;
import exhibit.model.Hyperparameters;
import exhibit.model.Kernel;
import exhibit.model.Learner;
import exhibit.model.Recipe;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.LongStream;

/// Several models of one set-up, from seeds 0 on, trained side by side: what is shown is the best of them.
final class Instances {

    private static final int STEPS_A_PICTURE = 50;

    /// A model and its loss.
    record Trained(Embedding embedding, double loss) {}

    private final Hyperparameters h;
    private final Recipe recipe;
    private final List<Learner> learners;

    Instances(Hyperparameters h, Recipe recipe, int count) {
        this.h = h;
        this.recipe = recipe;
        learners = LongStream.range(0, count).mapToObj(seed -> Kernel.FAST.learner(h, recipe, seed)).toList();
    }

    /// Trains to the end of the recipe.
    ///
    /// @param seen told what there is at the start, and now and then, the model of the lowest loss first
    void train(Stage stage, Consumer<List<Embedding>> seen) {
        seen.accept(now());
        for (int step = 0; step < recipe.steps(); step += STEPS_A_PICTURE) {
            Learner.steps(learners, Math.min(STEPS_A_PICTURE, recipe.steps() - step));
            stage.done((double) step / recipe.steps());
            seen.accept(now());
        }
    }

    /// Trains to the end of the recipe; the best first, by samples that no training has seen.
    List<Trained> trained(Stage stage) {
        train(stage, _ -> {});
        return learners.parallelStream().map(learner -> learner.parameters().embedding())
                .map(embedding -> new Trained(embedding, Evaluation.loss(embedding, h, Evaluation.SAMPLES)))
                .sorted(Comparator.comparingDouble(Trained::loss)).toList();
    }

    private List<Embedding> now() {
        record Now(Embedding embedding, double loss) {}
        return learners.stream().map(learner -> new Now(learner.parameters().embedding(), learner.loss()))
                .sorted(Comparator.comparingDouble(Now::loss)).map(Now::embedding).toList();
    }
}
