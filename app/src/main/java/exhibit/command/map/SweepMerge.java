package exhibit.command.map;

import exhibit.training.map.SweptMap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Puts the shares of several stations together to one map, without a network: each brings its file.
@Command(name = "merge", description = "Put the cells of several stations' CSV files together to one map.", mixinStandardHelpOptions = true)
final class SweepMerge implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "What `station sweep --csv` has written on each station.")
    private List<Path> shares = List.of();

    @Mixin
    private SweepFiles files = new SweepFiles();

    @Override
    public Integer call() throws IOException {
        var map = merged();
        if (files.json != null && !map.isWhole())
            throw new IllegalStateException(map.missing().size() + " of " + map.sweep().cells()
                    + " cells are in none of the files, so there is no whole map to write with --json");
        files.write(map, spec.commandLine().getOut());
        return ExitCode.OK;
    }

    private SweptMap merged() {
        try {
            var map = SweepCsv.read(shares.getFirst());
            for (var file : shares)
                map = map.and(SweepCsv.read(file, map.sweep()).cells());
            return map;
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }
}
