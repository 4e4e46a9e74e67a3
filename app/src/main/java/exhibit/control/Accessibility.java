package exhibit.control;

/// What makes a visit easier for one person. The next one begins with the usual again.
///
/// @param large whether letters are large enough to be read from afar
/// @param volume how loud it is, from 0 (silent) to `LOUDEST`; `MUTE` where the station has no sound to choose
/// @param calm whether nothing sounds and nothing moves by itself but what is learned
public record Accessibility(boolean large, int volume, boolean calm) {

    public static final int LOUDEST = 3;

    static final int MUTE = -1;

    public static final Accessibility USUAL = new Accessibility(false, 1, false);

    /// Where the settings say that nothing sounds.
    public static final Accessibility SILENT = new Accessibility(false, MUTE, false);

    /// What a single tap changes.
    public enum Aid {
        LETTERS, VOLUME, CALM
    }

    public Accessibility {
        if (volume < MUTE || volume > LOUDEST)
            throw new IllegalArgumentException("volume must be -1 to " + LOUDEST + ", was " + volume);
    }

    /// How loud it is to be heard, 0 (silent) to 1.
    public double loudness() {
        return calm || isMute() ? 0 : (double) volume / LOUDEST;
    }

    public boolean isMute() {
        return volume == MUTE;
    }

    /// One step on; after the last step comes the first.
    Accessibility after(Aid aid) {
        return switch (aid) {
            case LETTERS -> new Accessibility(!large, volume, calm);
            case VOLUME -> isMute() ? this : new Accessibility(large, (volume + 1) % (LOUDEST + 1), calm);
            case CALM -> new Accessibility(large, volume, !calm);
        };
    }

    /// For a hand that holds on: however often it is told, letters stay large.
    Accessibility enlarged() {
        return new Accessibility(true, volume, calm);
    }
}
