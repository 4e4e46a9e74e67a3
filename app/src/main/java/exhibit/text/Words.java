package exhibit.text;

import exhibit.hardware.Control;
import exhibit.model.Dial;
import exhibit.model.Hyperparameters;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Everything the visitor reads, in one language. The words stand in `words.properties`, in a folder for each language.
/// For one thread at a time.
public final class Words {

    private static final String FIXED_LETTERS = "ABCDEFGH";

    private final Locale locale;
    private final Properties texts;
    private final Properties laboratory;
    private final Map<String, MessageFormat> formats = new HashMap<>();
    private final NumberText numbers;
    private final List<String> letters;

    /// @param laboratory what it says, key by key
    Words(String language, Properties laboratory) {
        this(language, TextFiles.visitors(language), laboratory);
    }

    /// @param texts what visitors read, key by key
    Words(String language, Properties texts, Properties laboratory) {
        locale = Locale.of(language);
        this.texts = texts;
        this.laboratory = laboratory;
        numbers = new NumberText(locale);
        letters = letters();
    }

    /// The languages there are files for, those of the station's owner last; the first is the one to begin with.
    public static List<String> languages() {
        return TextFiles.languages();
    }

    /// @param language one of `languages`
    public static Words in(String language) {
        if (!TextFiles.knows(language))
            throw new IllegalArgumentException(
                    "language must be one of " + String.join(", ", languages()) + ", was " + language);
        return orEnglish(language);
    }

    /// The same for a language that was there when the exhibit began. Where an owner has taken its file away meanwhile, it
    /// is said in English.
    public static Words orEnglish(String language) {
        return new Words(language, TextFiles.laboratory(language));
    }

    /// The language's code.
    public String language() {
        return locale.getLanguage();
    }

    /// The text of a key, with its places filled.
    public String text(String key, Object... values) {
        return formats.computeIfAbsent(key, this::format).format(values);
    }

    /// Whether there is a text of this key.
    boolean knows(String key) {
        return texts.containsKey(key);
    }

    /// Every line of a chapter after its question.
    public Stream<String> answers(String chapter) {
        return texts.stringPropertyNames().stream()
                .filter(key -> key.startsWith(chapter + ".") && !key.endsWith(".ask")
                        && !key.endsWith(".spoken"))
                .map(this::text);
    }

    /// The text of a key in few words, for the ear.
    String spoken(String key, Object... values) {
        return text(knows(key + ".spoken") ? key + ".spoken" : key, values);
    }

    private MessageFormat format(String key) {
        var text = Objects.requireNonNull(texts.getProperty(key), () -> "no words for " + key + " in " + locale);
        return new MessageFormat(text, locale);
    }

    /// A text of the laboratory, or the key itself where there is none.
    public String label(String key) {
        return laboratory.getProperty(key, key);
    }

    /// What something is, after its name: "Price: low". Each language has its own sign between them.
    String named(String name, String what) {
        return text("named", name, what);
    }

    /// A number of the laboratory, to three digits that count.
    public String figure(double value) {
        return numbers.figure(value, 3);
    }

    /// A number of the page by hand, with as few digits as it has, three at most behind the point.
    public String hundredths(double value) {
        return figure(Math.rint(1000 * value) / 1000 + 0.);
    }

    /// A number with one digit behind the point.
    public String tenths(double value) {
        return numbers.tenths(value);
    }

    /// What a dial is called.
    public String name(Dial dial) {
        return text("dial." + dial.name().toLowerCase(Locale.ROOT));
    }

    /// The same where there is little room: "Comes" 1 in 33.
    public String brief(Dial dial) {
        return text("brief." + dial.name().toLowerCase(Locale.ROOT));
    }

    /// How a knob's value is written; how rare things are as how often each comes.
    public String value(Dial dial, Hyperparameters hyperparameters) {
        return value(dial, hyperparameters, "");
    }

    /// The same for the ear.
    String spoken(Dial dial, Hyperparameters hyperparameters) {
        return value(dial, hyperparameters, ".spoken");
    }

    private String value(Dial dial, Hyperparameters hyperparameters, String end) {
        return dial == Dial.SPARSITY
                ? NaturalFrequency.of(hyperparameters.density()).in(this, end)
                : numbers.plain(dial.of(hyperparameters));
    }

    /// A loss, to two digits that count.
    public String wrong(double loss) {
        return numbers.loss(loss);
    }

    /// A control by its place on the panel: "first knob".
    public String place(Control control) {
        return text("place." + control.place().replace(' ', '.'));
    }

    /// What a language is called by those who speak it.
    public static String own(String code) {
        var language = Locale.forLanguageTag(code);
        return capital(language.getDisplayLanguage(language));
    }

    /// As it stands at the beginning of a line.
    public static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /// The first letter of a thing's name; where two things share one, fixed letters for all.
    public String letter(int feature) {
        return letters.get(feature);
    }

    private List<String> letters() {
        var first = IntStream.range(0, Things.COUNT).mapToObj(i -> text(Things.key(i)))
                .map(name -> name.substring(0, 1).toUpperCase(locale)).toList();
        return first.stream().distinct().count() == first.size() ? first : List.of(FIXED_LETTERS.split(""));
    }
}
