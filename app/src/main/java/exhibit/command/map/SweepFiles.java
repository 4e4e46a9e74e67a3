package exhibit.command.map;

import exhibit.command.option.CsvOptions;
import exhibit.command.option.Json;
import exhibit.command.option.Target;
import exhibit.command.screen.Screens;
import exhibit.study.plot.PhasePicture;
import exhibit.training.map.SweptMap;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Where the map of a sweep goes.
public final class SweepFiles {

    @Option(names = "--json", paramLabel = "FILE", converter = Target.Converter.class, description = "Write the map as JSON; - is standard output.")
    @Nullable
    Target json;

    @Option(names = "--csv", paramLabel = "FILE", converter = Target.Converter.class, description = "Write the cells as CSV, each with the station that has trained it; - is standard output.")
    @Nullable
    Target csv;

    @Option(names = "--png", paramLabel = "FILE", converter = Target.Binary.class, description = "Draw the map, and the borders of the closed forms over it.")
    @Nullable
    Target png;

    @Mixin
    CsvOptions style = new CsvOptions();

    public boolean fillStandardOutput() {
        return Target.fillsStandardOutput(json) || Target.fillsStandardOutput(csv);
    }

    /// All of them, and a line of words where standard output is free.
    public void write(SweptMap map, PrintWriter out) throws IOException {
        if (json != null) json.write(Json.of(PhaseFile.of(map)), out);
        if (csv != null) csv.write(style.written(SweepCsv.of(map)), out);
        if (png != null) draw(map, png.file());
        if (!fillStandardOutput()) out.print(words(map));
        out.flush();
    }

    /// What several stations have painted tells who has painted what.
    private static void draw(SweptMap map, Path file) throws IOException {
        if (map.stations() > 1)
            Screens.drawMap(map, file);
        else
            Screens.drawPlot(PhasePicture.of(map), file);
    }

    /// What can be gone on from, as far as it is; from work that may be broken off at any time.
    void keep(SweptMap map, PrintWriter out) {
        if (json != null && !json.isStandardOutput()) json.write(Json.of(PhaseFile.of(map)), out);
        if (csv != null && !csv.isStandardOutput()) csv.write(style.written(SweepCsv.of(map)), out);
    }

    private static String words(SweptMap map) {
        int known = map.cells().size(), all = map.sweep().cells();
        var said = map.sweep().model().diagram().isPresent()
                ? String.format(Locale.ROOT, "%d of %d cells as the closed forms say", map.right(), known)
                : map.outcomes().entrySet().stream().map(e -> e.getKey() + " represented in " + e.getValue())
                        .collect(Collectors.joining(", ", "of five features ", " of " + known + " cells"));
        return String.format(Locale.ROOT, "%s%s%n", said,
                known == all ? "" : String.format(Locale.ROOT, "; %d of %d are missing", all - known, all));
    }
}
