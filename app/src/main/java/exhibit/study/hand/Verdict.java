package exhibit.study.hand;

/// What a page by hand says of an answer.
///
/// @param text a key of the language files, or empty where there is nothing to say yet
/// @param by how much is missing, NaN where nothing is
/// @param right whether the page's question is answered
public record Verdict(String text, double by, boolean right) {

    static final Verdict UNKNOWN = new Verdict("", Double.NaN, false);

    static Verdict right(String text) {
        return new Verdict(text, Double.NaN, true);
    }

    static Verdict missing(String text, double by) {
        return new Verdict(text, by, false);
    }
}
