package exhibit.story;

import exhibit.model.Hyperparameters;
import java.util.List;
import java.util.Optional;

/// A picture worth going straight to.
///
/// @param id its name on the command line and in the language files
public record Preset(String id, Hyperparameters hyperparameters) {

    /// All that free play offers.
    public static List<Preset> all() {
        return StoryBook.ours().presets();
    }

    public static Optional<Preset> of(String id) {
        return all().stream().filter(preset -> preset.id.equals(id)).findFirst();
    }
}
