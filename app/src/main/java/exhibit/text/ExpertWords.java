package exhibit.text;

import exhibit.model.Dial;
import exhibit.model.Hyperparameters;
import java.util.Locale;

/// How dials are called and read where experts look: as in the laboratory, and in per cents.
public final class ExpertWords {

    private final Words words;

    public ExpertWords(Words words) {
        this.words = words;
    }

    /// "How rare".
    public String name(Dial dial) {
        return words.label(dial.name().toLowerCase(Locale.ROOT));
    }

    /// "97 %".
    public String value(Dial dial, Hyperparameters hyperparameters) {
        return dial == Dial.SPARSITY
                ? words.text("percent", 100 * dial.of(hyperparameters))
                : words.value(dial, hyperparameters);
    }
}
