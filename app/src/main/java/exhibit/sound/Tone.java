package exhibit.sound;

import exhibit.model.Embedding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// One pure tone of a chord.
///
/// @param hertz its pitch
/// @param strength its amplitude, 0 to 1
/// @param ring how long it takes to fall to a third, in seconds
public record Tone(double hertz, double strength, double ring) {

    private static final double RING_SECONDS = .8;
    private static final double BRIEF_SECONDS = .22;

    /// Five notes of which any two sound well together, in semitones; an octave above they begin again.
    private static final int[] STEPS = {0, 2, 4, 7, 9};
    private static final double LOWEST_HERTZ = 261.63;
    private static final double SEMITONES = 12;

    /// Slow enough to be counted, fast enough not to be taken for silence.
    private static final double BEAT_HERTZ = 5;

    /// So far apart two tones are rough, and no beat can be counted.
    private static final double ROUGH_HERTZ = 24;

    /// Fainter answers are not heard.
    private static final double FAINTEST = .05;

    public Tone {
        if (!(hertz > 0) || !(0 <= strength && strength <= 1) || !(ring > 0))
            throw new IllegalArgumentException("a tone needs a pitch above 0, a strength in 0..1 and time to ring, had "
                    + hertz + " Hz, " + strength + " and " + ring + " s");
    }

    Tone(double hertz, double strength) {
        this(hertz, strength, RING_SECONDS);
    }

    /// A thing that is there: its own pitch, as strong as it is kept. For every other thing that answers to it, the same
    /// pitch once more, a little higher and as strong as the answer: both together beat.
    ///
    /// @param things the features that are there
    public static List<Tone> of(Embedding embedding, Collection<Integer> things) {
        var chord = new ArrayList<Tone>();
        for (int thing : things) {
            chord.add(new Tone(hertz(thing), Math.min(1, embedding.norm(thing))));
            for (int other = 0; other < embedding.features(); other++)
                if (other != thing && embedding.dot(thing, other) > FAINTEST)
                    chord.add(new Tone(hertz(thing) + BEAT_HERTZ, Math.min(1, embedding.dot(thing, other))));
        }
        return List.copyOf(chord);
    }

    /// A feature's own pitch, alone.
    public static Tone of(int feature, double strength) {
        return new Tone(hertz(feature), strength);
    }

    /// The same, over soon.
    public static Tone brief(int feature, double strength) {
        return new Tone(hertz(feature), strength, BRIEF_SECONDS);
    }

    /// A feature's own pitch, and so near to it another one that both together are rough; over soon.
    public static List<Tone> rough(int feature, double strength) {
        return List.of(brief(feature, strength), new Tone(hertz(feature) + ROUGH_HERTZ, strength, BRIEF_SECONDS));
    }

    /// Whether it is over soon.
    boolean isBrief() {
        return ring < RING_SECONDS;
    }

    /// The pitch of a feature.
    static double hertz(int feature) {
        int semitones = 12 * (feature / STEPS.length) + STEPS[feature % STEPS.length];
        return LOWEST_HERTZ * Math.pow(2, semitones / SEMITONES);
    }
}
