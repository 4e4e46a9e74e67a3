package exhibit.command.station;

import exhibit.command.option.Target;
import exhibit.hardware.Control;
import exhibit.hardware.Knob;
import exhibit.hardware.midi.MidiBoxes;
import exhibit.hardware.midi.MidiLearning;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.sound.midi.ShortMessage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Learns a MIDI box: asks for one control after the other and takes what is turned.
@Command(name = "learn", description = "Learn a MIDI box: turn the knob you want to use, when asked.", mixinStandardHelpOptions = true)
final class Learn implements Callable<Integer> {

    /// Who has not turned it by then has no such knob.
    private static final int PATIENCE_SECONDS = 15;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--midi", required = true, paramLabel = "FILE", converter = Target.Converter.class, description = "Where the map goes; - is standard output.")
    private @Nullable Target file;

    @Override
    public Integer call() throws InterruptedException {
        var messages = new LinkedBlockingQueue<ShortMessage>();
        try (var boxes = MidiBoxes.open(messages::add)) {
            if (boxes.count() == 0)
                throw new ParameterException(spec.commandLine(), "there is no MIDI box here; plug one in first");
            var learning = new MidiLearning();
            for (Optional<Control> asked = learning.asks(); asked.isPresent(); asked = learning.asks())
                ask(asked.get(), learning, messages);
            if (file != null) file.write(learning.map().asText(), spec.commandLine().getOut());
        }
        return ExitCode.OK;
    }

    private void ask(Control control, MidiLearning learning, BlockingQueue<ShortMessage> messages)
            throws InterruptedException {
        var verb = control instanceof Knob ? "Turn the knob" : "Press the pad";
        spec.commandLine().getErr().println(verb + " you want to use as the " + control.place() + " (or wait).");
        while (learning.asks().equals(Optional.of(control))) {
            var message = messages.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (message == null) learning.skip();
            else
                learning.hear(message);
        }
    }
}
