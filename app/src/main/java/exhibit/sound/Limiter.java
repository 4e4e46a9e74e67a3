package exhibit.sound;

/// However strong what comes in, what goes out stays below a ceiling, without the crackle of a cut.
///
///     y = c tanh(x / 2),  |y| <= c
///
/// @param ceiling c: 0 (silence) to 1 (all that the sound card can do)
record Limiter(double ceiling) {

    Limiter {
        if (!(0 <= ceiling && ceiling <= 1))
            throw new IllegalArgumentException("the ceiling must be in 0..1, was " + ceiling);
    }

    double limited(double sample) {
        return ceiling * Math.tanh(sample / 2);
    }
}
