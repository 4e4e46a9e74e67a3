package exhibit.command.option;

import exhibit.model.Range;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Values with a range, which is that of the value they go into. Picocli names the option; the sentence here gives the
/// value and what is allowed.
public final class RangeConverters {

    private RangeConverters() {
    }

    /// A value that is read elsewhere and refused there with a sentence.
    public static <T> T read(String value, Function<String, T> reader) {
        try {
            return reader.apply(value);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }

    /// A number in a range.
    public abstract static class Within<N extends Number> implements ITypeConverter<N> {
        public final Range range;
        private final Function<String, N> parse;

        Within(Range range, Function<String, N> parse) {
            this.range = range;
            this.parse = parse;
        }

        @Override
        public N convert(String value) {
            try {
                var number = parse.apply(value.strip());
                if (range.holds().test(number.doubleValue())) return number;
            } catch (NumberFormatException _) {
                // the sentence below says all
            }
            throw refusal(value, range.words());
        }
    }

    /// A whole number in a range.
    public abstract static class Whole extends Within<Integer> {
        public Whole(Range range) {
            super(range, Integer::valueOf);
        }
    }

    /// A number in a range, with a point or without.
    abstract static class Real extends Within<Double> {
        Real(Range range) {
            super(range, Double::valueOf);
        }
    }

    /// One of an enum's words.
    public abstract static class Word<E extends Enum<E>> implements ITypeConverter<E> {
        private final E[] words;

        public Word(E[] words) {
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

    public static TypeConversionException refusal(String value, String allowed) {
        return new TypeConversionException("'" + value + "' is not " + allowed);
    }
}
