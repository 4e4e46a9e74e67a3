package exhibit.chapter;

import exhibit.model.Activation;
import exhibit.model.Hyperparameters;
import exhibit.training.Experiment;
import java.util.List;
import java.util.Optional;

/// A picture worth stopping at, and the way there: the run starts as the first experiment and goes on as the next
/// ones, as if a hand had turned the knob.
///
/// @param id its name on the command line
/// @param way the experiments in order, the last is the one to be seen; at least one
public record Chapter(String id, List<Experiment> way) {

    private static final Experiment EVEN = new Experiment(new Hyperparameters(5, 2, 0, .9, Activation.RELU), 0);

    /// Every chapter, in the order of the story.
    public static final List<Chapter> ALL = List.of(
            new Chapter("room-for-two", List.of(EVEN)),
            new Chapter("rare-things-share", List.of(EVEN, rare(.5), rare(.9))),
            new Chapter("five-in-a-flat-world", List.of(EVEN, rare(.5), rare(.9), rare(.97))),
            new Chapter("on-a-line", List.of(sized(3, 1, .9))),
            new Chapter("in-space", List.of(sized(6, 3, .9))),
            new Chapter("eight-in-a-flat-world", List.of(sized(8, 2, .97))));

    public Chapter {
        way = List.copyOf(way);
        if (way.isEmpty())
            throw new IllegalArgumentException("the chapter " + id + " shows nothing");
    }

    public static Optional<Chapter> of(String id) {
        return ALL.stream().filter(chapter -> chapter.id.equals(id)).findFirst();
    }

    /// What a visitor sees on opening it.
    public Experiment opening() {
        return way.getFirst();
    }

    private static Experiment rare(double sparsity) {
        return EVEN.with(EVEN.hyperparameters().withSparsity(sparsity));
    }

    private static Experiment sized(int features, int hidden, double sparsity) {
        return new Experiment(new Hyperparameters(features, hidden, sparsity, .9, Activation.RELU), 0);
    }
}
