package exhibit.command.station;

import exhibit.command.option.FileOf;
import exhibit.command.option.Options;
import exhibit.command.option.Target;
import exhibit.hardware.Action;
import exhibit.hardware.ControlEvent;
import exhibit.hardware.EventText;
import exhibit.hardware.Fault;
import exhibit.hardware.Hand;
import exhibit.hardware.Knob;
import exhibit.hardware.Wiring;
import exhibit.hardware.gpio.PinPanel;
import exhibit.hardware.gpio.Reasons;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Tests the wiring by hand: names every control as it is used, and says at the end what it thinks of each.
@Command(name = "panel", description = "Name every control as it is used; find swapped, stuck and dead ones.", mixinStandardHelpOptions = true)
final class Panel implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--wiring", required = true, paramLabel = "FILE", converter = FileOf.AWiring.class, description = "The wiring file, such as deploy/wiring.properties.")
    private Wiring wiring = new Wiring(java.util.Map.of(), java.util.Optional.empty());

    @Option(names = "--every-edge", description = "Also tell each quarter step of a knob.")
    private boolean everyEdge;

    @Option(names = "--seconds", paramLabel = "N", defaultValue = "0", converter = Options.Seconds.class, description = "End after so many seconds, 0 to "
            + Options.MOST_SECONDS + "; with 0 it runs until Ctrl-C.")
    private int seconds;

    @Option(names = "--table", paramLabel = "FILE", converter = Target.Converter.class, description = "Write the wiring as a table (Markdown) and end; - is standard output.")
    private @Nullable Target table;

    @Option(names = "--drawing", paramLabel = "FILE", converter = Target.Converter.class, description = "Write the wiring as a drawing (SVG) and end; - is standard output.")
    private @Nullable Target drawing;

    @Override
    public Integer call() throws InterruptedException {
        var print = spec.commandLine().getOut();
        if (table != null) table.write(wiring.table(), print);
        if (drawing != null) drawing.write(wiring.drawing(), print);
        return table != null || drawing != null ? ExitCode.OK : test();
    }

    private int test() throws InterruptedException {
        Reasons.ofNoPins().ifPresent(reason -> {
            throw new ParameterException(spec.commandLine(), reason);
        });
        var out = spec.commandLine().getOut();
        var usage = new PanelTrial(wiring);
        var done = new CountDownLatch(1);
        try (var panel = new PinPanel(wiring, (knob, quarters) -> edge(knob, quarters, usage, out))) {
            var goodbye = new Thread(() -> sayGoodbye(usage, out), "goodbye");
            Runtime.getRuntime().addShutdownHook(goodbye);
            panel.listen(event -> tell(event, usage, out));
            panel.awaitReady();
            say(out, "ready; turn every knob one detent to the right, push it, and press every button");
            if (seconds == 0) done.await();
            else
                done.await(seconds, TimeUnit.SECONDS);
            Runtime.getRuntime().removeShutdownHook(goodbye);
        }
        sayGoodbye(usage, out);
        return ExitCode.OK;
    }

    private void edge(Knob knob, int quarters, PanelTrial usage, PrintWriter out) {
        usage.edge(knob);
        if (everyEdge) say(out, "edge " + knob.name().toLowerCase(Locale.ROOT) + " " + quarters);
    }

    private static void tell(ControlEvent event, PanelTrial usage, PrintWriter out) {
        switch (event) {
            case Hand(_, var action) -> usage.note(action);
            case Fault fault -> usage.note(fault);
        }
        var total = event instanceof Hand(_, Action.Turned(var knob, _)) ? " total " + usage.detents(knob) : "";
        say(out, EventText.of(event) + total);
    }

    private static void sayGoodbye(PanelTrial usage, PrintWriter out) {
        usage.verdicts().forEach(verdict -> say(out, verdict));
    }

    /// From several threads, a whole line at a time.
    private static synchronized void say(PrintWriter out, String line) {
        out.println(line);
        out.flush();
    }
}
