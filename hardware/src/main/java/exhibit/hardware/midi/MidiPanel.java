package exhibit.hardware.midi;

import exhibit.hardware.Action;
import exhibit.hardware.ControlEvent;
import exhibit.hardware.ControlPanel;
import exhibit.hardware.Hand;
import exhibit.hardware.Origin;
import exhibit.thread.SupervisedThread;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import javax.sound.midi.ShortMessage;

/// Every MIDI box that is plugged in, as a panel. A box that comes later, or comes back, is found within five seconds.
/// While none is learned or being learned, the boxes are left to other programs.
public final class MidiPanel implements ControlPanel, AutoCloseable {

    private static final long LOOK_NANOS = 5_000_000_000L;

    private final SupervisedThread looking = new SupervisedThread("midi", this::lookForBoxes);
    private volatile MidiMap map;
    private volatile Consumer<ControlEvent> listener = _ -> {};
    private volatile Optional<Consumer<ShortMessage>> learner = Optional.empty();
    private volatile boolean alone;
    private volatile boolean closed;

    public MidiPanel(MidiMap map) {
        this.map = map;
    }

    /// Events come on MIDI's own threads.
    @Override
    public void listen(Consumer<ControlEvent> listener) {
        this.listener = listener;
        looking.start();
    }

    @Override
    public void close() {
        closed = true;
        looking.wake();
    }

    /// A message of a box, from whatever thread it comes on, which is not ours and must not fail for us.
    public void hear(ShortMessage message) {
        try {
            learner.ifPresentOrElse(l -> l.accept(message),
                    () -> action(message).map(action -> new Hand(Origin.MIDI, action)).ifPresent(listener));
        } catch (RuntimeException e) {
            SupervisedThread.tell(e);
        }
    }

    /// From now on the box is laid out like this.
    void use(MidiMap map) {
        this.map = map;
    }

    /// From now on what the boxes say goes to `learner` and turns nothing, until `takeBack`.
    void lend(Consumer<ShortMessage> learner) {
        this.learner = Optional.of(learner);
        alone = false;
        looking.wake();
    }

    void takeBack() {
        learner = Optional.empty();
    }

    /// Whether boxes were looked for and there was none.
    boolean isAlone() {
        return alone;
    }

    private Optional<Action> action(ShortMessage message) {
        return switch (message.getCommand()) {
            case ShortMessage.CONTROL_CHANGE -> map.controlChange(message.getData1(), message.getData2());
            case ShortMessage.NOTE_ON -> map.note(message.getData1(), message.getData2() > 0);
            case ShortMessage.NOTE_OFF -> map.note(message.getData1(), false);
            default -> Optional.empty();
        };
    }

    private boolean isWanted() {
        return learner.isPresent() || !map.sources().isEmpty();
    }

    /// The JDK does not tell of boxes that come and go; opening all anew finds them.
    private void lookForBoxes() {
        while (!closed)
            if (isWanted())
                try (var boxes = MidiBoxes.open(this::hear)) {
                    alone = boxes.count() == 0;
                    LockSupport.parkNanos(LOOK_NANOS);
                }
            else
            LockSupport.parkNanos(LOOK_NANOS);
    }
}
