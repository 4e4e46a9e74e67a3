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

    /// "97% (1 in 33)": the number, and beside it what one can picture.
    public String value(Dial dial, Hyperparameters hyperparameters) {
        return dial == Dial.SPARSITY
                ? words.text("rare.beside", percent(dial, hyperparameters), words.value(dial, hyperparameters))
                : words.value(dial, hyperparameters);
    }

    /// The name and the value, for the ear.
    String spoken(Dial dial, Hyperparameters hyperparameters) {
        return words.named(name(dial), dial == Dial.SPARSITY
                ? words.spoken("rare.beside", percent(dial, hyperparameters), words.spoken(dial, hyperparameters))
                : words.value(dial, hyperparameters));
    }

    private String percent(Dial dial, Hyperparameters hyperparameters) {
        return words.text("percent", 100 * dial.of(hyperparameters));
    }
}
