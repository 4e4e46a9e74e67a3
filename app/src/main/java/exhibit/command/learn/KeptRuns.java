package exhibit.command.learn;

import exhibit.command.screen.Screens;
import exhibit.model.train.Kernel;
import exhibit.model.train.TrainingConfig;
import exhibit.station.AtomicFile;
import exhibit.station.counts.StationFolder;
import exhibit.station.settings.CsvStyle;
import exhibit.training.ExperimentCode;
import exhibit.training.Fit;
import exhibit.training.OfflineRun;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The pictures whose recipes visitors asked for. A recipe is all that is kept of a run; it is trained anew, and comes
/// out the same, when it is taken away.
public final class KeptRuns {

    /// Those asked for most: a Raspberry Pi needs some seconds for each.
    private static final int MOST = 12;

    private static final TrainingConfig RECIPE = new TrainingConfig(OfflineRun.STEPS_PER_STOP,
            TrainingConfig.STORY.batch(), TrainingConfig.STORY.learningRate(), TrainingConfig.STORY.schedule(),
            TrainingConfig.STORY.decay(), TrainingConfig.STORY.moments());

    private KeptRuns() {
    }

    /// Writes the numbers of each run as CSV and its picture as PNG, each file whole or not at all.
    ///
    /// @return the files
    public static List<Path> take(StationFolder station, Path to, CsvStyle style) throws IOException {
        var files = new ArrayList<Path>();
        for (var code : station.recipes(MOST)) {
            var fit = Fit.of(ExperimentCode.read(code), RECIPE, Kernel.FAST, _ -> {});
            var results = new Results(RECIPE, Kernel.FAST, List.of(fit));
            var csv = to.resolve("recipe-" + code + ".csv");
            var png = to.resolve("recipe-" + code + ".png");
            AtomicFile.writeAndProve(csv, style.of(results.asCsv()).getBytes(StandardCharsets.UTF_8));
            AtomicFile.writeAndProve(png, Screens.embedding(results.snapshot()));
            files.addAll(List.of(csv, png));
        }
        return files;
    }
}
