package exhibit.text;

import java.util.Properties;
import java.util.regex.Pattern;

/// English with every word 40 % longer, so that a language nobody has thought of finds its room.
public final class LongWords {

    private static final double LONGER = .4;

    /// Letters in a row, outside of places such as {0}.
    private static final Pattern WORD = Pattern.compile("\\{[^}]*}|\\p{L}+");

    private LongWords() {
    }

    public static Words all() {
        var texts = new Properties();
        TextFiles.visitors("en").forEach((key, text) -> texts.put(key, stretched((String) text)));
        return new Words("en", texts, TextFiles.laboratory("en"));
    }

    static String stretched(String text) {
        return WORD.matcher(text)
                .replaceAll(word -> word.group().startsWith("{") ? "\\" + word.group() : longer(word.group()));
    }

    /// Some letters come twice, evenly spread.
    private static String longer(String word) {
        var letters = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            letters.append(word.charAt(i));
            if (Math.ceil((i + 1) * LONGER) > Math.ceil(i * LONGER))
                letters.append(Character.toLowerCase(word.charAt(i)));
        }
        return letters.toString();
    }
}
