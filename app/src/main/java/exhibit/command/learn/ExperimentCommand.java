package exhibit.command.learn;

import exhibit.command.option.CsvOptions;
import exhibit.command.option.DialOptions;
import exhibit.command.option.Json;
import exhibit.command.option.PictureSize;
import exhibit.command.option.Progress;
import exhibit.command.option.ProgressListener;
import exhibit.command.option.StudyConverter;
import exhibit.command.option.Target;
import exhibit.command.screen.Screens;
import exhibit.study.Outcome;
import exhibit.study.ResultCache;
import exhibit.study.Study;
import exhibit.text.Words;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Runs one experiment of the laboratory and says what holds.
@Command(name = "experiment", description = "Run one experiment of the laboratory and say what it measures and what must come out.", mixinStandardHelpOptions = true)
final class ExperimentCommand implements Callable<Integer> {

    private static final PictureSize PAGE = new PictureSize(1280, 720);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "ID", converter = StudyConverter.class, description = "Its name, such as T6; `station experiments` lists them.")
    private @Nullable Study study;

    @Mixin
    private DialOptions dials = new DialOptions();

    @Option(names = "--json", paramLabel = "FILE", converter = Target.Converter.class, description = "Write what was measured, and the numbers behind the page's pictures, as JSON; - is standard output.")
    private @Nullable Target json;

    @Option(names = "--csv", paramLabel = "FILE", converter = Target.Converter.class, description = "Write the numbers behind the page's pictures as CSV; - is standard output.")
    private @Nullable Target csv;

    @Option(names = "--png", paramLabel = "FILE", converter = Target.Binary.class, description = "Draw its page.")
    private @Nullable Target png;

    @Mixin
    private CsvOptions style = new CsvOptions();

    @Override
    public Integer call() throws IOException {
        var named = Objects.requireNonNull(study);
        var chosen = dials.of(named);
        var out = spec.commandLine().getOut();
        var results = new ResultCache();
        try (var progress = new Progress(2 * ProgressListener.WHOLE)) {
            var report = new Report(named, named.check(new ProgressListener(progress, 0, results)),
                    Words.in("en"));
            if (csv != null || png != null || json != null)
                write(report, new ProgressListener(progress, ProgressListener.WHOLE, results).finished(named, chosen),
                        out);
            if (!Target.fillsStandardOutput(json) && !Target.fillsStandardOutput(csv)) out.print(report.asTable());
            out.flush();
            return report.holds() ? ExitCode.OK : ExitCode.SOFTWARE;
        }
    }

    /// The page in the end: the numbers behind it, and the picture.
    private void write(Report report, Outcome outcome, PrintWriter out) throws IOException {
        var numbers = new PageNumbers(outcome);
        if (csv != null) csv.write(style.written(numbers.asCsv()), out);
        if (json != null) json.write(Json.of(report.asJson(numbers)), out);
        if (png == null) return;
        Screens.withoutDisplay();
        Screens.draw(outcome, "en", PAGE, png.file());
    }
}
