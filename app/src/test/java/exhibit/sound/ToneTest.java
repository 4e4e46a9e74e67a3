package exhibit.sound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.model.Embedding;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What a chord is made of, and how loud it can become.
final class ToneTest {

    private static final int SECOND = Chord.SAMPLES_A_SECOND;

    @Test
    void each_thing_has_a_pitch_of_its_own() {
        assertEquals(20, IntStream.range(0, 20).mapToObj(Tone::hertz).distinct().count());
        assertEquals(2 * Tone.hertz(0), Tone.hertz(5), 1e-9);
    }

    @Test
    void a_thing_alone_is_one_pure_tone_as_strong_as_it_is_kept() {
        assertEquals(List.of(new Tone(Tone.hertz(0), .75)), Tone.of(at(90, .75f), List.of(0)));
    }

    /// 60 degrees apart, each of norm 1: the other answers half as strongly.
    @Test
    void interference_is_heard_as_beating() {
        var chord = Tone.of(at(60, 1), List.of(0));
        assertEquals(2, chord.size());
        assertEquals(.5, chord.get(1).strength(), 1e-6);
        double beat = chord.get(1).hertz() - chord.getFirst().hertz();
        double strong = loudest(chord, 1 / beat);
        double weak = loudest(chord, 1.5 / beat);
        assertTrue(weak < .5 * strong, weak + " against " + strong);
    }

    @Test
    void without_interference_nothing_beats() {
        var chord = Tone.of(at(90, 1), List.of(0));
        assertEquals(1, loudest(chord, .3) / loudest(chord, .2) / Math.exp(-.1 / .8), .05);
    }

    @Test
    void nothing_is_louder_than_the_limit_however_many_sound() {
        var all = IntStream.range(0, 100).mapToObj(i -> new Tone(Tone.hertz(i % 8), 1)).toList();
        var chord = new Chord(all);
        var limiter = new Limiter(.7);
        double most = 0;
        for (int i = 0; i < SECOND; i++)
            most = Math.max(most, Math.abs(limiter.limited(chord.next())));
        assertTrue(most <= .7 && most > .6, "peak " + most);
    }

    @Test
    void turned_down_to_nothing_it_is_silent() {
        var block = new byte[2048];
        var ringing = new Ringing();
        ringing.strike(List.of(new Tone(440, 1)));
        Loudspeaker.fill(block, ringing, new Limiter(0));
        for (byte half : block)
            assertEquals(0, half);
    }

    @Test
    void a_chord_begins_without_a_click_and_comes_to_an_end() {
        var chord = new Chord(List.of(new Tone(440, 1)));
        assertEquals(0, chord.next());
        for (int i = 0; i < 5 * SECOND; i++)
            chord.next();
        assertTrue(chord.isOver());
        assertTrue(Math.abs(chord.next()) < 1e-2);
    }

    @Test
    void what_is_new_takes_the_place_of_what_rang_without_a_click_and_a_brief_tone_joins_it() {
        var ringing = new Ringing();
        ringing.strike(List.of(new Tone(440, 1)));
        double before = loudest(ringing, SECOND / 10);
        ringing.strike(List.of(Tone.brief(0, .1)));
        assertTrue(loudest(ringing, SECOND / 10) > .7 * before);
        ringing.strike(List.of(new Tone(220, .1)));
        double last = 0;
        double leap = 0;
        for (int i = 0; i < SECOND / 5; i++) {
            double next = ringing.next();
            leap = Math.max(leap, Math.abs(next - last) * Math.min(i, 1));
            last = next;
        }
        assertTrue(leap < .1, "a leap of " + leap);
        assertTrue(loudest(ringing, SECOND / 10) < .15, "what rang before rings on");
    }

    @Test
    void a_brief_tone_is_over_before_the_next_thing_comes() {
        var chord = new Chord(Tone.rough(0, 1));
        for (int i = 0; i < 1.4 * SECOND; i++)
            chord.next();
        assertTrue(chord.isOver());
    }

    private static double loudest(Ringing ringing, int samples) {
        double most = 0;
        for (int i = 0; i < samples; i++)
            most = Math.max(most, Math.abs(ringing.next()));
        return most;
    }

    /// The loudest sample within a period of the pitch around a time.
    private static double loudest(List<Tone> tones, double seconds) {
        var chord = new Chord(tones);
        double most = 0;
        int middle = (int) (seconds * SECOND);
        for (int i = 0; i < middle + 100; i++) {
            double sample = Math.abs(chord.next());
            if (i > middle - 100) most = Math.max(most, sample);
        }
        return most;
    }

    /// Two things of one norm, so many degrees apart.
    private static Embedding at(double degrees, float norm) {
        double turn = Math.toRadians(degrees);
        return Embedding.of(new float[][]{{norm, (float) (norm * Math.cos(turn))},
            {0, (float) (norm * Math.sin(turn))}}, new float[2]);
    }
}
