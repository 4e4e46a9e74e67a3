package exhibit.view;

import exhibit.chapter.Choice;
import exhibit.hardware.Control;
import exhibit.model.Dial;
import exhibit.model.Embedding;
import exhibit.model.Geometry;
import exhibit.model.Hyperparameters;
import java.math.MathContext;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Everything the visitor reads, in one language. The words stand in `words_*.properties`, one file a language. For one
/// thread at a time.
public final class Words {

    private static final String FIXED_LETTERS = "ABCDEFGH";

    private final Locale locale;
    private final Properties texts;
    private final Properties laboratory;
    private final Map<String, MessageFormat> formats = new HashMap<>();
    private final NumberFormat losses;
    private final List<String> letters;

    private Words(String language) {
        this(language, TextFiles.laboratory(language));
    }

    /// @param laboratory what it says, key by key
    Words(String language, Properties laboratory) {
        this(language, TextFiles.visitors(language), laboratory);
    }

    /// @param texts what visitors read, key by key
    Words(String language, Properties texts, Properties laboratory) {
        locale = Locale.of(language);
        this.texts = texts;
        this.laboratory = laboratory;
        losses = NumberFormat.getNumberInstance(locale);
        losses.setMaximumFractionDigits(5);
        letters = letters();
    }

    /// The languages there are files for, those of the station's owner last; the first is the one to begin with.
    public static List<String> languages() {
        return TextFiles.languages();
    }

    /// @param language one of `languages`
    public static Words in(String language) {
        if (!languages().contains(language))
            throw new IllegalArgumentException(
                    "language must be one of " + String.join(", ", languages()) + ", was " + language);
        return new Words(language);
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
    Stream<String> answers(String chapter) {
        return texts.stringPropertyNames().stream()
                .filter(key -> key.startsWith(chapter + ".") && !key.endsWith(".ask")
                        && !key.endsWith(".spoken"))
                .map(this::text);
    }

    /// The text of a key in few words, for the ear.
    String spoken(String key) {
        return text(knows(key + ".spoken") ? key + ".spoken" : key);
    }

    private MessageFormat format(String key) {
        var text = Objects.requireNonNull(texts.getProperty(key), () -> "no words for " + key + " in " + locale);
        return new MessageFormat(text, locale);
    }

    /// A text of the laboratory, or the key itself where there is none.
    public String label(String key) {
        return laboratory.getProperty(key, key);
    }

    /// How a dial's value is written: by its own word, such as `relu.1`, or as a number.
    String value(Choice choice, int at) {
        double value = choice.values().get(at);
        return laboratory.getProperty(choice.name() + "." + (long) value, figure(value, Math.abs(value) < .1 ? 2 : 3));
    }

    /// A number of the laboratory, to three digits that count.
    String figure(double value) {
        return figure(value, 3);
    }

    private String figure(double value, int digits) {
        if (!Double.isFinite(value)) return "";
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(6);
        return format.format(new BigDecimal(value).round(new MathContext(digits)).add(BigDecimal.ZERO))
                .replace('-', '\u2212');
    }

    /// A number of the page by hand, with as few digits as it has, three at most behind the point.
    String hundredths(double value) {
        return figure(Math.rint(1000 * value) / 1000 + 0.);
    }

    /// "Five things, room for two".
    String title(int features, int hidden) {
        return text("title", counted("things", features), counted("room", hidden));
    }

    /// "5 of 5 kept: a pentagon".
    String caption(Embedding embedding) {
        return caption(embedding.represented(), embedding.features(), word(embedding.geometry()));
    }

    /// The same where a card is narrow: "5 von 5: ein Fünfeck".
    String brief(Embedding embedding) {
        int kept = embedding.represented();
        return kept == 0
                ? text("kept.none")
                : text("kept.brief", kept, embedding.features(), shape("shape.", word(embedding.geometry())));
    }

    /// The same by its parts.
    String caption(int kept, int features, String geometry) {
        return kept == 0 ? text("kept.none") : text("kept", kept, features, shape("shape.", geometry));
    }

    /// "2/5: pentagon".
    String reference(int parts, int of, String geometry) {
        return of == 1 ? text("reference.whole") : text("reference", parts, of, shape("short.", geometry));
    }

    /// "5 kept: a pentagon".
    String result(String kept, String geometry) {
        return text("class.figure", kept, shape("shape.", geometry));
    }

    /// What a dial is called.
    String name(Dial dial) {
        return text("dial." + dial.name().toLowerCase(Locale.ROOT));
    }

    /// The same where its value stands behind it: "Rare 97 %".
    String brief(Dial dial) {
        return text("brief." + dial.name().toLowerCase(Locale.ROOT));
    }

    /// How a knob's value is written.
    String value(Dial dial, Hyperparameters hyperparameters) {
        double value = dial.of(hyperparameters);
        return switch (dial) {
            case SPARSITY -> text("percent", number(100 * value));
            case IMPORTANCE, FEATURES, HIDDEN -> number(value);
        };
    }

    /// A loss, to two digits that count.
    String wrong(double loss) {
        return losses.format(new BigDecimal(loss).round(new MathContext(2)));
    }

    /// A control by its place on the panel: "first knob".
    String place(Control control) {
        return text("place." + control.place().replace(' ', '.'));
    }

    /// What a language is called by those who speak it.
    static String own(String code) {
        var language = Locale.forLanguageTag(code);
        return capital(language.getDisplayLanguage(language));
    }

    /// As it stands at the beginning of a line.
    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /// The first letter of a thing's name; where two things share one, fixed letters for all.
    String letter(int feature) {
        return letters.get(feature);
    }

    /// The key of a geometry's words.
    static String word(Geometry geometry) {
        return geometry.toString().toLowerCase(Locale.ROOT);
    }

    private String counted(String key, int count) {
        var own = key + "." + count;
        return texts.containsKey(own) ? text(own) : text(key + ".many", count);
    }

    private String shape(String prefix, String geometry) {
        var key = prefix + geometry.replace(" ", "");
        return text(texts.containsKey(key) ? key : prefix + "mixed");
    }

    private String number(double value) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(2);
        return format.format(value);
    }

    private List<String> letters() {
        var first = IntStream.range(0, Thing.COUNT).mapToObj(i -> text(Thing.of(i).key()))
                .map(name -> name.substring(0, 1).toUpperCase(locale)).toList();
        return first.stream().distinct().count() == first.size() ? first : List.of(FIXED_LETTERS.split(""));
    }
}
