package exhibit.command.learn;

import exhibit.command.option.Json;
import exhibit.command.option.Progress;
import exhibit.command.option.ProgressListener;
import exhibit.command.option.StudyConverter;
import exhibit.command.option.Target;
import exhibit.laboratory.KeptResults;
import exhibit.laboratory.Laboratory;
import exhibit.study.ResultCache;
import exhibit.study.Study;
import exhibit.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Every experiment of the laboratory, as a list or one after the other.
@Command(name = "experiments", description = "List the experiments of the laboratory, or run them and say what holds.", mixinStandardHelpOptions = true)
final class Experiments implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--all", description = "Run them all.")
    private boolean all;

    @Option(names = "--quick", description = "Run those that take about two seconds or less.")
    private boolean quick;

    @Parameters(paramLabel = "ID", arity = "0..*", converter = StudyConverter.class, description = "Run these only, such as T1 T6.")
    private List<Study> named = List.of();

    @Option(names = "--keep", paramLabel = "FILE", converter = Target.Binary.class, description = "Play their pages instead, and keep what they show with their dials as they open, for the exhibit to bring along; goes on from what the file has.")
    private @Nullable Target keep;

    @Option(names = "--json", paramLabel = "FILE", converter = Target.Converter.class, description = "Write what was measured as JSON; - is standard output.")
    private @Nullable Target json;

    @Override
    public Integer call() {
        if (keep != null) return keep(keep);
        if (chosen().isEmpty()) return list();
        var out = spec.commandLine().getOut();
        boolean told = !Target.fillsStandardOutput(json);
        var reports = run(chosen(), report -> {
            if (told) out.print(report.asTable());
            out.flush();
        });
        boolean holds = reports.stream().allMatch(Report::holds);
        if (json != null)
            json.write(Json.of(new Told(reports.stream().map(Report::asJson).toList(), holds)), out);
        out.flush();
        return holds ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private List<Study> chosen() {
        return Laboratory.ALL.stream().filter(study -> all || (quick && study.quick()) || named.contains(study))
                .toList();
    }

    private int keep(Target file) {
        if (chosen().isEmpty() || json != null)
            throw new ParameterException(spec.commandLine(),
                    "--keep needs --all, --quick or the names of experiments, and no --json");
        var keeper = new ResultKeeper(chosen(), file, spec.commandLine().getOut());
        keeper.work(begun(keeper));
        return ExitCode.OK;
    }

    private KeptResults begun(ResultKeeper keeper) {
        try {
            return keeper.begun();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(),
                    "Invalid value for option '--keep': " + e.getMessage(), e);
        }
    }

    private int list() {
        if (json != null)
            throw new ParameterException(spec.commandLine(), "--json needs --all, --quick or the names of experiments");
        var out = spec.commandLine().getOut();
        var words = Words.in("en");
        for (var study : Laboratory.ALL)
            out.print(String.format(Locale.ROOT, "%-4s  %-34s  %-5s  %s%n", study.id(), Report.title(study, words),
                    study.quick() ? "quick" : "long", study.source()));
        out.flush();
        return ExitCode.OK;
    }

    /// @param measured told of each as soon as it is done
    private static List<Report> run(List<Study> studies, Consumer<Report> measured) {
        var reports = new ArrayList<Report>();
        var results = new ResultCache();
        var words = Words.in("en");
        try (var progress = new Progress(ProgressListener.WHOLE * studies.size())) {
            for (var study : studies) {
                var stage = new ProgressListener(progress, ProgressListener.WHOLE * reports.size(), results);
                reports.add(new Report(study, study.check(stage), words));
                progress.clear();
                measured.accept(reports.getLast());
            }
        }
        return reports;
    }

    /// In the order of the JSON, which is the same in every run.
    private record Told(List<Map<String, Object>> experiments, boolean pass) {}
}
