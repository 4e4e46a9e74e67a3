package exhibit.command.map;

import exhibit.command.option.Progress;
import exhibit.command.option.Target;
import exhibit.training.map.PhaseSweep;
import exhibit.training.map.SweptMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Help;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Paints a phase map by training, or one station's share of it. It goes on from what its files have already, and
/// leaves them whole after every cell, wherever the work is broken off.
@Command(name = "sweep", description = "Paint a phase map by training, cell by cell; goes on from what its files have.", mixinStandardHelpOptions = true, showDefaultValues = true, subcommands = SweepMerge.class)
public final class Sweep implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private SweepOptions which = new SweepOptions();

    @Option(names = "--slice", paramLabel = "I/N", showDefaultValue = Help.Visibility.NEVER, converter = Slice.Converter.class, description = "The share of station I of N only, as CSV; `station sweep merge` puts the shares together.")
    private Slice slice = Slice.WHOLE;

    @Mixin
    private SweepFiles files = new SweepFiles();

    @Override
    public Integer call() throws IOException {
        if (!slice.equals(Slice.WHOLE)) expectCsv();
        files.write(painted(begun(which.sweep())), spec.commandLine().getOut());
        return ExitCode.OK;
    }

    private void expectCsv() {
        if (files.csv == null || files.json != null || files.png != null)
            throw new ParameterException(spec.commandLine(),
                    "Invalid value for option '--slice': a share goes to --csv FILE, and nowhere else");
    }

    private SweptMap begun(PhaseSweep sweep) {
        var map = SweptMap.empty(sweep);
        map = map.and(found("--json", files.json, file -> PhaseFile.read(file, sweep), map).cells());
        return map.and(found("--csv", files.csv, file -> SweepCsv.read(file, sweep), map).cells());
    }

    private SweptMap found(String option, @Nullable Target target, Function<Path, SweptMap> reader, SweptMap empty) {
        if (target == null || target.isStandardOutput() || !Files.exists(target.file())) return empty;
        try {
            return reader.apply(target.file());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(),
                    "Invalid value for option '" + option + "': " + e.getMessage(), e);
        }
    }

    private SweptMap painted(SweptMap begun) {
        var map = begun;
        var missing = slice.missing(begun);
        try (var progress = new Progress(missing.size())) {
            for (int done = 0; done < missing.size(); done++) {
                progress.done(done);
                map = map.and(map.sweep().swept(missing.get(done), slice.station()));
                files.keep(map, spec.commandLine().getOut());
            }
        }
        return map;
    }
}
