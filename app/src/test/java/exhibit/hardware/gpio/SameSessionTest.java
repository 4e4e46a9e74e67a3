package exhibit.hardware.gpio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.pi4j.Pi4J;
import com.pi4j.io.gpio.digital.DigitalInput;
import com.pi4j.io.gpio.digital.DigitalInputConfig;
import com.pi4j.io.gpio.digital.DigitalState;
import com.pi4j.plugin.mock.provider.gpio.digital.MockDigitalInput;
import com.pi4j.plugin.mock.provider.gpio.digital.MockDigitalInputProviderImpl;
import exhibit.command.screen.Screens;
import exhibit.control.Controls;
import exhibit.hardware.Action;
import exhibit.hardware.Button;
import exhibit.hardware.ControlEvent;
import exhibit.hardware.ControlPanel;
import exhibit.hardware.Hand;
import exhibit.hardware.Knob;
import exhibit.hardware.Replay;
import exhibit.hardware.Wiring;
import exhibit.hardware.midi.MidiMap;
import exhibit.hardware.midi.MidiPanel;
import exhibit.training.Experiment;
import exhibit.view.Visits;
import exhibit.view.kit.Fx;
import exhibit.view.kit.Viewing;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javax.sound.midi.InvalidMidiDataException;
import javax.sound.midi.ShortMessage;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// One recorded session through every panel there is: it must end in the same experiment (REQUIREMENTS R29).
@NullUnmarked
final class SameSessionTest {

    private static final Replay SESSION = new Replay("""
            0 turned first +1
            900 turned first +1
            1800 turned third +1
            2500 turned fourth +1
            3100 pressed first
            3300 released first
            4000 turned second -1
            4700 turned first +1
            5200 turned third -1
            6000 turned first -1
            6600 pressed second
            6700 released second
            7300 turned first +1
            """);

    private final AtomicReference<Experiment> wanted = new AtomicReference<>(Controls.OPENING);
    private final AtomicInteger heard = new AtomicInteger();
    private final Controls controls = new Controls(() -> 4711);

    @BeforeAll
    static void toolkit() {
        Fx.start();
    }

    @Test
    void pins_a_MIDI_box_and_the_screen_end_in_the_same_experiment() throws Exception {
        var expected = played(() -> SESSION.actions().forEach(this::hear));
        assertNotEquals(Controls.OPENING, expected);
        assertEquals(expected.toString(), played(this::throughPins).toString());
        assertEquals(expected.toString(), played(this::throughMidi).toString());
        assertEquals(expected.toString(), played(this::throughTheScreen).toString());
    }

    private interface Player {
        void play() throws Exception;
    }

    private Experiment played(Player player) throws Exception {
        wanted.set(Controls.OPENING);
        player.play();
        return wanted.get();
    }

    private void hear(ControlEvent event) {
        hear(((Hand) event).action());
    }

    private void hear(Action action) {
        wanted.updateAndGet(now -> controls.after(now, action));
        heard.incrementAndGet();
    }

    private void throughPins() throws IOException {
        var context = Pi4J.newContextBuilder().add(new PulledUp()).build();
        var quarters = new AtomicInteger();
        var wiring = Wiring.read(Path.of("..", "deploy", "wiring.properties"));
        try (var panel = new PinPanel(wiring, (_, _) -> quarters.incrementAndGet(), () -> context,
                new Pins.Providers("mock-digital-input", "none", "none", "none"))) {
            panel.listen(this::hear);
            waitFor(() -> context.hasIO("in-18"));
            LockSupport.parkNanos(100_000_000);
            Map<Knob, int[]> pins = Map.of(Knob.FIRST, new int[]{5, 6}, Knob.SECOND, new int[]{16, 20},
                    Knob.THIRD, new int[]{23, 24}, Knob.FOURTH, new int[]{17, 27});
            Map<Button, Integer> buttons = Map.of(Button.FIRST, 26, Button.SECOND, 19);
            Consumer<int[]> set = pin -> context.<MockDigitalInput>getIO("in-" + pin[0], MockDigitalInput.class)
                    .mockState(pin[1] == 1 ? DigitalState.HIGH : DigitalState.LOW);
            for (var event : SESSION.actions())
                switch (event) {
                case Action.Turned(var knob, var detents) -> {
                    int a = pins.get(knob)[detents > 0 ? 0 : 1], b = pins.get(knob)[detents > 0 ? 1 : 0];
                    int told = heard.get();
                    for (int[] step : new int[][]{{a, 0}, {b, 0}, {a, 1}, {b, 1}}) {
                        int before = quarters.get();
                        set.accept(step);
                        waitFor(() -> quarters.get() != before);
                        LockSupport.parkNanos(4_000_000);
                    }
                    waitFor(() -> heard.get() != told);
                }
                case Action.Pressed(var button) -> pressed(set, buttons.get(button), 0);
                case Action.Released(var button) -> pressed(set, buttons.get(button), 1);
                default -> throw new AssertionError(event);
                }
        }
    }

    private void pressed(Consumer<int[]> set, int pin, int level) {
        int before = heard.get();
        set.accept(new int[]{pin, level});
        waitFor(() -> heard.get() != before);
        LockSupport.parkNanos(60_000_000);
    }

    private void throughMidi() throws InvalidMidiDataException {
        var map = new MidiMap(Map.of(Knob.FIRST, source(MidiMap.Kind.STEPS, 1), Knob.SECOND,
                source(MidiMap.Kind.STEPS, 2), Knob.THIRD, source(MidiMap.Kind.STEPS, 3), Knob.FOURTH,
                source(MidiMap.Kind.STEPS_ROUND_64, 4), Button.FIRST, source(MidiMap.Kind.PAD, 36), Button.SECOND,
                source(MidiMap.Kind.PAD, 37)));
        try (var panel = new MidiPanel(map)) {
            panel.listen(this::hear);
            for (var event : SESSION.actions())
                switch (event) {
                case Action.Turned(var knob, var detents) -> {
                    boolean round64 = knob == Knob.FOURTH;
                    panel.hear(new ShortMessage(0xB0, map.sources().get(knob).number(),
                            round64 ? 64 + detents : detents & 0x7F));
                }
                case Action.Pressed(var button) ->
                    panel.hear(new ShortMessage(0x90, map.sources().get(button).number(), 100));
                case Action.Released(var button) ->
                    panel.hear(new ShortMessage(0x80, map.sources().get(button).number(), 0));
                default -> throw new AssertionError(event);
                }
        }
    }

    private static MidiMap.Source source(MidiMap.Kind kind, int number) {
        return new MidiMap.Source(kind, number);
    }

    private void throughTheScreen() {
        Fx.await(() -> {
            var screen = Screens.screen("en", Viewing.USUAL);
            ControlPanel panel = screen;
            panel.listen(this::hear);
            screen.show(Visits.of("experts"));
            var knobs = screen.node().lookupAll(".knob").stream().toList();
            var pills = screen.node().lookupAll(".pill").stream().toList();
            for (var event : SESSION.actions())
                switch (event) {
                case Action.Turned(var knob, var detents) ->
                    tap(knobs.get(index(knob)).lookup(detents > 0 ? ".more" : ".less"));
                case Action.Pressed(var button) -> tap(pills.stream()
                        .filter(pill -> pill.getAccessibleText().equals(button == Button.FIRST ? "Shuffle" : "Replay"))
                        .findFirst().orElseThrow());
                default -> {
                }
            }
        });
    }

    private static int index(Knob knob) {
        return java.util.List.of(Knob.values()).indexOf(knob);
    }

    private static void tap(Node node) {
        for (var type : java.util.List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED))
            Event.fireEvent(node, new MouseEvent(type, 1, 1, 1, 1, MouseButton.PRIMARY, 1, false, false, false, false,
                    true, false, false, false, false, true, null));
    }

    private static void waitFor(BooleanSupplier what) {
        long end = System.nanoTime() + 10_000_000_000L;
        while (!what.getAsBoolean()) {
            if (System.nanoTime() > end) throw new AssertionError("it did not happen in ten seconds");
            LockSupport.parkNanos(200_000);
        }
    }

    /// A pin with a pull-up is high while nothing closes it; Pi4J's mock is not.
    private static final class PulledUp extends MockDigitalInputProviderImpl {
        @Override
        public DigitalInput create(DigitalInputConfig config) {
            return ((MockDigitalInput) super.create(config)).mockState(DigitalState.HIGH);
        }
    }
}
