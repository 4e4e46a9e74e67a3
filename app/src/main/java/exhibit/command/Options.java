package exhibit.command;

import exhibit.model.Hyperparameters;
import exhibit.model.Recipe;
import exhibit.view.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.DoublePredicate;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// What the options take, each with its range. Picocli names option and value's place; the sentence here gives the
/// value and what is allowed.
final class Options {

    static final int MOST_SEEDS = 1000;

    private static final Pattern SEED_RANGE = Pattern.compile("(\\d{1,18})-(\\d{1,18})");

    private Options() {
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

    static final class Features extends Whole {
        Features() {
            super(1, Hyperparameters.MOST_FEATURES);
        }
    }

    static final class Hidden extends Whole {
        Hidden() {
            super(1, Hyperparameters.MOST_HIDDEN);
        }
    }

    static final class Steps extends Whole {
        Steps() {
            super(1, Recipe.MOST_STEPS);
        }
    }

    static final class Batch extends Whole {
        Batch() {
            super(1, Recipe.MOST_BATCH);
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

    static final class Sparsity extends Real {
        Sparsity() {
            super(s -> 0 <= s && s < 1, "a number from 0 to below 1");
        }
    }

    static final class Importance extends Real {
        Importance() {
            super(k -> 0 < k && k <= 1, "a number above 0, at most 1");
        }
    }

    static final class LearningRate extends Real {
        LearningRate() {
            super(r -> 0 < r && r <= 1, "a number above 0, at most 1");
        }
    }

    static final class WeightDecay extends Real {
        WeightDecay() {
            super(d -> 0 <= d && d <= 1, "a number from 0 to 1");
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

    static final class Activation extends Word<exhibit.model.Activation> {
        Activation() {
            super(exhibit.model.Activation.values());
        }
    }

    static final class Schedule extends Word<exhibit.model.Schedule> {
        Schedule() {
            super(exhibit.model.Schedule.values());
        }
    }

    static final class Kernel extends Word<exhibit.model.Kernel> {
        Kernel() {
            super(exhibit.model.Kernel.values());
        }
    }

    /// Seeds such as 0-9 or 3 or 0-4,7.
    static final class Seeds implements ITypeConverter<List<Long>> {
        @Override
        public List<Long> convert(String value) {
            var seeds = new ArrayList<Long>();
            for (var part : value.strip().split(",", -1))
                add(part, seeds, value);
            return List.copyOf(seeds);
        }

        private static void add(String part, List<Long> seeds, String value) {
            var range = SEED_RANGE.matcher(part.contains("-") ? part.strip() : part.strip() + "-" + part.strip());
            if (!range.matches())
                throw refusal(value);
            long first = Long.parseLong(range.group(1)), last = Long.parseLong(range.group(2));
            if (last < first || last - first >= MOST_SEEDS - seeds.size())
                throw refusal(value);
            for (long seed = first; seed <= last; seed++)
                seeds.add(seed);
        }

        private static TypeConversionException refusal(String value) {
            return Options.refusal(value, "seeds such as 0-9 or 0,3,7, at most " + MOST_SEEDS);
        }
    }

    /// Width and height such as 800x480.
    static final class Size implements ITypeConverter<PictureSize> {
        private static final Pattern SIZE = Pattern.compile("(\\d{1,5})x(\\d{1,5})");

        @Override
        public PictureSize convert(String value) {
            var size = SIZE.matcher(value.strip());
            if (size.matches()) {
                int width = Integer.parseInt(size.group(1)), height = Integer.parseInt(size.group(2));
                if (PictureSize.allows(width, height))
                    return new PictureSize(width, height);
            }
            throw refusal(value, "a size such as 800x480, " + PictureSize.RANGE);
        }
    }

    static final class Language implements ITypeConverter<String> {
        @Override
        public String convert(String value) {
            if (Words.LANGUAGES.contains(value))
                return value;
            throw refusal(value, "one of " + String.join(", ", Words.LANGUAGES));
        }
    }

    static final class Languages extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        Languages() {
            super(Words.LANGUAGES);
        }
    }

    /// Numbers such as .9,.6,.3.
    static final class Numbers implements ITypeConverter<double[]> {
        @Override
        public double[] convert(String value) {
            return row(value, value);
        }
    }

    /// Rows such as 1,0;0,1;0,-1.
    static final class Matrix implements ITypeConverter<double[][]> {
        @Override
        public double[][] convert(String value) {
            return Arrays.stream(value.split(";", -1)).map(row -> row(row, value)).toArray(double[][]::new);
        }
    }

    private static double[] row(String row, String value) {
        return Arrays.stream(row.split(",", -1)).mapToDouble(part -> finite(part, value)).toArray();
    }

    private static double finite(String part, String value) {
        try {
            double number = Double.parseDouble(part.strip());
            if (Double.isFinite(number))
                return number;
        } catch (NumberFormatException _) {
            // the sentence below says all
        }
        throw refusal(value, "numbers such as .9,.6,.3, rows divided by semicolons");
    }

    private static double number(String value, String range) {
        try {
            return Double.parseDouble(value.strip());
        } catch (NumberFormatException _) {
            throw refusal(value, range);
        }
    }

    private static TypeConversionException refusal(String value, String allowed) {
        return new TypeConversionException("'" + value + "' is not " + allowed);
    }
}
