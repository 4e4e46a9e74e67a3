package exhibit.command.learn;

import exhibit.command.option.RangeConverters;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Seeds such as 0-9 or 3 or 0-4,7. A type of its own, because picocli takes a list for many values.
record Seeds(List<Long> all) {

    static final int MOST = 1000;

    private static final Pattern RANGE = Pattern.compile("(\\d{1,18})-(\\d{1,18})");

    static final class Converter implements ITypeConverter<Seeds> {
        @Override
        public Seeds convert(String value) {
            var seeds = new ArrayList<Long>();
            for (var part : value.strip().split(",", -1))
                add(part.strip(), seeds, value);
            return new Seeds(List.copyOf(seeds));
        }
    }

    private static void add(String part, List<Long> seeds, String value) {
        var range = RANGE.matcher(part.contains("-") ? part : part + "-" + part);
        if (!range.matches()) throw refusal(value);
        long first = Long.parseLong(range.group(1)), last = Long.parseLong(range.group(2));
        if (last < first || last - first >= MOST - seeds.size()) throw refusal(value);
        for (long seed = first; seed <= last; seed++)
            seeds.add(seed);
    }

    private static TypeConversionException refusal(String value) {
        return RangeConverters.refusal(value, "seeds such as 0-9 or 0,3,7, at most " + MOST);
    }
}
