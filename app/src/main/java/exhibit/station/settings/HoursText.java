package exhibit.station.settings;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How opening hours are written in the settings file: `mon-fri 09:00-17:00, sat 10:00-18:00`.
final class HoursText {

    private static final String ALLOWED = "'always' or hours such as mon-fri 09:00-17:00, sat 10:00-24:00";
    private static final String ALLOWED_DAYS = "days of the year, month first, such as 12-24, 12-25";

    private HoursText() {
    }

    static Map<DayOfWeek, OpeningHours.Span> days(String value) {
        var days = new EnumMap<DayOfWeek, OpeningHours.Span>(DayOfWeek.class);
        if (value.equals("always")) return days;
        for (var part : value.split(",", -1)) {
            var words = part.strip().split("\\s+", -1);
            if (words.length != 2) throw refusal(value, ALLOWED);
            var span = span(words[1]);
            for (var day : range(words[0]))
                if (days.put(day, span) != null) throw refusal(value, "hours that name a day once");
        }
        return days;
    }

    static Set<MonthDay> closed(String value) {
        var days = new LinkedHashSet<MonthDay>();
        if (value.equals("never")) return days;
        try {
            Stream.of(value.split(",", -1)).map(day -> MonthDay.parse("--" + day.strip())).forEach(days::add);
            return days;
        } catch (DateTimeException _) {
            throw refusal(value, ALLOWED_DAYS);
        }
    }

    /// The same hours as they are written, a day each.
    static String of(OpeningHours hours) {
        if (hours.days().isEmpty()) return "always";
        return new TreeMap<>(hours.days()).entrySet().stream()
                .map(day -> word(day.getKey()) + " " + text(day.getValue())).collect(Collectors.joining(", "));
    }

    private static String text(OpeningHours.Span span) {
        return span.opens() + "-" + (span.closes().equals(LocalTime.MIDNIGHT) ? "24:00" : span.closes());
    }

    private static String word(DayOfWeek day) {
        return day.name().substring(0, 3).toLowerCase(Locale.ROOT);
    }

    private static List<DayOfWeek> range(String word) {
        var ends = word.split("-", -1);
        var first = day(ends[0]);
        var last = day(ends[ends.length - 1]);
        if (ends.length > 2) throw refusal(word, ALLOWED);
        int count = Math.floorMod(last.getValue() - first.getValue(), 7) + 1;
        return Stream.iterate(first, day -> day.plus(1)).limit(count).toList();
    }

    private static DayOfWeek day(String word) {
        return Stream.of(DayOfWeek.values())
                .filter(day -> word(day).equals(word.toLowerCase(Locale.ROOT))).findFirst()
                .orElseThrow(() -> refusal(word, "a day: mon, tue, wed, thu, fri, sat or sun"));
    }

    private static OpeningHours.Span span(String word) {
        try {
            var ends = word.split("-", -1);
            if (ends.length == 2) return new OpeningHours.Span(time(ends[0]), time(ends[1]));
        } catch (DateTimeException | IllegalArgumentException _) {
            // the sentence below says all
        }
        throw refusal(word, "hours such as 09:00-17:00, the later time last");
    }

    /// 24:00 is the end of the day.
    private static LocalTime time(String word) {
        return word.equals("24:00") ? LocalTime.MIDNIGHT : LocalTime.parse(word);
    }

    private static IllegalArgumentException refusal(String value, String allowed) {
        return new IllegalArgumentException("'" + value + "' is not " + allowed);
    }
}
