package exhibit.lessons;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/// What stands on the screen in one language, from the exhibit's own file; and how that language writes numbers.
final class ScreenWords {

    private static final List<String> THINGS = List.of("bell", "fish", "star", "leaf", "key");

    /// A thirty-third stands for three in a hundred.
    private static final double NEAR = .03;

    /// All stops that are not one in so many are so many in ten.
    private static final long TEN = 10;

    private final Properties texts = new Properties();
    private final Locale locale;

    ScreenWords(Path folder, String language) throws IOException {
        locale = Locale.of(language);
        var file = folder.resolve("../../app/src/main/resources/exhibit/text/" + language + "/words.properties");
        try (var reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        }
    }

    String of(String key) {
        return Optional.ofNullable(texts.getProperty(key))
                .orElseThrow(() -> new IllegalArgumentException("the screen has no words for '" + key + "'"));
    }

    String language() {
        return locale.getLanguage();
    }

    /// The five things, in their order.
    List<String> things() {
        return THINGS.stream().map(thing -> of("thing." + thing)).toList();
    }

    /// "a pentagon", with its article as on the screen.
    String shape(String geometry) {
        return of("shape." + geometry.replace(" ", ""));
    }

    /// "1 in 33", as the knob says it.
    ///
    /// @param share of the times at which a thing comes
    String often(double share) {
        if (share == 1)
            return of("comes.always");
        long single = Math.round(1 / share);
        return Math.abs(1. / single - share) <= NEAR * share
                ? filled("comes.once", single)
                : filled("comes.often", TEN, Math.round(TEN * share));
    }

    private String filled(String key, Object... values) {
        return new MessageFormat(of(key), locale).format(values);
    }

    String number(double value, int digits) {
        return String.format(locale, "%." + digits + "f", value);
    }

    String percent(double share) {
        return Math.round(100 * share) + "\u00a0%";
    }
}
