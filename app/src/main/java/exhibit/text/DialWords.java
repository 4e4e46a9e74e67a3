package exhibit.text;

import exhibit.study.StudyDial;
import java.util.Locale;

/// What a dial of a page of the laboratory says. For one thread at a time.
///
/// @param words the language
public record DialWords(Words words) {

    /// The dials that stand at how often a thing is absent: for experts, and where a page says how often each comes.
    private static final String SPARSITY = "sparsity";
    private static final String COMES = "hand.rare";

    /// How a value is written: by its own word, such as `relu.1`, or as a number; beside how rare things are, one in so
    /// many.
    public String value(StudyDial dial, int at) {
        return value(dial.name(), dial.values().get(at), "");
    }

    /// The name and the value, for the ear.
    String spoken(StudyDial dial, int at) {
        var name = words.label(dial.name());
        var value = value(dial.name(), dial.values().get(at), ".spoken");
        return dial.name().equals(COMES) ? name + " " + value : words.named(name, value);
    }

    private String value(String dial, double value, String end) {
        return switch (dial) {
            case COMES -> comes(value, end);
            case SPARSITY -> words.text("rare.beside" + end, figure(value), comes(value, end));
            default -> {
                var key = dial + "." + (long) value;
                yield words.label(key).equals(key) ? figure(value) : words.label(key);
            }
        };
    }

    private String comes(double sparsity, String end) {
        return NaturalFrequency.of(1 - sparsity).in(words, end);
    }

    private String figure(double value) {
        return new NumberText(Locale.of(words.language())).figure(value, Math.abs(value) < .1 ? 2 : 3);
    }
}
