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
import java.util.LinkedHashMap;
import java.util.List;
import org.tinylog.Logger;

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

    /// Writes the numbers of each run as CSV and its picture as PNG, each file whole or not at all. All are trained before
    /// the first is written.
    ///
    /// @return the files
    public static List<Path> take(StationFolder station, Path to, CsvStyle style) throws IOException {
        var contents = new LinkedHashMap<Path, byte[]>();
        var codes = station.recipes(Integer.MAX_VALUE).stream().filter(KeptRuns::isReadable).limit(MOST).toList();
        for (var code : codes) {
            var fit = Fit.of(ExperimentCode.read(code), RECIPE, Kernel.FAST, _ -> {});
            var results = new Results(RECIPE, Kernel.FAST, List.of(fit));
            contents.put(to.resolve("recipe-" + code + ".csv"),
                    style.of(results.asCsv()).getBytes(StandardCharsets.UTF_8));
            contents.put(to.resolve("recipe-" + code + ".png"), Screens.embedding(results.snapshot()));
        }
        for (var file : contents.entrySet())
            AtomicFile.writeAndProve(file.getKey(), file.getValue());
        return List.copyOf(contents.keySet());
    }

    /// One that is no recipe, by a damaged card or of a version to come, keeps no other from being taken along.
    private static boolean isReadable(String code) {
        try {
            ExperimentCode.read(code);
            return true;
        } catch (IllegalArgumentException e) {
            Logger.warn("a recipe that was counted is left out: " + e.getMessage());
            return false;
        }
    }
}
