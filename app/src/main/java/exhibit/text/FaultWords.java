package exhibit.text;

import java.text.MessageFormat;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// What is wrong, in the language of the station. Drivers, settings and the log tell it in English; the English words
/// `wrong.…` are those sentences with places in them, so a sentence leads to its key, and the key to the other
/// languages. For one thread at a time.
public final class FaultWords {

    private static final String PREFIX = "wrong.";

    /// Says a sentence that nobody has translated, such as an operating system's.
    private static final String UNKNOWN = PREFIX + "unknown";

    /// Stand for a template's places while it is read; no sentence has them.
    private static final char FIRST_PLACE = '\ue000';
    private static final int MOST_PLACES = 4;

    private static final List<Template> TEMPLATES = templates();

    private final Words words;

    /// An English sentence, and what stands in its places.
    private record Template(String key, Pattern sentence, int letters) {

        static Template of(String key, String english) {
            var text = new MessageFormat(english, Locale.ROOT).format(IntStream.range(0, MOST_PLACES)
                    .mapToObj(i -> String.valueOf((char) (FIRST_PLACE + i))).toArray());
            var pattern = new StringBuilder();
            text.chars().forEach(letter -> pattern.append(isPlace(letter)
                    ? "(?<p" + (letter - FIRST_PLACE) + ">.*?)"
                    : Pattern.quote(String.valueOf((char) letter))));
            return new Template(key, Pattern.compile(pattern.toString(), Pattern.DOTALL),
                    (int) text.chars().filter(letter -> !isPlace(letter)).count());
        }

        private static boolean isPlace(int letter) {
            return FIRST_PLACE <= letter && letter < FIRST_PLACE + MOST_PLACES;
        }
    }

    /// @param words of the language to say it in
    public FaultWords(Words words) {
        this.words = words;
    }

    private static List<Template> templates() {
        var english = TextFiles.ours(TextFiles.VISITORS, "en");
        return english.stringPropertyNames().stream()
                .filter(key -> key.startsWith(PREFIX) && !key.equals(UNKNOWN))
                .map(key -> Template.of(key, english.getProperty(key)))
                .sorted(Comparator.comparingInt(Template::letters).reversed().thenComparing(Template::key)).toList();
    }

    /// A sentence about a fault in the station's language; one that is not known is quoted.
    public String fault(String sentence) {
        return known(sentence).orElseGet(() -> words.text(UNKNOWN, sentence));
    }

    /// The same for what may be a sentence or just a name or a number: what is not known stays as it is.
    public Object part(Object value) {
        return value instanceof String text ? known(text).orElse(text) : value;
    }

    private Optional<String> known(String sentence) {
        for (var template : TEMPLATES) {
            var found = template.sentence().matcher(sentence);
            if (found.matches()) return Optional.of(words.text(template.key(), parts(found)));
        }
        return Optional.empty();
    }

    private Object[] parts(Matcher found) {
        return IntStream.range(0, found.groupCount()).mapToObj(i -> part(found.group("p" + i))).toArray();
    }
}
