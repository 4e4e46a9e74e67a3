package exhibit.view.plot;

import exhibit.text.Words;
import java.util.stream.Collectors;

/// How a number of a logarithmic axis is written: very small and large ones as powers of ten, so that none reads as 0.
final class PowerOfTen {

    /// Powers that are easier to read when written out.
    private static final int PLAIN_FROM = -3;
    private static final int PLAIN_TO = 4;
    private static final String DIGITS = "-0123456789";
    private static final String RAISED = "\u207b\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";
    private static final double SLACK = 1e-9;

    private PowerOfTen() {
    }

    /// @param value above 0
    static String text(double value, Words words) {
        int exponent = (int) Math.floor(Math.log10(value) + SLACK);
        if (exponent >= PLAIN_FROM && exponent <= PLAIN_TO) return words.figure(value);
        var times = words.figure(value / Math.pow(10, exponent));
        return (times.equals("1") ? "" : times + "\u00d7") + "10" + raised(exponent);
    }

    private static String raised(int exponent) {
        return Integer.toString(exponent).chars().mapToObj(digit -> RAISED.substring(DIGITS.indexOf(digit),
                DIGITS.indexOf(digit) + 1)).collect(Collectors.joining());
    }
}
