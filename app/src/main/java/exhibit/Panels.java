package exhibit;

import exhibit.command.StationCommand;
import exhibit.command.station.KeyHome;
import exhibit.hardware.Control;
import exhibit.hardware.ControlEvent;
import exhibit.hardware.Replay;
import exhibit.hardware.gpio.PinPanel;
import exhibit.hardware.keyboard.KeyLesson;
import exhibit.hardware.keyboard.Keyboard;
import exhibit.hardware.keyboard.KeyboardSettings;
import exhibit.hardware.midi.MidiPanel;
import exhibit.station.watch.Heartbeat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.tinylog.Logger;

/// What hands turn beside the screen: pins, a MIDI box, a recorded session, as far as there are any.
final class Panels implements AutoCloseable {

    private final Optional<PinPanel> pins;
    private final MidiPanel midi;
    private final KeyHome keys;
    private final Keyboard keyboard;
    private final Optional<Replay> replay;
    private final Heartbeat reading = new Heartbeat();

    Panels(StationCommand.Wish wish) {
        pins = wish.wiring().map(w -> new PinPanel(w, (_, _) -> {}));
        midi = new MidiPanel(wish.midi().map());
        keys = KeyHome.beside(wish.midi());
        keyboard = new Keyboard(keys.map());
        KeyboardSettings.ask(keyboard);
        replay = wish.replay();
    }

    MidiPanel midi() {
        return midi;
    }

    /// The keys, which are heard where the window is.
    Keyboard keyboard() {
        return keyboard;
    }

    KeyLesson keyLesson() {
        return new KeyLesson(keyboard, keys::keep);
    }

    void listen(Consumer<ControlEvent> hand) {
        pins.ifPresent(panel -> {
            panel.watch(reading::beat);
            panel.listen(hand);
        });
        midi.listen(hand);
        replay.ifPresent(panel -> panel.listen(hand));
    }

    /// Lights the controls that do something now.
    void light(Set<Control> live) {
        pins.flatMap(panel -> panel.light(live)).ifPresent(Logger::warn);
    }

    /// Knobs that know where they stand begin anew with the next visitor.
    void pickUp() {
        pins.ifPresent(PinPanel::pickUpLater);
    }

    /// The sign of life of whoever reads the pins.
    Map<String, Heartbeat> pulses() {
        return pins.isPresent() ? Map.of("controls", reading) : Map.of();
    }

    @Override
    public void close() {
        midi.close();
        pins.ifPresent(PinPanel::close);
    }
}
