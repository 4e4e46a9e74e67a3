package exhibit.station.watch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.tinylog.Logger;

/// The lamps behind the screens, as Linux shows them in `/sys/class/backlight`.
final class Backlight implements ScreenPower {

    private final List<Path> lamps;
    private boolean failed;

    private Backlight(List<Path> lamps) {
        this.lamps = lamps;
    }

    /// The lamps of this machine; a screen at HDMI has none that could be reached.
    static Backlight here() {
        return in(Path.of("/sys/class/backlight"));
    }

    static Backlight in(Path folder) {
        try (var found = Files.list(folder)) {
            return new Backlight(found.sorted().toList());
        } catch (IOException _) {
            return new Backlight(List.of());
        }
    }

    @Override
    public boolean isThere() {
        return !lamps.isEmpty();
    }

    @Override
    public String way() {
        return "the screen's lamp can be dimmed";
    }

    @Override
    public void shine(double share) {
        for (var lamp : lamps)
            try {
                int most = Integer.parseInt(Files.readString(lamp.resolve("max_brightness")).strip());
                var light = String.valueOf(Math.round(share * most));
                Files.write(lamp.resolve("brightness"), light.getBytes(StandardCharsets.US_ASCII));
            } catch (IOException | NumberFormatException e) {
                complain(lamp, e);
            }
    }

    private void complain(Path lamp, Exception e) {
        if (!failed) Logger.warn("the lamp " + lamp + " cannot be set: " + e.getMessage());
        failed = true;
    }
}
