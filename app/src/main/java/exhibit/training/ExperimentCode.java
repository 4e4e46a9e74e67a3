package exhibit.training;

import exhibit.model.Activation;
import exhibit.model.Dial;
import exhibit.model.Hyperparameters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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

    private static final int BASE = LETTERS.length();

    private ExperimentCode() {
    }

    /// @return empty where a dial stands between its stops, or the seed is more than a code can carry
    public static Optional<String> of(Experiment experiment) {
        var h = experiment.hyperparameters();
        boolean fits = DIALS.stream().allMatch(dial -> dial.stopsAt(dial.of(h))) && 0 <= experiment.seed()
                && experiment.seed() < SEEDS && h.equals(standard(h));
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

    /// What a code leaves out is as the exhibit opens.
    private static Hyperparameters standard(Hyperparameters h) {
        return new Hyperparameters(h.features(), h.hidden(), h.sparsity(), h.importance(),
                Activation.RELU);
    }

    private static long number(Experiment experiment) {
        long number = experiment.seed();
        for (var dial : DIALS)
            number = number * dial.stops() + dial.stop(experiment.hyperparameters());
        return number;
    }

    private static Experiment experiment(long number) {
        var h = new Hyperparameters(1, 1, 0, 1, Activation.RELU);
        for (var dial : DIALS.reversed()) {
            h = dial.turned(dial.turnedTo(h, 0), (int) (number % dial.stops()));
            number /= dial.stops();
        }
        if (number >= SEEDS)
            throw new IllegalArgumentException("this recipe code is from another version of the exhibit");
        return new Experiment(h, number);
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
