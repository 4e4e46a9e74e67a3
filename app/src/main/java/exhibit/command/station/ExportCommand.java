package exhibit.command.station;

import exhibit.command.learn.KeptRuns;
import exhibit.command.option.CsvOptions;
import exhibit.command.option.Target;
import exhibit.command.screen.Screens;
import exhibit.station.Stick;
import exhibit.station.counts.ExportForm;
import exhibit.text.Product;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Takes the counts away.
@Command(name = "export", description = "Write what the station has counted as CSV, and its health as JSON.", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--to", paramLabel = "DIR", converter = Folder.class, description = "The folder to write to; otherwise the USB stick that has a file superposition-station.txt.")
    private @Nullable Path to;

    @Option(names = "--settings", paramLabel = "FILE", converter = StationFile.Converter.class, description = "The settings of the station; otherwise those that the exhibit would use.")
    private @Nullable StationFile chosen;

    @Mixin
    private CsvOptions style = new CsvOptions();

    @Override
    public Integer call() throws Exception {
        var settings = (chosen == null ? StationFile.found() : chosen).settings();
        var folder = to == null ? Stick.found().orElseThrow(this::noStick) : to;
        var state = HomeFolder.state(settings);
        if (!Files.exists(state.counts()))
            throw new ParameterException(spec.commandLine(), "nothing was counted yet in " + state.path());
        var form = new ExportForm(Product.VERSION, Instant.now(), style.or(settings.csv()));
        var files = state.export(folder, form, HealthCommand.of(settings));
        if (!state.recipes(1).isEmpty()) Screens.withoutDisplay();
        files = Stream.concat(files.stream(), KeptRuns.take(state, folder, form.style()).stream()).toList();
        files.forEach(spec.commandLine().getOut()::println);
        spec.commandLine().getOut().flush();
        return ExitCode.OK;
    }

    private ParameterException noStick() {
        return new ParameterException(spec.commandLine(),
                "no stick with a file " + Stick.MARKER + " is plugged in; name a folder with --to");
    }

    /// A folder that is there and can be written to.
    static final class Folder implements ITypeConverter<Path> {
        @Override
        public Path convert(String value) {
            var folder = new Target.Converter().convert(Path.of(value, "export").toString()).file();
            return folder.resolveSibling("");
        }
    }
}
