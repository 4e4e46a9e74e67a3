package exhibit.hardware.midi;

import exhibit.hardware.Control;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.function.Function;
import javax.sound.midi.ShortMessage;

/// Learns a box on the panel it belongs to, while the exhibit runs: until the lesson ends, what the box says teaches and
/// turns nothing. What was learned is used at once and kept for the next start. On one thread; the box may speak on
/// others.
public final class MidiLesson {

    /// More than a hand turns between two looks; what comes beyond is lost, and the hand turns on.
    private static final int MOST_UNHEARD = 1000;

    private final MidiPanel panel;
    private final Function<MidiMap, Optional<Path>> keep;
    private final Queue<ShortMessage> unheard = new ArrayBlockingQueue<>(MOST_UNHEARD);
    private MidiLearning learning = new MidiLearning();
    private Optional<Path> unkept = Optional.empty();
    private boolean going;

    /// @param keep writes a map down; where that cannot be done, it says in which file
    public MidiLesson(MidiPanel panel, Function<MidiMap, Optional<Path>> keep) {
        this.panel = panel;
        this.keep = keep;
    }

    /// Begins, or begins anew.
    public void start() {
        learning = new MidiLearning();
        unkept = Optional.empty();
        unheard.clear();
        going = true;
        panel.lend(unheard::offer);
    }

    /// The box has no such control; the next one.
    public void skip() {
        learning.skip();
        endWhenAllAreAsked();
    }

    /// Leaves everything as it was; after the end there is nothing to leave.
    public void cancel() {
        going = false;
        panel.takeBack();
    }

    /// Takes what the box has said since.
    public Progress look() {
        for (var message = unheard.poll(); going && message != null; message = unheard.poll()) {
            learning.hear(message);
            endWhenAllAreAsked();
        }
        return new Progress(learning.asks(), learning.heard(), learning.map(), panel.isAlone(), unkept);
    }

    private void endWhenAllAreAsked() {
        if (!going || learning.asks().isPresent()) return;
        var learned = learning.map();
        if (!learned.sources().isEmpty()) {
            panel.use(learned);
            unkept = keep.apply(learned);
        }
        cancel();
    }

    /// How far a lesson has come.
    ///
    /// @param asked what is to be moved now; empty at the end
    /// @param heard how much of enough has been heard of it, 0 to below 1
    /// @param learned what each control is on the box, so far
    /// @param alone there is no box
    /// @param unkept the file that could not be written at the end
    public record Progress(Optional<Control> asked, double heard, MidiMap learned, boolean alone,
            Optional<Path> unkept) {}
}
