package exhibit.sound;

import java.util.List;

/// Tones that ring out together like plucked strings, as samples. For one thread.
final class Chord {

    static final int SAMPLES_A_SECOND = 44_100;

    /// To a third in this time; after `SILENT` of them nothing is heard.
    private static final double RING_SECONDS = .8;
    private static final double SILENT = 6;

    /// No click at the beginning.
    private static final double ATTACK_SECONDS = .02;

    private final List<Tone> tones;
    private long played;

    Chord(List<Tone> tones) {
        this.tones = List.copyOf(tones);
    }

    boolean isOver() {
        return tones.isEmpty() || played > SILENT * RING_SECONDS * SAMPLES_A_SECOND;
    }

    /// The next sample, not limited yet: as large as all strengths together.
    double next() {
        double seconds = (double) played++ / SAMPLES_A_SECOND;
        double sum = 0;
        for (var tone : tones)
            sum += tone.strength() * Math.sin(2 * Math.PI * tone.hertz() * seconds);
        return sum * Math.min(1, seconds / ATTACK_SECONDS) * Math.exp(-seconds / RING_SECONDS);
    }
}
