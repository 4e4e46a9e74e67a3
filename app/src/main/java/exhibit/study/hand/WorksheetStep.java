package exhibit.study.hand;

/// The steps of the by-hand page, each with what is known after it.
public enum WorksheetStep {
    THINGS, PROJECT, REBUILD, BIAS, CUT;

    /// Whether a part of the page is worked out by now; dials always are.
    public boolean knows(WorksheetPart part) {
        return switch (part) {
            case X, W, B, RELU -> true;
            case HIDDEN -> compareTo(PROJECT) >= 0;
            case BACK -> compareTo(REBUILD) >= 0;
            case BIASED -> compareTo(BIAS) >= 0;
            case OUTPUT -> this == CUT;
        };
    }
}
