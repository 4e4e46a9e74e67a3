package exhibit.station.watch;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonSyntaxException;
import com.google.gson.annotations.SerializedName;
import exhibit.station.AtomicFile;
import exhibit.station.Clocks;
import exhibit.station.settings.Settings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/// How a station is, for staff and for machines.
///
/// @param station its number
/// @param version of the exhibit
/// @param running whether the exhibit runs
/// @param open whether visitors may come now
/// @param visited whether one is there
/// @param uptimeSeconds since the exhibit was started
/// @param clockSet whether the clock can be believed
/// @param temperatureCelsius of the processor, where it is known
/// @param throttled the firmware's bits in hexadecimal on a Raspberry Pi: 0 is well
/// @param freeMebibytes on the disk that keeps the counts
/// @param countsWritten whether counts can be written
/// @param countsSpoiled whether counts were found damaged in the last week; what could be read of them is kept
/// @param missing what a station has and this one has not
/// @param lastExport when counts were last taken away, in ISO 8601; empty for never
/// @param faults controls that do not work, and why
/// @param failures how often something failed that nobody had caught, since the start
/// @param notes what is wrong in the settings
public record Health(int station, String version, boolean running, boolean open, boolean visited, long uptimeSeconds,
        boolean clockSet, @Nullable Double temperatureCelsius, @Nullable String throttled,
        @Nullable Double freeMebibytes, boolean countsWritten, boolean countsSpoiled, List<Part> missing,
        String lastExport,
        Map<String, String> faults, int failures, List<String> notes) {

    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().serializeNulls()
            .create();

    /// A part without which the exhibit runs, but not as it was meant.
    public enum Part {
        @SerializedName("touchscreen")
        TOUCHSCREEN,
        @SerializedName("sound")
        SOUND,
        @SerializedName("typeface")
        TYPEFACE,
        /// What makes the screen dark at night.
        @SerializedName("light")
        LIGHT;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// What only a running exhibit knows.
    public record Exhibit(boolean open, boolean visited, boolean countsWritten, boolean countsSpoiled,
            List<Part> missing, long uptimeSeconds, Map<String, String> faults, int failures) {}

    public Health {
        missing = List.copyOf(missing);
        faults = Map.copyOf(faults);
        notes = List.copyOf(notes);
    }

    /// A running exhibit's.
    public static Health of(Settings settings, String version, SystemInfo machine, Exhibit exhibit, boolean clockSet,
            String lastExport) {
        return new Health(settings.station(), version, true, exhibit.open, exhibit.visited, exhibit.uptimeSeconds,
                clockSet, rounded(machine.celsius(), 10), machine.throttling().orElse(null),
                rounded(machine.free(), 1), exhibit.countsWritten, exhibit.countsSpoiled, exhibit.missing, lastExport,
                exhibit.faults,
                exhibit.failures, settings.notes());
    }

    /// What can be said of a station whose exhibit does not run.
    public static Health asleep(Settings settings, String version, SystemInfo machine, String lastExport, Instant now) {
        return new Health(settings.station(), version, false, settings.hours().isOpen(now), false, 0,
                Clocks.isSet(now), rounded(machine.celsius(), 10), machine.throttling().orElse(null),
                rounded(machine.free(), 1), true, false, List.of(), lastExport, Map.of(), 0, settings.notes());
    }

    private static @Nullable Double rounded(OptionalDouble value, int parts) {
        return value.isPresent() ? (Double) (Math.rint(parts * value.getAsDouble()) / parts) : null;
    }

    public String json() {
        return GSON.toJson(this) + "\n";
    }

    public void write(Path file) throws IOException {
        AtomicFile.write(file, json().getBytes(StandardCharsets.UTF_8));
    }

    /// What a running exhibit has written no longer ago than `fresh`.
    public static Optional<Health> read(Path file, Duration fresh, Instant now) {
        try {
            var written = Files.getLastModifiedTime(file).toInstant();
            if (Duration.between(written, now).abs().compareTo(fresh) > 0) return Optional.empty();
            return Optional.ofNullable(GSON.fromJson(Files.readString(file, StandardCharsets.UTF_8), Health.class));
        } catch (IOException | JsonSyntaxException _) {
            return Optional.empty();
        }
    }
}
