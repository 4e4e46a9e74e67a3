package exhibit.command.station;

import exhibit.station.settings.Settings;
import exhibit.station.watch.Health;
import exhibit.station.watch.SystemInfo;
import exhibit.text.Product;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// How the station is.
@Command(name = "health", description = "Say as JSON how the station is; exit code 1 where its exhibit does not run.", mixinStandardHelpOptions = true)
final class HealthCommand implements Callable<Integer> {

    /// A running exhibit writes its health once a minute.
    private static final Duration FRESH = Duration.ofSeconds(150);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--settings", paramLabel = "FILE", converter = StationFile.Converter.class, description = "The settings of the station; otherwise those that the exhibit would use.")
    private @Nullable StationFile chosen;

    @Override
    public Integer call() {
        var health = of((chosen == null ? StationFile.found() : chosen).settings());
        spec.commandLine().getOut().print(health.json());
        spec.commandLine().getOut().flush();
        return health.running() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    /// What the running exhibit says, otherwise what can be seen without it.
    static Health of(Settings settings) {
        var state = HomeFolder.state(settings);
        var now = Instant.now();
        return Health.read(state.health(), FRESH, now).orElseGet(() -> Health.asleep(settings, Product.VERSION,
                SystemInfo.here(state.nearest()), state.lastExport(), now));
    }
}
