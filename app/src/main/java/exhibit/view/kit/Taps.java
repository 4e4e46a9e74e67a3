package exhibit.view.kit;

import exhibit.control.Request;
import exhibit.hardware.Action;
import exhibit.hardware.ControlEvent;
import exhibit.hardware.Hand;
import exhibit.hardware.Origin;
import java.util.function.Consumer;

/// What fingers do on a screen, told to whoever listens: what they turn and press like a hand on the panel, and what they
/// ask for. Whoever listens may come and change while the screen is there, from any thread.
public final class Taps {

    private volatile Consumer<ControlEvent> listener = _ -> {};
    private volatile Consumer<Request> asked = _ -> {};

    /// Tells of each hand from now on, on the JavaFX thread.
    public void listen(Consumer<ControlEvent> listener) {
        this.listener = listener;
    }

    /// Tells `asked` of each wish from now on, on the JavaFX thread.
    public void grant(Consumer<Request> asked) {
        this.asked = asked;
    }

    /// A control's twin was used.
    public void tell(Action action) {
        listener.accept(new Hand(Origin.SCREEN, action));
    }

    /// Something was asked for by name.
    public void ask(Request wish) {
        asked.accept(wish);
    }
}
