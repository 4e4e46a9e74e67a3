package exhibit.station.settings;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What a museum chooses for one station. `deploy/station.properties` explains every line.
///
/// @param station its number, 1 to 9999, in exports and messages
/// @param language every visitor is greeted in
/// @param screen where and how large it hangs, and whether a face is seen there
/// @param rendering who draws
/// @param sound whether there is any, and how loud
/// @param idle when a visit is over
/// @param hours when visitors may come
/// @param data where the station keeps what it must not forget; empty is the system's usual place
/// @param mqtt where health is published; empty is nowhere
/// @param exhibitera the hub that is pinged; empty is none
/// @param room how it comes into a class's room; empty is never
/// @param csv how tables that are taken away are written
/// @param notes a sentence for staff about each line that was not used
public record Settings(int station, String language, Screen screen, Rendering rendering, Sound sound, Idle idle,
        OpeningHours hours, Optional<Path> data, Optional<Mqtt> mqtt, Optional<URI> exhibitera,
        Optional<Room> room, CsvStyle csv, List<String> notes) {

    public static final int LAST_STATION = 9999;

    /// @param width of the picture in mm
    /// @param height of the picture in mm
    /// @param distance from which it is read in mm
    /// @param rotation clockwise: 0, 90, 180 or 270 degrees
    /// @param face whether the machine has one: an eye and feet
    public record Screen(int width, int height, int distance, int rotation, boolean face) {}

    /// @param on whether anything sounds
    /// @param limit the loudest a visitor can make it: 0 to 100 percent
    public record Sound(boolean on, int limit) {

        public boolean isHeard() {
            return on && limit > 0;
        }

        /// The loudest there is, 0 to 1.
        public double loudest() {
            return on ? limit / 100. : 0;
        }
    }

    /// @param quiet without a touch after which the countdown shows
    /// @param countdown until everything goes back to its start
    /// @param dim with nobody there, after which the picture grows darker
    public record Idle(Duration quiet, Duration countdown, Duration dim) {}

    /// @param broker `mqtt://host:port` or, encrypted, `mqtts://host:port`
    /// @param topic the messages' topic
    /// @param user and `password` may both be empty
    /// @param certificate a PEM file with whom to trust, where that is none of those the computer trusts anyway
    public record Mqtt(URI broker, String topic, String user, String password, Optional<Path> certificate) {

        /// So that no log shows the password.
        @Override
        public String toString() {
            return broker + "/" + topic;
        }
    }

    /// A room that a class shares.
    ///
    /// @param address of this machine that the room uses, in numbers
    /// @param hub the address of the station that opens it, or several with commas between; empty where it is typed
    public record Room(String address, String hub) {}

    /// Who draws the picture.
    public enum Rendering {
        AUTO, GPU, SOFTWARE;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Settings {
        notes = List.copyOf(notes);
    }

    /// What holds where nobody has chosen anything.
    public static Settings usual() {
        return SettingsFile.parse("", "", Set.of());
    }

    /// Whatever is wrong in the file stands in `notes`; what it says there is not used.
    ///
    /// @param languages the ones there are words for
    public static Settings read(Path file, Set<String> languages) {
        return SettingLines.read(file, (name, text) -> SettingsFile.parse(name, text, languages),
                note -> usual().noting(List.of(note)));
    }

    /// The same with another loudness; what staff choose on their page comes before the file.
    ///
    /// @param limit 0 (nothing sounds) to 100 percent
    public Settings soundingUpTo(int limit) {
        return new Settings(station, language, screen, rendering, new Sound(limit > 0, limit), idle, hours, data, mqtt,
                exhibitera, room, csv, notes);
    }

    private Settings noting(List<String> sentences) {
        return new Settings(station, language, screen, rendering, sound, idle, hours, data, mqtt, exhibitera,
                room, csv, sentences);
    }
}
