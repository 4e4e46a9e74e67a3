package exhibit.command.map;

import exhibit.command.screen.Screens;
import exhibit.station.AtomicFile;
import exhibit.station.Stick;
import exhibit.station.counts.StationFolder;
import exhibit.station.settings.Settings;
import exhibit.training.map.SweptMap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The map of a class taken along from a screen: its cells as CSV and its picture as PNG.
public final class ClassMap {

    private ClassMap() {
    }

    /// Writes both to the stick for exports, where one is plugged in, each time under a new name; otherwise to the
    /// station's folder in place of the last ones, because nobody ever tidies up there.
    ///
    /// @param settings of the station
    /// @return the files, each read back
    public static List<Path> take(SweptMap map, Settings settings, StationFolder station) throws IOException {
        return take(map, settings, station, Stick.found(), Instant.now());
    }

    static List<Path> take(SweptMap map, Settings settings, StationFolder station, Optional<Path> stick, Instant now)
            throws IOException {
        var folder = stick.orElseGet(station::path);
        var name = "station-" + settings.station() + stick.map(_ -> "-" + StationFolder.stamp(now)).orElse("")
                + "-class";
        var files = List.of(folder.resolve(name + ".csv"), folder.resolve(name + ".png"));
        Files.createDirectories(folder);
        AtomicFile.writeAndProve(files.getFirst(),
                settings.csv().of(SweepCsv.of(map)).getBytes(StandardCharsets.UTF_8));
        AtomicFile.writeAndProve(files.getLast(), Screens.map(map));
        return files;
    }
}
