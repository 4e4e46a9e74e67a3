package exhibit.station.settings;

import exhibit.station.Clocks;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;

/// When visitors may come.
///
/// @param days the hours of each day of the week; a day that is missing is closed, and no day at all is always open
/// @param closed days of the year on which nobody comes
/// @param zone whose clocks are meant, summer time included
public record OpeningHours(Map<DayOfWeek, Span> days, Set<MonthDay> closed, ZoneId zone) {

    /// Hours of one day.
    ///
    /// @param opens the first moment
    /// @param closes the first moment after; later than `opens`, midnight at the latest
    public record Span(LocalTime opens, LocalTime closes) {

        public Span {
            if (!closes.equals(LocalTime.MIDNIGHT) && !opens.isBefore(closes))
                throw new IllegalArgumentException(opens + "-" + closes + " closes before it opens");
        }

        boolean covers(LocalTime time) {
            return !time.isBefore(opens) && (closes.equals(LocalTime.MIDNIGHT) || time.isBefore(closes));
        }
    }

    public OpeningHours {
        days = Map.copyOf(days);
        closed = Set.copyOf(closed);
    }

    /// Without a clock that was set it is open: a dark exhibit in the daytime is worse than a lit one at night.
    public boolean isOpen(Instant now) {
        if (days.isEmpty() || !Clocks.isSet(now)) return true;
        var local = now.atZone(zone);
        var span = days.get(local.getDayOfWeek());
        return span != null && span.covers(local.toLocalTime()) && !closed.contains(MonthDay.from(local));
    }

    /// As the settings write them.
    @Override
    public String toString() {
        return HoursText.of(this);
    }
}
