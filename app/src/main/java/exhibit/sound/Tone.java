package exhibit.sound;

import exhibit.model.Embedding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// One pure tone of a chord.
///
/// @param hertz its pitch
/// @param strength its amplitude, 0 to 1
public record Tone(double hertz, double strength) {

    /// Five notes of which any two sound well together, in semitones; an octave above they begin again.
    private static final int[] STEPS = {0, 2, 4, 7, 9};
    private static final double LOWEST_HERTZ = 261.63;
    private static final double SEMITONES = 12;

    /// Slow enough to be counted, fast enough not to be taken for silence.
    private static final double BEAT_HERTZ = 5;

    /// Fainter answers are not heard.
    private static final double FAINTEST = .05;

    public Tone {
        if (!(hertz > 0) || !(0 <= strength && strength <= 1))
            throw new IllegalArgumentException("a tone needs a pitch above 0 and a strength in 0..1, had " + hertz
                    + " Hz and " + strength);
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

    /// The pitch of a feature.
    static double hertz(int feature) {
        int semitones = 12 * (feature / STEPS.length) + STEPS[feature % STEPS.length];
        return LOWEST_HERTZ * Math.pow(2, semitones / SEMITONES);
    }
}
