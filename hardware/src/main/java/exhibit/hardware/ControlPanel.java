package exhibit.hardware;

import java.util.function.Consumer;

/// Anything with knobs and buttons: the panel on the table, its twin on the screen, a keyboard, a script.
@FunctionalInterface
public interface ControlPanel {

    /// Tells `listener` of each event from now on, on whatever thread the panel has. Called once, at the start.
    void listen(Consumer<ControlEvent> listener);
}
