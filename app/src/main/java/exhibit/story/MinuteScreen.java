package exhibit.story;

import exhibit.model.Hyperparameters;
import java.util.Locale;
import java.util.stream.Stream;

/// A screen of the first minute. Each adds one thing to what stood there before, and keeps all of it.
public enum MinuteScreen {

    /// Who is there: a face, and what it has to do with the world.
    WHO(6),
    /// Things rain in, all five all the time.
    RAIN(6),
    /// All that is kept is where one dot is.
    DOT(8),
    /// From the dot alone it says who came.
    ANSWER(8),
    /// The visitor's hand on the knob. Untouched, it turns itself.
    KNOB(8),
    /// It learns, and all five get a place.
    ALL_FIVE(8),
    /// The figure that they make.
    FIGURE(7),
    /// Why they can share, and what it costs.
    PRICE(9);

    /// Things come so seldom that five can share.
    public static final double SELDOM = .9;

    /// How long the knob stands half way when it turns itself.
    public static final double HALF_WAY_SECONDS = 2.5;

    private static final double ONE_IN_FIVE = .8;
    private static final double ONE_IN_33 = .97;

    private final double seconds;

    MinuteScreen(double seconds) {
        this.seconds = seconds;
    }

    /// How long it stands before it goes on by itself.
    public double seconds() {
        return seconds;
    }

    public boolean isLast() {
        return this == PRICE;
    }

    /// The one after this; the last has none and stays.
    public MinuteScreen next() {
        return Stream.of(values()).filter(screen -> screen.compareTo(this) > 0).findFirst().orElse(this);
    }

    /// What is learned where nobody has turned the knob.
    ///
    /// @param seconds since this screen came
    public Hyperparameters learned(double seconds) {
        return Chapter.FIVE_IN_TWO.withSparsity(sparsity(seconds));
    }

    private double sparsity(double seconds) {
        return switch (this) {
            case WHO, RAIN, DOT, ANSWER, KNOB -> 0;
            case ALL_FIVE -> seconds < HALF_WAY_SECONDS ? ONE_IN_FIVE : ONE_IN_33;
            case FIGURE, PRICE -> ONE_IN_33;
        };
    }

    /// Its word, as it stands in language files: "all-five".
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
