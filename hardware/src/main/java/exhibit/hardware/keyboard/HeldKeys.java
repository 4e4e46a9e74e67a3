package exhibit.hardware.keyboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The keys that are down. A keyboard sends a held key again and again, and a key may write something else when it comes
/// up than when it went down. On one thread.
public final class HeldKeys {

    /// A held key is sent again much sooner; one that was silent for so long came up unheard.
    private static final long SILENT_NANOS = 2_000_000_000L;

    private final List<Down> down = new ArrayList<>();

    /// @param key as it went down
    /// @param name what it is called, however it writes
    /// @param heard when it was heard last
    private record Down(KeyPress key, String name, long heard) {}

    /// A key goes down, or is sent again.
    ///
    /// @param name what tells it from other keys, with and without Shift
    /// @return whether it was up before
    public boolean press(KeyPress key, String name, long nanos) {
        var before = find(key, name);
        before.ifPresent(down::remove);
        down.add(new Down(key, before.map(Down::name).orElse(name), nanos));
        return before.filter(same -> nanos - same.heard < SILENT_NANOS).isEmpty();
    }

    /// A key comes up.
    ///
    /// @return the name under which it went down
    public Optional<String> release(KeyPress key, String name) {
        var before = find(key, name);
        before.ifPresent(down::remove);
        return before.map(Down::name);
    }

    /// Whether a key that is this is down.
    boolean has(String code) {
        return down.stream().anyMatch(key -> key.key.code().equals(code));
    }

    /// Nothing is down any more.
    public void clear() {
        down.clear();
    }

    private Optional<Down> find(KeyPress key, String name) {
        return down.stream().filter(other -> other.name.equals(name)
                || (key.code().isEmpty()
                        ? !key.text().isEmpty() && other.key.text().equals(key.text())
                        : other.key.code().equals(key.code())))
                .findFirst();
    }
}
