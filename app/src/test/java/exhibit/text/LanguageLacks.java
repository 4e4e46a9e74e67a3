package exhibit.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a language still lacks: a plain sentence for each thing, and where it is to be mended.
final class LanguageLacks {

    private static final Pattern PLACE = Pattern.compile("\\{\\d\\}");
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");

    private LanguageLacks() {
    }

    /// What the languages lack beside English. Words of studies are left to the studies.
    static List<String> all() {
        var words = Lacks.languages().stream().flatMap(language -> rooms().flatMap(room -> TextFiles.has(room, language)
                ? beside(room, language)
                : Stream.of("language " + language + " lacks the file " + TextFiles.file(room, language))));
        return Stream.concat(words, shared()).distinct().toList();
    }

    /// Visitors choose a language by its sign.
    private static Stream<String> shared() {
        var signs = new HashMap<String, String>();
        return Lacks.languages().stream().flatMap(language -> {
            var sign = TextFiles.ours(TextFiles.VISITORS, language).getProperty("language.code", language);
            var other = Optional.ofNullable(signs.putIfAbsent(sign, language));
            return other.stream().map(first -> TextFiles.file(TextFiles.VISITORS, language)
                    + ": language.code is " + sign + ", as in " + TextFiles.file(TextFiles.VISITORS, first));
        });
    }

    private static Stream<String> rooms() {
        return Stream.concat(Stream.of(TextFiles.VISITORS), TextFiles.LABORATORY.stream());
    }

    private static Stream<String> beside(String room, String language) {
        var english = TextFiles.ours(room, "en");
        var spoken = TextFiles.ours(room, language);
        var file = TextFiles.file(room, language);
        return keys(english, spoken).filter(Lacks.OF_A_STUDY.negate()).flatMap(key -> {
            if (!spoken.containsKey(key)) return Stream.of(file + " lacks " + key);
            if (!english.containsKey(key))
                return Stream.of(TextFiles.file(room, "en") + " lacks " + key + ", which other languages have");
            return room.equals(TextFiles.VISITORS)
                    ? places(file + ": " + key, english.getProperty(key), spoken.getProperty(key))
                    : Stream.empty();
        });
    }

    /// What one text lost of the places of the English one, and what it has beside them.
    static Stream<String> places(String where, String english, String spoken) {
        if (LONE_APOSTROPHE.matcher(spoken).find())
            return Stream.of(where + " has a single apostrophe, which must be written twice");
        return Stream.concat(
                without(places(english), places(spoken)).map(place -> where + " lost " + place),
                without(places(spoken), places(english))
                        .map(place -> where + " has " + place + ", which English has not"));
    }

    /// As often as they stand there.
    private static List<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).sorted().toList();
    }

    private static Stream<String> without(List<String> places, List<String> others) {
        var left = new ArrayList<>(places);
        others.forEach(left::remove);
        return left.stream();
    }

    private static Stream<String> keys(Properties... files) {
        return Stream.of(files).flatMap(file -> file.stringPropertyNames().stream()).distinct().sorted();
    }
}
