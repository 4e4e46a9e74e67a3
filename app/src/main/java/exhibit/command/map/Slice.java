package exhibit.command.map;

import exhibit.command.option.RangeConverters;
import exhibit.training.map.SweptMap;
import java.util.List;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;

/// A station's share of a sweep: every cell whose turn it is when the stations count off.
///
/// @param station its number, 1 to `of`
/// @param of how many stations share the sweep
record Slice(int station, int of) {

    static final Slice WHOLE = new Slice(1, 1);

    private static final int MOST_STATIONS = 1000;
    private static final Pattern TEXT = Pattern.compile("(\\d{1,4})/(\\d{1,4})");

    static final class Converter implements ITypeConverter<Slice> {
        @Override
        public Slice convert(String value) {
            var parts = TEXT.matcher(value.strip());
            if (parts.matches()) {
                int station = Integer.parseInt(parts.group(1)), of = Integer.parseInt(parts.group(2));
                if (1 <= station && station <= of && of <= MOST_STATIONS) return new Slice(station, of);
            }
            throw RangeConverters.refusal(value, "a station of so many, such as 3/30, at most " + MOST_STATIONS);
        }
    }

    /// The cells that are still to do here.
    List<Integer> missing(SweptMap map) {
        return map.missing().stream().filter(place -> place % of == station - 1).toList();
    }
}
