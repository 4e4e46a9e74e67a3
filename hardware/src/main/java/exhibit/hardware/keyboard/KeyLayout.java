package exhibit.hardware.keyboard;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// What the keys of a keyboard write. A key is named by what it writes in the United States, wherever it is.
///
/// @param names in X11
/// @param plain what each key writes, in the order of [KeyLayouts]
/// @param shifted the same with Shift
record KeyLayout(List<String> names, List<String> plain, List<String> shifted) {

    private static final int HIRAGANA_TO_KATAKANA = 'ア' - 'あ';

    /// @param line names, what keys write, and what they write with Shift
    static KeyLayout parse(String line) {
        var parts = line.split(" ", -1);
        return new KeyLayout(List.of(parts[0].split(",", -1)), keys(parts[1]), keys(parts[2]));
    }

    private static List<String> keys(String row) {
        return row.chars().mapToObj(Character::toString).toList();
    }

    /// The key that writes this, where there is one.
    Optional<String> key(String text, KeyPress.Level level) {
        return ways(text, level).flatMap(row -> Stream.of(row.indexOf(text), like(row, text)))
                .filter(place -> place >= 0).findFirst().map(place -> KeyLayouts.US.plain.get(place));
    }

    /// The rows to look in, where a lock turns letters into capitals. The capital of a letter is more likely its own key
    /// than another one with Shift: Greek has one for two.
    private Stream<List<String>> ways(String text, KeyPress.Level level) {
        return switch (level) {
            case PLAIN -> Stream.of(plain);
            case SHIFTED -> Character.isUpperCase(text.charAt(0))
                    ? Stream.of(letters(), shifted)
                    : Stream.of(shifted, letters());
            case EITHER -> Stream.of(plain, shifted);
        };
    }

    private List<String> letters() {
        return plain.stream().map(key -> Character.isLetter(key.charAt(0)) ? key : "").toList();
    }

    private static int like(List<String> row, String text) {
        var wanted = usual(text);
        return row.stream().map(KeyLayout::usual).toList().indexOf(wanted);
    }

    /// Small letters, and one way of writing where there are several: half and full width, ligatures, both kana.
    private static String usual(String text) {
        if (text.isEmpty() || !Character.isLetter(text.charAt(0))) return text; // a small 2 is another key than 2
        UnaryOperator<String> kana = full -> full.codePoints()
                .map(c -> c >= 'ぁ' && c <= 'ゖ' ? c + HIRAGANA_TO_KATAKANA : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        return kana.apply(Normalizer.normalize(text, Normalizer.Form.NFKC)).toLowerCase(Locale.ROOT);
    }
}
