package exhibit.station.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
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
    private static final String NONE = "none";

    public KioskSettings {
        notes = List.copyOf(notes);
    }

    /// What holds where nobody has chosen anything.
    public static KioskSettings usual() {
        return parse("", "");
    }

    /// Whatever is wrong in the file stands in `notes`; what it says there is not used.
    public static KioskSettings read(Path file) {
        try {
            return parse(file.toString(), new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        } catch (IOException _) {
            return new KioskSettings(OWN, Optional.empty(),
                    List.of(file + " cannot be read; every setting is as it comes"));
        }
    }

    static KioskSettings parse(String file, String text) {
        var lines = new SettingLines(file, text);
        return new KioskSettings(lines.value("size", OWN, KioskSettings::size),
                lines.value("wiring", Optional.empty(), KioskSettings::wiring), lines.notes());
    }

    private static String size(String value) {
        if (value.matches(OWN + "|\\d{3,4}x\\d{3,4}")) return value;
        throw SettingLines.refusal(value, "'own' or a size such as 1280x720");
    }

    private static Optional<Path> wiring(String value) {
        if (value.equals(NONE)) return Optional.empty();
        try {
            var file = Path.of(value);
            if (file.isAbsolute()) return Optional.of(file);
        } catch (InvalidPathException _) {
            // the sentence below says all
        }
        throw SettingLines.refusal(value, "'none' or a file's whole path");
    }
}
