package exhibit.hardware.keyboard;

import exhibit.hardware.Action;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Learns the keys that somebody wants to use, one deed after the other, while the exhibit runs: until the lesson ends,
/// keys teach and do nothing. What was learned is used at once and kept for the next start. On the keyboard's thread.
public final class KeyLesson {

    /// With these one walks through the page itself.
    private static final Set<String> RESERVED = Set.of("", "TAB", "ENTER", "SPACE", "ESCAPE", "SHIFT", "CONTROL", "ALT",
            "ALT_GRAPH", "META", "WINDOWS", "CAPS", "NUM_LOCK");

    private final Keyboard keyboard;
    private final Function<KeyMap, Optional<Path>> keep;
    private KeyMap learned = KeyMap.NOTHING;
    private Optional<Path> unkept = Optional.empty();
    private int asked;

    /// @param keep writes a map down; where that cannot be done, it says in which file
    public KeyLesson(Keyboard keyboard, Function<KeyMap, Optional<Path>> keep) {
        this.keyboard = keyboard;
        this.keep = keep;
    }

    /// Begins, or begins anew.
    public void start() {
        learned = KeyMap.NOTHING;
        unkept = Optional.empty();
        asked = 0;
        keyboard.lend(this::hear);
    }

    /// The key that stands in its place will do; the next one.
    public void skip() {
        go();
    }

    /// Leaves everything as it was; after the end there is nothing to leave.
    public void cancel() {
        keyboard.takeBack();
    }

    public Progress look() {
        return new Progress(asks(), learned, unkept);
    }

    /// The digit that a key stands for, for those who type a number.
    public Optional<String> digit(KeyPress key) {
        return keyboard.digit(key);
    }

    private Optional<Action> asks() {
        return asked < KeyMap.DEEDS.size() ? Optional.of(KeyMap.DEEDS.get(asked)) : Optional.empty();
    }

    /// A key that has its deed already is pressed by mistake.
    private boolean hear(KeyPress key) {
        if (RESERVED.contains(key.code().isEmpty() ? key.name() : key.code())) return false;
        asks().filter(_ -> !learned.keys().containsValue(key.name())).ifPresent(deed -> {
            learned = learned.with(deed, key.name());
            go();
        });
        return true;
    }

    private void go() {
        asked++;
        if (asked != KeyMap.DEEDS.size()) return;
        if (!learned.keys().isEmpty()) {
            keyboard.use(learned);
            unkept = keep.apply(learned);
        }
        cancel();
    }

    /// How far a lesson has come.
    ///
    /// @param asked what a key is to be pressed for now; empty at the end
    /// @param learned the keys so far
    /// @param unkept the file that could not be written at the end
    public record Progress(Optional<Action> asked, KeyMap learned, Optional<Path> unkept) {}
}
