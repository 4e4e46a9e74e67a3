package exhibit.lessons;

/// What the sheet about the ropes says of one arrangement and one mixture of cards.
record PrintedRopes(Ropes ropes, ScreenWords words) {

    /// Turns of one kind, and how long one takes: see `text/en/ropes.md`.
    private static final int TURNS = 5;
    private static final double TURN_SECONDS = 30, DRAW_AGAIN_SECONDS = 5;

    /// @param what right, draws or minutes
    String of(String what) {
        return switch (what) {
            case "right" -> words.percent(ropes.right());
            case "draws" -> words.number(ropes.draws(), 1);
            case "minutes" -> words.number(minutes(ropes), 1);
            default -> throw new IllegalArgumentException("ropes have no '" + what + "'");
        };
    }

    /// For five turns.
    static double minutes(Ropes ropes) {
        return TURNS * (TURN_SECONDS + (ropes.draws() - 1) * DRAW_AGAIN_SECONDS) / 60;
    }
}
