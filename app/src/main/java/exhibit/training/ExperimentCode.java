package exhibit.training;

import exhibit.model.Activation;
import exhibit.model.Dial;
import exhibit.model.Hyperparameters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// An experiment as eight characters that can be read out, written down and typed: seven digits of base 23 and one that
/// checks them. No two of the characters look alike, and none is a vowel, so that no code is a word.
///
/// 23 is prime and the weights of the check are all different, so every single wrong character and every two that
/// changed places are noticed.
public final class ExperimentCode {

    /// What a code is written with.
    public static final String LETTERS = "23456789CDFHJKMNPRTVWXY";

    public static final int LENGTH = 8;

    /// Seeds 0 to one below: as much luck as a code can carry.
    public static final int SEEDS = 1_000_000;

    /// Read as what they look like.
    private static final String ALIKE = "BSZGU";
    private static final String INSTEAD = "8526V";

    /// The order in which a code counts; another order or other stops would give every code another meaning.
    private static final List<Dial> DIALS = List.of(Dial.SPARSITY, Dial.IMPORTANCE, Dial.FEATURES, Dial.HIDDEN);

    /// Dials that came later count above the seed, each from where it stands in a code that was made without it: all
    /// codes that there are keep their meaning. There is room for three stops in all.
    private static final List<Dial> LATER = Stream.of(Dial.values()).filter(dial -> !DIALS.contains(dial)).toList();

    /// What a code leaves out is as the exhibit opens.
    private static final Hyperparameters STANDARD = new Hyperparameters(1, 1, 0, 1, Activation.RELU);

    private static final int BASE = LETTERS.length();
    private static final long NUMBERS = Math.powExact((long) BASE, LENGTH - 1);

    private ExperimentCode() {
    }

    /// @return empty where a dial stands between its stops, or the seed is more than a code can carry
    public static Optional<String> of(Experiment experiment) {
        var h = experiment.hyperparameters();
        boolean fits = Stream.of(Dial.values()).allMatch(dial -> dial.stopsAt(dial.of(h))) && 0 <= experiment.seed()
                && experiment.seed() < SEEDS && h.equals(standard(h)) && number(experiment) < NUMBERS;
        return fits ? Optional.of(write(number(experiment))) : Optional.empty();
    }

    /// @throws IllegalArgumentException with one sentence where this is no code
    public static Experiment read(String text) {
        var code = plain(text);
        if (code.length() != LENGTH)
            throw new IllegalArgumentException(
                    "a recipe code has " + LENGTH + " characters, this one " + code.length());
        for (char letter : code.toCharArray())
            if (LETTERS.indexOf(letter) < 0)
                throw new IllegalArgumentException("'" + letter + "' stands in no recipe code; there are " + LETTERS);
        if (check(code) != LETTERS.indexOf(code.charAt(LENGTH - 1)))
            throw new IllegalArgumentException("'" + code + "' is no recipe code; one of its characters is wrong");
        return experiment(number(code));
    }

    /// As it is easiest read: two groups of four.
    public static String grouped(String code) {
        return code.substring(0, LENGTH / 2) + " " + code.substring(LENGTH / 2);
    }

    private static String plain(String text) {
        var code = new StringBuilder();
        for (char letter : text.toUpperCase(Locale.ROOT).toCharArray())
            if (!Character.isWhitespace(letter) && letter != '-')
                code.append(ALIKE.indexOf(letter) < 0 ? letter : INSTEAD.charAt(ALIKE.indexOf(letter)));
        return code.toString();
    }

    private static Hyperparameters standard(Hyperparameters h) {
        var standard = STANDARD;
        for (var dial : Dial.values())
            standard = dial.set(standard, dial.of(h));
        return standard;
    }

    private static long number(Experiment experiment) {
        var h = experiment.hyperparameters();
        long number = 0;
        for (var dial : LATER.reversed())
            number = number * dial.stops() + Math.floorMod(dial.stop(h) - dial.stop(STANDARD), dial.stops());
        number = number * SEEDS + experiment.seed();
        for (var dial : DIALS)
            number = number * dial.stops() + dial.stop(h);
        return number;
    }

    private static Experiment experiment(long number) {
        var h = STANDARD;
        for (var dial : DIALS.reversed()) {
            h = at(dial, h, number);
            number /= dial.stops();
        }
        long seed = number % SEEDS;
        number /= SEEDS;
        for (var dial : LATER) {
            h = at(dial, h, number + dial.stop(STANDARD));
            number /= dial.stops();
        }
        if (number > 0)
            throw new IllegalArgumentException("this recipe code is from another version of the exhibit");
        return new Experiment(h, seed);
    }

    /// With a dial at a stop; beyond the last one it begins anew.
    private static Hyperparameters at(Dial dial, Hyperparameters h, long stop) {
        return dial.turned(dial.turnedTo(h, 0), (int) (stop % dial.stops()));
    }

    private static String write(long number) {
        var code = new char[LENGTH - 1];
        for (int place = code.length - 1; place >= 0; place--) {
            code[place] = LETTERS.charAt((int) (number % BASE));
            number /= BASE;
        }
        var digits = new String(code);
        return digits + LETTERS.charAt(check(digits));
    }

    private static long number(String code) {
        long number = 0;
        for (int place = 0; place < LENGTH - 1; place++)
            number = number * BASE + LETTERS.indexOf(code.charAt(place));
        return number;
    }

    /// The digits weighted 2 to 8, modulo 23. The check itself weighs -1, which is none of these.
    private static int check(String code) {
        int sum = 0;
        for (int place = 0; place < LENGTH - 1; place++)
            sum += (place + 2) * LETTERS.indexOf(code.charAt(place));
        return sum % BASE;
    }
}
