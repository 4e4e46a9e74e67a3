package exhibit.command;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.DoublePredicate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Values with a range. Picocli names the option; the sentence here gives the value and what is allowed.
final class Allowed {

    private Allowed() {
    }

    /// A whole number in a range.
    abstract static class Whole implements ITypeConverter<Integer> {
        private final int least;
        private final int most;

        Whole(int least, int most) {
            this.least = least;
            this.most = most;
        }

        @Override
        public Integer convert(String value) {
            try {
                int number = Integer.parseInt(value.strip());
                if (least <= number && number <= most)
                    return number;
            } catch (NumberFormatException _) {
                // the sentence below says all
            }
            throw refusal(value, "a whole number from " + least + " to " + most);
        }
    }

    /// A number in a range.
    abstract static class Real implements ITypeConverter<Double> {
        private final DoublePredicate allowed;
        private final String range;

        Real(DoublePredicate allowed, String range) {
            this.allowed = allowed;
            this.range = range;
        }

        @Override
        public Double convert(String value) {
            double number = number(value, range);
            if (allowed.test(number))
                return number;
            throw refusal(value, range);
        }
    }

    /// One of an enum's words.
    abstract static class Word<E extends Enum<E>> implements ITypeConverter<E> {
        private final E[] words;

        Word(E[] words) {
            this.words = words;
        }

        @Override
        public E convert(String value) {
            for (var word : words)
                if (word.toString().equals(value.strip().toLowerCase(Locale.ROOT)))
                    return word;
            throw refusal(value, "one of " + String.join(", ", Arrays.stream(words).map(Enum::toString).toList()));
        }
    }

    private static double number(String value, String range) {
        try {
            return Double.parseDouble(value.strip());
        } catch (NumberFormatException _) {
            throw refusal(value, range);
        }
    }

    static TypeConversionException refusal(String value, String allowed) {
        return new TypeConversionException("'" + value + "' is not " + allowed);
    }
}
