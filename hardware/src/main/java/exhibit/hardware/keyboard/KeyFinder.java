package exhibit.hardware.keyboard;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds out which key was pressed from what it writes. The layout is the system's, as long as the keys fit it; a key
/// that does not fit tells of another one.
final class KeyFinder {

    /// Enough to tell neighbours apart, and soon forgotten when somebody changes the layout.
    private static final int RECENT = 8;

    private final Deque<KeyPress> recent = new ArrayDeque<>();
    private List<KeyLayout> expected = List.of();
    private KeyLayout current = KeyLayouts.US;
    private boolean told;

    /// The layouts that the system is set to, the first in use.
    void expect(List<KeyLayout> layouts) {
        if (layouts.isEmpty() || layouts.equals(expected)) return;
        expected = List.copyOf(layouts);
        current = expected.getFirst();
        told = true;
    }

    /// The key, by what it writes in the United States. Learns from it which layout is in use.
    Optional<String> find(KeyPress press) {
        if (!press.text().isEmpty() && !press.isOnPad()) {
            fitting(press).ifPresent(this::use);
            recent.addLast(press);
            if (recent.size() > RECENT) recent.removeFirst();
        }
        return known(press);
    }

    /// The same without learning from it.
    Optional<String> known(KeyPress press) {
        if (press.isOnPad()) return Optional.of(press.face());
        return press.text().isEmpty() ? byCode(press.face()) : current.key(press.text(), press.level());
    }

    private void use(KeyLayout layout) {
        if (layout.equals(current)) return;
        current = layout;
        told = true;
    }

    private Optional<KeyLayout> fitting(KeyPress press) {
        return Stream.concat(Stream.of(current), expected.stream()).filter(layout -> fits(layout, press)).findFirst()
                .or(() -> guess(press));
    }

    /// Somebody changed a layout that was known, or else the keys before tell of it, too.
    private Optional<KeyLayout> guess(KeyPress press) {
        if (told) recent.clear();
        return KeyLayouts.ALL.stream().filter(layout -> fits(layout, press)).max(Comparator
                .comparingLong((KeyLayout layout) -> recent.stream().filter(old -> fits(layout, old)).count())
                .thenComparingInt(layout -> -KeyLayouts.ALL.indexOf(layout)));
    }

    private static boolean fits(KeyLayout layout, KeyPress press) {
        return layout.key(press.text(), press.level()).isPresent();
    }

    /// Where a key writes nothing, what it is must do.
    private Optional<String> byCode(String face) {
        return Stream.concat(Stream.of(current), Stream.concat(expected.stream(), Stream.of(KeyLayouts.US)))
                .flatMap(layout -> layout.key(face, KeyPress.Level.EITHER).stream()).findFirst();
    }
}
