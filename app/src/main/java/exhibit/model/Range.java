package exhibit.model;

import java.util.function.DoublePredicate;

/// The numbers that a quantity may be. The constructor of a value judges with it, and whoever takes the quantity from
/// people refuses with the same words, so that nobody writes the bounds a second time.
///
/// @param holds whether a number lies in it; NaN never does
/// @param words what lies in it: `a whole number from 1 to 400`
public record Range(DoublePredicate holds, String words) {

    /// Both ends belong to it.
    public static Range whole(int least, int most) {
        return new Range(number -> least <= number && number <= most, "a whole number from " + least + " to " + most);
    }

    /// Both ends belong to it.
    public static Range closed(int least, int most) {
        return new Range(number -> least <= number && number <= most, "a number from " + least + " to " + most);
    }

    /// The upper end does not belong to it.
    public static Range below(int least, int end) {
        return new Range(number -> least <= number && number < end, "a number from " + least + " to below " + end);
    }

    /// The lower end does not belong to it.
    public static Range above(int end, int most) {
        return new Range(number -> end < number && number <= most, "a number above " + end + ", at most " + most);
    }

    /// @param quantity its name, which the refusal begins with
    /// @throws IllegalArgumentException where the number lies outside
    public void judge(String quantity, Number number) {
        if (!holds.test(number.doubleValue()))
            throw new IllegalArgumentException(quantity + " must be " + words + ", was " + number);
    }
}
