package exhibit.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.NumberFormat;
import java.util.Locale;

/// How numbers are written in one language. For one thread at a time.
final class NumberText {

    private final Locale locale;
    private final NumberFormat losses;

    NumberText(Locale locale) {
        this.locale = locale;
        losses = NumberFormat.getNumberInstance(locale);
        losses.setMaximumFractionDigits(5);
    }

    /// @param digits that count; nothing is written of what is no number
    String figure(double value, int digits) {
        if (!Double.isFinite(value)) return "";
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(6);
        return format.format(new BigDecimal(value).round(new MathContext(digits)).add(BigDecimal.ZERO))
                .replace('-', '\u2212');
    }

    /// To one digit behind the point, which is always there.
    String tenths(double value) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(Math.rint(10 * value) / 10 + 0.).replace('-', '\u2212');
    }

    /// To two digits that count.
    String loss(double loss) {
        return losses.format(new BigDecimal(loss).round(new MathContext(2)));
    }

    /// To two digits behind the point.
    String plain(double value) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(2);
        return format.format(value);
    }
}
