package exhibit.story;

import exhibit.model.Activation;
import exhibit.model.Hyperparameters;
import java.util.List;
import java.util.Optional;

/// A picture worth going straight to.
///
/// @param id its name on the command line and in the language files
public record Preset(String id, Hyperparameters hyperparameters) {

    /// Each shows what its name says with nineteen of twenty seeds, from whatever start; for the square that takes
    /// things a little less even than elsewhere.
    public static final List<Preset> ALL = List.of(preset("right-angle", 5, 2, 0),
            new Preset("square", new Hyperparameters(5, 2, .8, .8, Activation.RELU)), preset("pentagon", 5, 2, .97),
            preset("on-a-line", 5, 1, .9), preset("in-space", 6, 3, .9), preset("eight-in-space", 8, 3, .97));

    public static Optional<Preset> of(String id) {
        return ALL.stream().filter(preset -> preset.id.equals(id)).findFirst();
    }

    private static Preset preset(String id, int features, int hidden, double sparsity) {
        return new Preset(id, new Hyperparameters(features, hidden, sparsity, .9, Activation.RELU));
    }
}
