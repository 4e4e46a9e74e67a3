package exhibit.hardware.gpio;

import exhibit.hardware.Action;
import java.util.function.Consumer;

/// The pins or the bus of one control, open and working. Lives on one thread.
interface Device {

    /// Reads what is to be read and tells what has happened.
    ///
    /// @param nanos when, on a clock that only goes forward
    /// @throws Implausible where the part cannot be believed
    /// @throws RuntimeException where it does not answer
    void look(long nanos, Consumer<Action> tell);

    /// Whether it wants to be looked at again at once, because something is moving.
    boolean isLively(long nanos);

    /// All values were put back without the hand.
    default void pickUpLater() {
    }

    /// Gives pins and bus back. May be called twice.
    void close();

    /// A part that answers, but nonsense; in words for staff.
    final class Implausible extends RuntimeException {
        private static final long serialVersionUID = 1;

        Implausible(String reason) {
            super(reason);
        }
    }
}
