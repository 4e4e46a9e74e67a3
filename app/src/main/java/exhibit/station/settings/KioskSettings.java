package exhibit.station.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What a kiosk must know before the exhibit is there. `deploy/package/settings/kiosk.properties` explains every line.
///
/// @param size of the screen in pixels, such as 1280x720, or `own`
/// @param wiring the file of its panel; empty is no panel
/// @param notes a sentence for staff about each line that was not used
public record KioskSettings(String size, Optional<Path> wiring, List<String> notes) {

    private static final String OWN = "own";

    public KioskSettings {
        notes = List.copyOf(notes);
    }

    /// What holds where nobody has chosen anything.
    public static KioskSettings usual() {
        return parse("", "");
    }

    /// Whatever is wrong in the file stands in `notes`; what it says there is not used.
    public static KioskSettings read(Path file) {
        return SettingLines.read(file, KioskSettings::parse, note -> parse("", "").noting(note));
    }

    static KioskSettings parse(String file, String text) {
        var lines = new SettingLines(file, asLines(text));
        return new KioskSettings(lines.value("size", OWN, KioskSettings::size),
                lines.value("wiring", Optional.empty(), KioskSettings::wiring), lines.notes());
    }

    /// Files from before Java read them may have a colon for the '=', and nothing behind it for what comes anyway.
    private static String asLines(String text) {
        return text.replaceAll("(?m)^([ \\t]*[a-z.]+[ \\t]*):", "$1=").replaceAll("(?m)^[ \\t]*[a-z.]+[ \\t]*=[ \\t]*$",
                "");
    }

    private KioskSettings noting(String note) {
        return new KioskSettings(size, wiring, List.of(note));
    }

    private static String size(String value) {
        if (value.matches(OWN + "|\\d{3,4}x\\d{3,4}")) return value;
        throw SettingLines.refusal(value, "'own' or a size such as 1280x720");
    }

    private static Optional<Path> wiring(String value) {
        return SettingLines.absolute(value, "none", "'none' or a file's whole path");
    }
}
