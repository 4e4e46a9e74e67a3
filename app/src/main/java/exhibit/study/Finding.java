package exhibit.study;

import java.util.Locale;

/// A number that a study has measured, beside what it must be.
///
/// @param what is measured, in the field's words and unique within its study
/// @param measured on this machine, just now
/// @param least the smallest value that holds
/// @param most the largest value that holds
public record Finding(String what, double measured, double least, double most) {

    /// Must be `expected`, give or take `tolerance`.
    public static Finding near(String what, double measured, double expected, double tolerance) {
        return new Finding(what, measured, expected - tolerance, expected + tolerance);
    }

    public static Finding atLeast(String what, double measured, double least) {
        return new Finding(what, measured, least, Double.POSITIVE_INFINITY);
    }

    public static Finding atMost(String what, double measured, double most) {
        return new Finding(what, measured, Double.NEGATIVE_INFINITY, most);
    }

    /// Something that is so or not: 1 or 0.
    public static Finding that(String what, boolean measured) {
        return new Finding(what, measured ? 1 : 0, 1, 1);
    }

    public boolean holds() {
        return least <= measured && measured <= most;
    }

    /// What holds, in a few characters.
    public String expected() {
        if (least == most) return number(least);
        if (least == Double.NEGATIVE_INFINITY) return "<= " + number(most);
        if (most == Double.POSITIVE_INFINITY) return ">= " + number(least);
        return number(least) + " to " + number(most);
    }

    /// Six digits are more than any of these numbers is good for.
    private static String number(double value) {
        var text = String.format(Locale.ROOT, "%.6g", value);
        return text.contains(".") && !text.contains("e") ? text.replaceAll("\\.?0+$", "") : text;
    }
}
