package exhibit.command;

import exhibit.hardware.gpio.Machine;
import exhibit.view.Look;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// What the exhibit finds on this machine, what is missing, and how to mend it.
@Command(name = "doctor", description = "Say what this machine has, what is missing and how to mend it.", mixinStandardHelpOptions = true)
final class Doctor implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var findings = Stream.concat(Stream.of(java(), display(), fonts()), pins()).toList();
        findings.forEach(finding -> spec.commandLine().getOut().println(finding));
        spec.commandLine().getOut().flush();
        return findings.stream().allMatch(Finding::fine) ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private static Stream<Finding> pins() {
        return Machine.here().findings().stream()
                .map(f -> new Finding(f.mend().isEmpty(), f.part(), f.text(), f.mend()));
    }

    private static Finding java() {
        int feature = Runtime.version().feature();
        var text = System.getProperty("java.vm.name") + " " + Runtime.version() + " on " + System.getProperty("os.arch")
                + ", " + Runtime.getRuntime().availableProcessors() + " cores";
        return feature >= 25
                ? Finding.fine("Java", text)
                : Finding.missing("Java", text, "install JDK 25: sudo apt install openjdk-25-jdk");
    }

    /// No display is no fault: the exhibit walks through itself then.
    private static Finding display() {
        return Display.found().map(name -> Finding.fine("display", name))
                .orElseGet(
                        () -> Finding.fine("display", "none; `station` walks through the exhibit and keeps pictures"));
    }

    private static Finding fonts() {
        Screens.withoutDisplay();
        var family = Look.typeface();
        return family.isPresent()
                ? Finding.fine("fonts", family.get())
                : Finding.missing("fonts", "neither Inter nor DejaVu Sans",
                        "install one: sudo apt install fonts-inter fonts-dejavu-core");
    }

    /// One line of the report.
    private record Finding(boolean fine, String part, String text, String mend) {

        static Finding fine(String part, String text) {
            return new Finding(true, part, text, "");
        }

        static Finding missing(String part, String text, String mend) {
            return new Finding(false, part, text, mend);
        }

        @Override
        public String toString() {
            return String.format("%-7s  %-8s  %s%s", fine ? "ok" : "missing", part, text,
                    fine ? "" : System.lineSeparator() + " ".repeat(19) + "-> " + mend);
        }
    }
}
