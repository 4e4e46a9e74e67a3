package exhibit.station.settings;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads a settings file: a line a setting, `idle.seconds = 70`. What is wrong is noted, and the default is used.
final class SettingsFile {

    private final SettingLines lines;
    private final Set<String> languages;

    private SettingsFile(SettingLines lines, Set<String> languages) {
        this.lines = lines;
        this.languages = languages;
    }

    /// @param languages the ones there are words for; empty allows any
    static Settings parse(String file, String text, Set<String> languages) {
        return new SettingsFile(new SettingLines(file, text), languages).settings();
    }

    private Settings settings() {
        int station = number("station.number", 1, 1, Settings.LAST_STATION);
        var language = lines.value("language", "en", this::language);
        var screen = new Settings.Screen(number("screen.width.mm", 155, 50, 5000),
                number("screen.height.mm", 86, 50, 5000), number("viewing.distance.mm", 500, 200, 5000),
                lines.value("screen.rotation", 0, SettingsFile::rotation),
                lines.value("face", true, value -> either(value, "yes", "no")));
        var rendering = lines.value("rendering", Settings.Rendering.AUTO,
                value -> word(value.toLowerCase(Locale.ROOT), Settings.Rendering.values()));
        var sound = new Settings.Sound(lines.value("sound", true, value -> either(value, "on", "off")),
                number("sound.limit", 70, 0, 100));
        var idle = new Settings.Idle(Duration.ofSeconds(number("idle.seconds", 70, 30, 900)),
                Duration.ofSeconds(number("idle.countdown.seconds", 20, 20, 60)),
                Duration.ofMinutes(number("idle.dim.minutes", 10, 1, 120)));
        var hours = new OpeningHours(lines.value("hours", HoursText.days("always"), HoursText::days),
                lines.value("hours.closed", Set.of(), HoursText::closed),
                lines.value("hours.zone", ZoneId.systemDefault(), SettingsFile::zone));
        var data = lines.value("data", Optional.<Path>empty(), SettingsFile::folder);
        var mqtt = Addresses.mqtt(lines, station);
        var exhibitera = Addresses.exhibitera(lines);
        var room = Addresses.room(lines);
        var csv = lines.value("csv.style", CsvStyle.COMMA, value -> word(value, CsvStyle.values()));
        return new Settings(station, language, screen, rendering, sound, idle, hours, data, mqtt, exhibitera, room, csv,
                lines.notes());
    }

    private int number(String key, int usual, int least, int most) {
        return lines.value(key, usual, value -> {
            try {
                int number = Integer.parseInt(value);
                if (least <= number && number <= most) return number;
            } catch (NumberFormatException _) {
                // the sentence below says all
            }
            throw SettingLines.refusal(value, "a whole number from " + least + " to " + most);
        });
    }

    private String language(String value) {
        if (languages.isEmpty() || languages.contains(value)) return value;
        throw SettingLines.refusal(value, "one of " + String.join(", ", languages.stream().sorted().toList()));
    }

    private static int rotation(String value) {
        if (List.of("0", "90", "180", "270").contains(value)) return Integer.parseInt(value);
        throw SettingLines.refusal(value, "one of 0, 90, 180, 270");
    }

    /// Words are written as they are called.
    private static <W> W word(String value, W[] words) {
        return Stream.of(words).filter(word -> word.toString().equals(value)).findFirst()
                .orElseThrow(() -> SettingLines.refusal(value, "one of "
                        + Stream.of(words).map(Object::toString).collect(Collectors.joining(", "))));
    }

    private static boolean either(String value, String yes, String no) {
        if (value.equals(yes)) return true;
        if (value.equals(no)) return false;
        throw SettingLines.refusal(value, yes + " or " + no);
    }

    private static ZoneId zone(String value) {
        try {
            return value.equals("system") ? ZoneId.systemDefault() : ZoneId.of(value);
        } catch (DateTimeException _) {
            throw SettingLines.refusal(value, "'system' or a time zone such as Europe/Berlin");
        }
    }

    private static Optional<Path> folder(String value) {
        return SettingLines.absolute(value, "usual",
                "'usual' or a folder's whole path, such as /var/lib/superposition-station");
    }
}
