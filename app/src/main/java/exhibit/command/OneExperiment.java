package exhibit.command;

import exhibit.chapter.Chosen;
import exhibit.chapter.Laboratory;
import exhibit.chapter.Study;
import exhibit.chapter.Table;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/// Runs one experiment of the laboratory and says what holds.
@Command(name = "experiment", description = "Run one experiment of the laboratory and say what it measures and what must come out.", mixinStandardHelpOptions = true)
final class OneExperiment implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "ID", converter = Known.class, description = "Its name, such as T6; `station experiments` lists them.")
    private @Nullable Study study;

    @Option(names = "--json", paramLabel = "FILE", converter = Target.Converter.class, description = "Write what was measured as JSON; - is standard output.")
    private @Nullable Target json;

    @Option(names = "--csv", paramLabel = "FILE", converter = Target.Converter.class, description = "Write the numbers behind the page's pictures as CSV; - is standard output.")
    private @Nullable Target csv;

    /// An experiment by its name.
    static final class Known implements ITypeConverter<Study> {
        @Override
        public Study convert(String value) {
            return Laboratory.of(value).orElseThrow(() -> new TypeConversionException("'" + value
                    + "' is no experiment; there are "
                    + Laboratory.ALL.stream().map(Study::id).collect(Collectors.joining(", "))));
        }
    }

    @Override
    public Integer call() {
        var named = Objects.requireNonNull(study);
        var out = spec.commandLine().getOut();
        try (var progress = new Progress(2 * Watched.WHOLE)) {
            var report = new Report(named, named.check(new Watched(progress, 0)));
            if (csv != null) csv.write(numbers(named, new Watched(progress, Watched.WHOLE)), out);
            if (json != null) json.write(Json.of(report.asJson()), out);
            if (!Target.fillsStandardOutput(json) && !Target.fillsStandardOutput(csv)) out.print(report.asTable());
            out.flush();
            return report.holds() ? ExitCode.OK : ExitCode.SOFTWARE;
        }
    }

    /// What the page shows in the end, as it opens.
    private static String numbers(Study study, Watched stage) {
        study.play(Chosen.opening(study.choices()), stage);
        return stage.shown().stream().map(plot -> Table.of(plot).asCsv()).collect(Collectors.joining("\r\n"));
    }
}
