package exhibit.sound;

import java.util.ArrayList;
import java.util.List;

/// All that rings at one time, as samples. What is new takes the place of what rang before; brief tones join it. For one
/// thread.
final class Ringing {

    private final List<Chord> chords = new ArrayList<>();

    void strike(List<Tone> tones) {
        if (!tones.stream().allMatch(Tone::isBrief))
            chords.forEach(Chord::damp);
        chords.add(new Chord(tones));
    }

    boolean isOver() {
        chords.removeIf(Chord::isOver);
        return chords.isEmpty();
    }

    /// The next sample, not limited yet.
    double next() {
        double sum = 0;
        for (var chord : chords)
            sum += chord.next();
        return sum;
    }
}
