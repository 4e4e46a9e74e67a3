package exhibit.hardware.midi;

import exhibit.hardware.ControlEvent;
import exhibit.hardware.ControlPanel;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sound.midi.ShortMessage;

/// Every MIDI box that is plugged in, as a panel. A box that comes later, or comes back, is found within five seconds.
public final class MidiPanel implements ControlPanel, AutoCloseable {

    private static final long LOOK_MILLIS = 5_000;

    private final MidiMap map;
    private volatile Consumer<ControlEvent> listener = _ -> {};
    private volatile boolean closed;

    public MidiPanel(MidiMap map) {
        this.map = map;
    }

    /// Events come on MIDI's own threads.
    @Override
    public void listen(Consumer<ControlEvent> listener) {
        this.listener = listener;
        Thread.ofPlatform().daemon().name("midi").start(this::lookForBoxes);
    }

    @Override
    public void close() {
        closed = true;
    }

    /// A message of a box, from whatever thread it comes on.
    public void hear(ShortMessage message) {
        var event = switch (message.getCommand()) {
            case ShortMessage.CONTROL_CHANGE -> map.controlChange(message.getData1(), message.getData2());
            case ShortMessage.NOTE_ON -> map.note(message.getData1(), message.getData2() > 0);
            case ShortMessage.NOTE_OFF -> map.note(message.getData1(), false);
            default -> Optional.<ControlEvent>empty();
        };
        event.ifPresent(listener);
    }

    /// The JDK does not tell of boxes that come and go; opening all anew finds them.
    private void lookForBoxes() {
        while (!closed)
            try (var _ = MidiBoxes.open(this::hear)) {
                Thread.sleep(LOOK_MILLIS);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return;
            }
    }
}
