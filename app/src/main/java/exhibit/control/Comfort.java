package exhibit.control;

/// What makes a visit easier for one person. The next one begins with the usual again.
///
/// @param large whether letters are large enough to be read from afar
/// @param volume how loud it is, from 0 (silent) to `LOUDEST`
/// @param calm whether nothing sounds and nothing moves by itself but what is learned
public record Comfort(boolean large, int volume, boolean calm) {

    public static final int LOUDEST = 3;

    static final Comfort USUAL = new Comfort(false, 1, false);

    /// What a single tap changes.
    public enum Aid {
        LETTERS, VOLUME, CALM
    }

    public Comfort {
        if (volume < 0 || volume > LOUDEST)
            throw new IllegalArgumentException("volume must be 0 to " + LOUDEST + ", was " + volume);
    }

    /// How loud it is to be heard, 0 (silent) to 1.
    public double loudness() {
        return calm ? 0 : (double) volume / LOUDEST;
    }

    /// One step on; after the last step comes the first.
    Comfort after(Aid aid) {
        return switch (aid) {
            case LETTERS -> new Comfort(!large, volume, calm);
            case VOLUME -> new Comfort(large, (volume + 1) % (LOUDEST + 1), calm);
            case CALM -> new Comfort(large, volume, !calm);
        };
    }

    /// For a hand that holds on: however often it is told, letters stay large.
    Comfort enlarged() {
        return new Comfort(true, volume, calm);
    }
}
