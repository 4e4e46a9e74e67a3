package exhibit.view;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

/// How hard texts are to read, by the usual formulas.
///
/// @param texts captions, a few sentences each
public record Reading(List<String> texts) {

    private static final Pattern SENTENCE = Pattern.compile("[.!?:]+(\\s|$)");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final int LONG = 6;

    /// The school grade that an English text asks for (Flesch and Kincaid).
    public double grade() {
        return .39 * words() / sentences() + 11.8 * sum(Reading::syllables) / words() - 15.59;
    }

    /// LIX: how long sentences are, and how many words of more than six letters there are in a hundred.
    public double lix() {
        return words() / sentences() + 100 * sum(word -> letters(word).length() > LONG ? 1 : 0) / words();
    }

    /// Words in the longest text.
    int longest() {
        return texts.stream().mapToInt(text -> words(text).size()).max().orElse(0);
    }

    public double words() {
        return sum(_ -> 1);
    }

    private double sentences() {
        return texts.stream().mapToLong(text -> Math.max(1, SENTENCE.matcher(text).results().count())).sum();
    }

    private double sum(ToDoubleFunction<String> of) {
        return texts.stream().flatMap(text -> words(text).stream()).mapToDouble(of).sum();
    }

    public static List<String> words(String text) {
        return Arrays.stream(text.split("\\s+")).filter(word -> !letters(word).isEmpty()).toList();
    }

    /// Sentences that end: a colon goes on.
    public static int sentences(String text) {
        return (int) Arrays.stream(text.split("[.!?]+(\\s|$)")).filter(part -> !letters(part).isEmpty()).count();
    }

    private static String letters(String word) {
        return word.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /// Groups of vowels, a silent e at the end apart.
    private static int syllables(String word) {
        var spoken = letters(word).toLowerCase(Locale.ROOT).replaceAll("e$", "");
        return (int) Math.max(1, VOWELS.matcher(spoken).results().count());
    }
}
