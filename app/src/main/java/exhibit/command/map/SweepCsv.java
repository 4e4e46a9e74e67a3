package exhibit.command.map;

import exhibit.station.settings.CsvStyle;
import exhibit.training.map.PhaseSweep;
import exhibit.training.map.SweptCell;
import exhibit.training.map.SweptMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The cells of a sweep as a file of lines, which a stick carries from station to station (RFC 4180).
final class SweepCsv {

    private static final String BEFORE = "model,grid,instances,";
    private static final int PARTS_OF_SWEEP = 3;

    private SweepCsv() {
    }

    static String of(SweptMap map) {
        var sweep = map.sweep();
        var csv = new StringBuilder(BEFORE + SweptCell.header(sweep) + "\r\n");
        for (var cell : map.cells())
            csv.append(sweep).append(',').append(cell.line()).append("\r\n");
        return csv.toString();
    }

    /// What a file holds, as a map of its own.
    ///
    /// @throws IllegalArgumentException with a sentence where it holds something else than one sweep
    static SweptMap read(Path file) {
        var lines = lines(file);
        if (lines.size() < 2 || !lines.getFirst().startsWith(BEFORE))
            throw new IllegalArgumentException("'" + file + "' holds no cells of a sweep");
        var map = SweptMap.empty(sweep(file, lines.get(1)));
        var cells = new ArrayList<SweptCell>();
        for (int line = 1; line < lines.size(); line++)
            cells.add(cell(file, map.sweep(), lines.get(line), line + 1));
        return map.and(cells);
    }

    /// What a file holds of a sweep that is known.
    ///
    /// @throws IllegalArgumentException with a sentence where it holds something else
    static SweptMap read(Path file, PhaseSweep sweep) {
        var map = read(file);
        if (map.sweep().equals(sweep)) return map;
        throw new IllegalArgumentException("'" + file + "' is of the sweep " + map.sweep() + ", not of " + sweep);
    }

    private static List<String> lines(Path file) {
        try {
            return CsvStyle.plain(Files.readString(file)).lines().toList();
        } catch (IOException _) {
            throw new IllegalArgumentException("'" + file + "' cannot be read");
        }
    }

    private static PhaseSweep sweep(Path file, String line) {
        var parts = line.split(",", PARTS_OF_SWEEP + 1);
        try {
            return PhaseSweep.of(String.join(",", List.of(parts).subList(0, Math.min(PARTS_OF_SWEEP, parts.length))));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("'" + file + "', line 2: " + e.getMessage(), e);
        }
    }

    private static SweptCell cell(Path file, PhaseSweep sweep, String line, int number) {
        var before = sweep + ",";
        try {
            if (line.startsWith(before)) return SweptCell.of(sweep, line.substring(before.length()));
        } catch (IllegalArgumentException _) {
            // the sentence below says all
        }
        throw new IllegalArgumentException("'" + file + "', line " + number + ": no cell of the sweep " + sweep);
    }
}
