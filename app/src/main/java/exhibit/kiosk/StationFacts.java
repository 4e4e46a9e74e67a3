package exhibit.kiosk;

import exhibit.hardware.Origin;
import exhibit.station.counts.UsageCounter;
import exhibit.station.settings.Settings;
import exhibit.station.watch.Health;
import exhibit.story.Chapter;
import exhibit.view.staff.StaffActions.Fact;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What staff read of the station, as keys of sentences and what stands in their places.
final class StationFacts {

    private StationFacts() {
    }

    /// How it is, what matters most first.
    static List<Fact> of(Health now) {
        var facts = new ArrayList<Fact>();
        if (!now.faults().isEmpty()) facts.add(Fact.of("health.faults"));
        if (now.failures() > 0) facts.add(Fact.of("health.failures", now.failures()));
        if (!now.notes().isEmpty()) facts.add(Fact.of("health.notes"));
        if (!now.countsWritten()) facts.add(Fact.of("health.uncounted"));
        if (now.countsSpoiled()) facts.add(Fact.of("health.spoiled"));
        now.missing().forEach(part -> facts.add(Fact.of("health.missing." + part)));
        if (now.throttled() != null && !now.throttled().matches("0*(0x)?0+"))
            facts.add(Fact.of("health.throttled", now.throttled()));
        if (!now.clockSet()) facts.add(Fact.of("health.clock"));
        if (facts.isEmpty()) facts.add(Fact.of("health.well"));
        facts.add(Fact.of("health.station", String.valueOf(now.station()), now.version()));
        facts.add(Fact.of("health.uptime", now.uptimeSeconds() / 3600, now.uptimeSeconds() / 60 % 60));
        if (now.temperatureCelsius() != null) facts.add(Fact.of("health.temperature", now.temperatureCelsius()));
        if (now.freeMebibytes() != null) facts.add(Fact.of("health.disk", now.freeMebibytes()));
        facts.add(exported(now.lastExport()));
        return facts;
    }

    /// @param when in ISO 8601; staff read it as their own clock shows it
    private static Fact exported(String when) {
        try {
            return Fact.of("health.exported", Date.from(Instant.parse(when)));
        } catch (DateTimeParseException _) {
            return Fact.of("health.unexported");
        }
    }

    /// What holds at this station.
    ///
    /// @param folder where it keeps what it must not forget
    static List<Fact> of(Settings now, Path folder) {
        var screen = now.screen();
        return List.of(Fact.of("settings.language", now.language()),
                Fact.of("settings.screen", screen.width(), screen.height(), screen.distance()),
                now.sound().isHeard() ? Fact.of("settings.sound", now.sound().limit()) : Fact.of("settings.silent"),
                Fact.of("settings.idle", now.idle().quiet().toSeconds(), now.idle().countdown().toSeconds()),
                Fact.of("settings.hours", now.hours().toString()), Fact.of("settings.folder", folder.toString()),
                network(now), Fact.of("settings.where"));
    }

    private static Fact network(Settings now) {
        var asked = Stream.of(now.mqtt().map(_ -> "mqtt"), now.exhibitera().map(_ -> "exhibitera"),
                now.room().map(_ -> "room")).flatMap(part -> part.stream()).toList();
        return asked.isEmpty()
                ? Fact.of("settings.alone")
                : Fact.of("settings.network", String.join(", ", asked));
    }

    /// What was counted in seven days.
    ///
    /// @param counted how often each thing happened
    static List<Fact> of(Map<String, Long> counted) {
        var chapters = Chapter.all().stream().map(chapter -> count(counted, "chapter." + chapter.id()).toString())
                .collect(Collectors.joining(", "));
        return List.of(
                Fact.of("counts.length", count(counted, "length.0-30 s"), count(counted, "length.30 s-3 min"),
                        count(counted, "length.3-20 min"), count(counted, "length.over 20 min")),
                Fact.of("counts.chapters", chapters),
                Fact.of("counts.rooms", count(counted, "room.play"), sum(counted, "room.")
                        - count(counted, "room.play")),
                Fact.of("counts.hands", count(counted, UsageCounter.HANDS + Origin.SCREEN.word()),
                        count(counted, UsageCounter.HANDS + Origin.KEYBOARD.word()),
                        at(counted, Origin.PANEL) + at(counted, Origin.MIDI)),
                Fact.of("counts.faults", count(counted, "faults")));
    }

    /// Of all controls there.
    private static long at(Map<String, Long> counted, Origin origin) {
        return sum(counted, UsageCounter.HANDS + origin.word() + ".");
    }

    private static Long count(Map<String, Long> counted, String what) {
        return counted.getOrDefault(what, 0L);
    }

    /// Of all that begins so.
    private static long sum(Map<String, Long> counted, String beginning) {
        return counted.entrySet().stream().filter(entry -> entry.getKey().startsWith(beginning))
                .mapToLong(Map.Entry::getValue).sum();
    }
}
