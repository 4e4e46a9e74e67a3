package exhibit.hardware.gpio;

import java.util.Optional;

/// A push button's level, as the button was pressed, held and released. A press is told at its first edge, because a
/// finger must not wait for the contacts to come to rest; then the level is not looked at until they have.
final class Press {

    /// What has become of the button.
    public enum Change {
        DOWN, HELD, UP
    }

    /// Longer than contacts bounce (20 ms), shorter than a finger's fastest press.
    private static final long BOUNCE_NANOS = 25_000_000;
    private static final long HOLD_NANOS = 1_000_000_000;

    private boolean down;
    private long blindUntil = Long.MIN_VALUE;
    private long holdAt = Long.MAX_VALUE;

    /// @param down whether the contact is closed at the start; that is no press, and is not told as held
    public Press(boolean down) {
        this.down = down;
    }

    /// A look at the level.
    ///
    /// @param pressed whether the contact is closed now
    /// @param nanos when, on a clock that only goes forward
    public Optional<Change> look(boolean pressed, long nanos) {
        if (nanos < blindUntil) return Optional.empty();
        if (pressed != down) return Optional.of(turn(pressed, nanos));
        if (down && nanos >= holdAt) {
            holdAt += HOLD_NANOS;
            return Optional.of(Change.HELD);
        }
        return Optional.empty();
    }

    public boolean isDown() {
        return down;
    }

    private Change turn(boolean pressed, long nanos) {
        down = pressed;
        blindUntil = nanos + BOUNCE_NANOS;
        holdAt = nanos + HOLD_NANOS;
        return pressed ? Change.DOWN : Change.UP;
    }
}
