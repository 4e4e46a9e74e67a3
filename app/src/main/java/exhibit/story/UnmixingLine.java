package exhibit.story;

import exhibit.training.Snapshot;

/// Which words a moment of the last chapter deserves: nothing is told that cannot be seen.
public final class UnmixingLine {

    private static final String BEGINNING = "can-it-be-undone.";

    private UnmixingLine() {
    }

    /// The key of its words.
    public static String key(DictionarySearch now, Snapshot seen) {
        return BEGINNING + switch (now.phase()) {
            case LEARNING -> "see";
            case MIXED -> "ask";
            case SEARCHING -> "search";
            case RESTING -> rested(now.price(), seen);
        };
    }

    private static String rested(AnswerPrice price, Snapshot seen) {
        if (DictionaryFinds.of(seen).count() == seen.embedding().features()) return "told";
        if (price == AnswerPrice.RIGHT) return "unlucky";
        return price.compareTo(AnswerPrice.RIGHT) < 0 ? "low" : "high";
    }
}
