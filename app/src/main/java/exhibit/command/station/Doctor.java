package exhibit.command.station;

import exhibit.command.screen.Display;
import exhibit.command.screen.Screens;
import exhibit.command.screen.WindowLibraries;
import exhibit.hardware.gpio.GpioMachine;
import exhibit.sound.Loudspeaker;
import exhibit.sound.Speech;
import exhibit.station.Clocks;
import exhibit.station.watch.ScreenPower;
import exhibit.station.watch.Touchscreen;
import exhibit.view.kit.Typeface;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// What the exhibit finds on this machine, what is missing, and how to fix it.
@Command(name = "doctor", description = "Say what this machine has, what is missing and how to fix it, in English as all commands do.", mixinStandardHelpOptions = true)
final class Doctor implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--settings", paramLabel = "FILE", converter = StationFile.Converter.class, description = "The settings to check; otherwise those that the exhibit would use.")
    private @Nullable StationFile chosen;

    @Override
    public Integer call() {
        var settings = chosen == null ? StationFile.found() : chosen;
        var findings = Stream
                .of(Stream.of(java(), display()), window(), Stream.of(letters(), sound(), voice()), pins(),
                        settings.findings(),
                        StationFile.kiosk(),
                        Stream.of(kept(settings), counts(settings), pin(settings), clock(), touch(), backlight()))
                .flatMap(f -> f).toList();
        findings.forEach(finding -> spec.commandLine().getOut().println(finding));
        spec.commandLine().getOut().flush();
        return findings.stream().allMatch(DoctorFinding::fine) ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private static Stream<DoctorFinding> pins() {
        return GpioMachine.here().findings().stream()
                .map(f -> new DoctorFinding(f.mend().isEmpty(), f.part(), f.text(), f.mend()));
    }

    private static DoctorFinding java() {
        int feature = Runtime.version().feature();
        var text = System.getProperty("java.vm.name") + " " + Runtime.version() + " on " + System.getProperty("os.arch")
                + ", " + Runtime.getRuntime().availableProcessors() + " cores";
        return feature >= 25
                ? DoctorFinding.fine("Java", text)
                : DoctorFinding.missing("Java", text, "install JDK 25: sudo apt install openjdk-25-jdk");
    }

    private static DoctorFinding kept(StationFile file) {
        var folder = HomeFolder.state(file.settings());
        return folder.trouble()
                .map(why -> DoctorFinding.missing("data", folder.path() + ": " + why,
                        "make room there, let this user have it (sudo chown $USER " + folder.nearest()
                                + "), or name another folder in the settings"))
                .orElseGet(() -> DoctorFinding.fine("data", folder.path() + ", which can be written to"));
    }

    private static DoctorFinding counts(StationFile file) {
        return HomeFolder.state(file.settings()).countsTrouble()
                .map(why -> DoctorFinding.missing("counts", why,
                        "name a folder that has room and is not mounted noexec: JAVA_TOOL_OPTIONS=-Dorg.sqlite.tmpdir=..."))
                .orElseGet(() -> DoctorFinding.fine("counts", "the library that keeps them can be loaded"));
    }

    /// That none is chosen is no fault before the first day; whoever opens the page first chooses it.
    private static DoctorFinding pin(StationFile file) {
        return DoctorFinding.fine("PIN", Files.exists(HomeFolder.state(file.settings()).pin())
                ? "chosen"
                : "none yet; open the page for staff and choose one before visitors do");
    }

    /// A mouse does, and on a desk nobody misses it.
    private static DoctorFinding touch() {
        return DoctorFinding.fine("touch", Touchscreen.here().isMissing()
                ? "none; a mouse, a keyboard or a panel does as well"
                : "none is missing, as far as this machine can tell");
    }

    /// A clock that was never set is no fault: the station stays open then.
    private static DoctorFinding clock() {
        var now = Instant.now();
        return DoctorFinding.fine("clock", Clocks.isSet(now)
                ? now.truncatedTo(ChronoUnit.SECONDS).toString()
                : "never set; opening hours count as soon as it is");
    }

    private static DoctorFinding backlight() {
        var light = ScreenPower.here();
        return DoctorFinding.fine("lamp", light.isThere()
                ? light.way()
                : "none that can be reached from here, so a closed station shows a black picture on a lit screen; a kiosk"
                        + " under Wayland switches its screen off with wlr-randr, to have it: sudo apt install wlr-randr");
    }

    /// No display is no fault: the exhibit walks through itself then.
    private static DoctorFinding display() {
        return Display.found().map(name -> DoctorFinding.fine("display", name))
                .orElseGet(
                        () -> DoctorFinding.fine("display",
                                "none; `station` walks through the exhibit and keeps pictures"));
    }

    /// Where there is a display, what opens a window on it is loaded.
    private static Stream<DoctorFinding> window() {
        return Display.found().isEmpty() ? Stream.empty() : Stream.of(window(WindowLibraries.missing()));
    }

    private static DoctorFinding window(Map<String, String> missing) {
        return missing.isEmpty()
                ? DoctorFinding.fine("window", "its libraries can be loaded")
                : DoctorFinding.missing("window", WindowLibraries.told(missing), WindowLibraries.remedy(missing));
    }

    /// Silence is no fault either.
    private static DoctorFinding sound() {
        return DoctorFinding.fine("sound", Loudspeaker.trouble()
                .map(why -> why
                        + "; the exhibit is silent and every word stands on the screen; to hear it, plug one in")
                .orElse("a sound card, which plays"));
    }

    private static DoctorFinding voice() {
        return DoctorFinding.fine("voice", Speech.installed().map(Path::toString)
                .orElse("none, so nothing is said aloud; to change that: sudo apt install espeak-ng"));
    }

    private static DoctorFinding letters() {
        try {
            Screens.withoutDisplay();
        } catch (RuntimeException | LinkageError e) {
            return DoctorFinding.missing("letters", "nothing can be drawn (" + e.getMessage() + ")", room());
        }
        return Typeface.isThere()
                ? DoctorFinding.fine("letters", Typeface.FAMILY + ", from the exhibit itself")
                : DoctorFinding.missing("letters", "those of the exhibit could not be unpacked", room());
    }

    private static String room() {
        return "make room in " + System.getProperty("java.io.tmpdir")
                + ", or let programs in your home folder's .openjfx run";
    }
}
