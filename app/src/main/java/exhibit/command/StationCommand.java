package exhibit.command;

import exhibit.command.learn.LearnCommands;
import exhibit.command.map.Sweep;
import exhibit.command.option.FileOf;
import exhibit.command.option.IdleTimes;
import exhibit.command.option.Options;
import exhibit.command.room.RoomCommand;
import exhibit.command.screen.FilmCommand;
import exhibit.command.screen.SnapshotCommand;
import exhibit.command.screen.Tour;
import exhibit.command.station.HomeFolder;
import exhibit.command.station.MidiHome;
import exhibit.command.station.StationCommands;
import exhibit.command.station.StationFile;
import exhibit.control.Idle;
import exhibit.hardware.Replay;
import exhibit.hardware.Wiring;
import exhibit.station.Logs;
import exhibit.station.settings.Settings;
import exhibit.text.Product;
import exhibit.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tinylog.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/// The command line. Bad input gets one sentence on standard error and exit code 2; what fails at run time one
/// sentence and exit code 1.
@Command(name = "station", description = Product.NAME
        + ": toy models of superposition, under your hands.", mixinStandardHelpOptions = true, version = Product.NAME
                + " " + Product.VERSION)
public final class StationCommand implements Callable<Integer> {

    /// Opens the exhibit and comes back when it is closed.
    @FunctionalInterface
    public interface Exhibit {
        void open(Wish wish) throws Exception;
    }

    /// How the exhibit shall open.
    ///
    /// @param kiosk full screen, no way out
    /// @param language every visitor is greeted in
    /// @param settings of this station
    /// @param wiring of a panel on real pins
    /// @param midi how a MIDI box is laid out, and where that is kept
    /// @param replay a recorded session to play
    /// @param seconds after which it closes by itself; 0 is never
    public record Wish(boolean kiosk, String language, Settings settings, Optional<Wiring> wiring, MidiHome midi,
            Optional<Replay> replay, int seconds) {

        /// How long a visit waits for a hand.
        public Idle.Patience patience() {
            return IdleTimes.of(settings);
        }
    }

    private static final List<Class<?>> COMMANDS = Stream.<List<Class<?>>>of(LearnCommands.ALL,
            List.of(Sweep.class, SnapshotCommand.class, FilmCommand.class, Tour.class), StationCommands.ALL,
            List.of(RoomCommand.class))
            .flatMap(List::stream).toList();

    private final Exhibit exhibit;

    @Option(names = "--kiosk", description = "Full screen, without a frame or a pointer.")
    private boolean kiosk;

    @Option(names = "--language", paramLabel = "CODE", converter = Options.Language.class, description = "The visitor's language: ${COMPLETION-CANDIDATES}; otherwise that of the settings.", completionCandidates = Options.Languages.class)
    private @Nullable String language;

    @Option(names = "--settings", paramLabel = "FILE", converter = StationFile.Converter.class, description = "The settings of this station, such as deploy/station.properties; otherwise the machine's or the user's own, where there are any.")
    private @Nullable StationFile file;

    @Option(names = "--wiring", paramLabel = "FILE", converter = FileOf.AWiring.class, description = "The wiring file of a panel with real pins, such as deploy/wiring.properties.")
    private @Nullable Wiring wiring;

    @Option(names = "--midi", paramLabel = "FILE", converter = MidiHome.Converter.class, description = "The map of a MIDI box, as `station learn` or the staff page writes it; otherwise the user's own, where there is one.")
    private @Nullable MidiHome midi;

    @Option(names = "--replay", paramLabel = "FILE", converter = FileOf.AReplay.class, description = "A recorded session to play, a line an event: 1200 turned first +1.")
    private @Nullable Replay replay;

    @Option(names = "--seconds", paramLabel = "N", defaultValue = "0", converter = Options.Seconds.class, description = "Close after so many seconds, 0 to "
            + Options.MOST_SECONDS + "; with 0 it stays open.")
    private int seconds;

    private StationCommand(Exhibit exhibit) {
        this.exhibit = exhibit;
    }

    /// @param exhibit what runs where no command is named
    /// @return the exit code
    public static int run(Exhibit exhibit, String... arguments) {
        return line(exhibit, arguments).execute(arguments);
    }

    /// The exhibit, with the commands that the words ask for. To learn what all of them take would cost as much time as
    /// to open the window.
    static CommandLine line(Exhibit exhibit, String... arguments) {
        var line = new CommandLine(new StationCommand(exhibit));
        asked(List.of(arguments)).forEach(line::addSubcommand);
        return line.setCaseInsensitiveEnumValuesAllowed(true).setAllowSubcommandsAsOptionParameters(true)
                .setAbbreviatedOptionsAllowed(false).setParameterExceptionHandler(Refusal::refuse)
                .setExecutionExceptionHandler(Refusal::fail);
    }

    /// Those that are named; all, where help is wanted before any is.
    private static List<Class<?>> asked(List<String> words) {
        var named = COMMANDS.stream().filter(command -> words.contains(name(command))).toList();
        return words.stream().takeWhile(word -> named.stream().noneMatch(command -> name(command).equals(word)))
                .anyMatch(List.of("--help", "-h")::contains) ? COMMANDS : named;
    }

    private static String name(Class<?> command) {
        return command.getAnnotation(Command.class).name();
    }

    static Stream<String> names() {
        return COMMANDS.stream().map(StationCommand::name);
    }

    @Override
    public Integer call() throws Exception {
        var settings = chosen((file == null ? StationFile.found() : file).settings());
        if (kiosk) Logs.into(HomeFolder.logs(settings));
        settings.notes().forEach(Logger::warn);
        exhibit.open(new Wish(kiosk, language == null ? greeting(settings) : language, settings,
                Optional.ofNullable(wiring),
                midi == null ? MidiHome.ofUser() : midi, Optional.ofNullable(replay), seconds));
        return ExitCode.OK;
    }

    /// What staff have chosen on their page comes before the settings, as long as the station keeps anything.
    private Settings chosen(Settings settings) {
        var limit = kiosk ? HomeFolder.state(settings).soundLimit() : OptionalInt.empty();
        return limit.isPresent() ? settings.soundingUpTo(limit.getAsInt()) : settings;
    }

    private String greeting(Settings settings) {
        return kiosk
                ? HomeFolder.state(settings).language(Words.languages()).orElse(settings.language())
                : settings.language();
    }
}
