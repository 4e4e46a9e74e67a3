package exhibit.sound;

import java.util.List;

/// Tones that ring out together like plucked strings, as samples. For one thread.
final class Chord {

    static final int SAMPLES_A_SECOND = 44_100;

    /// After so many times of falling to a third nothing is heard.
    private static final double SILENT = 6;

    /// No click at the beginning.
    private static final double ATTACK_SECONDS = .02;

    /// Damped it falls to a third in this time: no click at the end.
    private static final double DAMPING_SECONDS = .02;

    private final List<Tone> tones;

    /// All of a chord ring alike.
    private final double ring;
    private long played;
    private long damped = Long.MAX_VALUE;

    Chord(List<Tone> tones) {
        this.tones = List.copyOf(tones);
        ring = tones.stream().mapToDouble(Tone::ring).max().orElse(0);
    }

    /// Like a hand on the strings.
    void damp() {
        damped = Math.min(damped, played);
    }

    boolean isOver() {
        return played > SILENT * ring * SAMPLES_A_SECOND || sinceDamped() > SILENT * DAMPING_SECONDS;
    }

    /// In seconds; not above 0 where nobody damped it.
    private double sinceDamped() {
        return (double) (played - damped) / SAMPLES_A_SECOND;
    }

    /// The next sample, not limited yet: as large as all strengths together.
    double next() {
        double seconds = (double) played++ / SAMPLES_A_SECOND;
        double sum = 0;
        for (var tone : tones)
            sum += tone.strength() * Math.sin(2 * Math.PI * tone.hertz() * seconds);
        return sum * Math.min(1, seconds / ATTACK_SECONDS)
                * Math.exp(-seconds / ring - Math.max(0, sinceDamped()) / DAMPING_SECONDS);
    }
}
