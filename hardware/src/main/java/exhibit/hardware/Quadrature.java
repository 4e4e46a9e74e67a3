package exhibit.hardware;

/// An endless knob's two switches, as levels, become detents.
///
/// Turned to the right, B follows A a quarter step later:
///
///     A  ____/‾‾‾‾‾‾‾‾\________/‾‾‾‾      AB  00 → 10 → 11 → 01 → 00   to the right
///     B  ________/‾‾‾‾‾‾‾‾\________/      AB  00 → 01 → 11 → 10 → 00   to the left
///
/// Contacts bounce, and that does no harm: a switch that flutters goes a quarter step forth and back. When both have
/// changed since the last look, the quarter step between was missed and the direction cannot be seen; a knob in motion
/// does not turn round within a moment, so two steps are counted in the direction it had. A detent is told only when
/// all its quarter steps are done, so nothing shorter than a detent can ever be told in the wrong direction.
public final class Quadrature {

    private static final int BOTH = 2;

    /// Quarter steps by old AB (rows) and new AB (columns), AB as a number of two bits.
    private static final int[][] QUARTERS = {{0, -1, 1, BOTH}, {1, 0, BOTH, -1}, {-1, BOTH, 0, 1}, {BOTH, 1, -1, 0}};

    /// A hand needs longer than this to turn a knob round.
    private static final long MOMENT_NANOS = 60_000_000;

    private final int quartersPerDetent;
    private int state;
    private int direction;
    private long lastNanos;
    private int quarters;
    private int toldAt;

    /// @param quartersPerDetent how many quarter steps lie between two detents: 1, 2 or 4
    /// @param a level of A at rest
    /// @param b level of B at rest
    public Quadrature(int quartersPerDetent, boolean a, boolean b) {
        if (quartersPerDetent != 1 && quartersPerDetent != 2 && quartersPerDetent != 4)
            throw new IllegalArgumentException("quarter steps per detent must be 1, 2 or 4, was " + quartersPerDetent);
        this.quartersPerDetent = quartersPerDetent;
        state = state(a, b);
    }

    /// A look at both levels.
    ///
    /// @param nanos when, on a clock that only goes forward
    /// @return the detents done since the last look: to the right above 0, to the left below
    public int look(boolean a, boolean b, long nanos) {
        int next = state(a, b);
        int step = QUARTERS[state][next];
        if (step == 0) return 0;
        if (step == BOTH) step = unseen(nanos - lastNanos < MOMENT_NANOS);
        else
            direction = step;
        state = next;
        lastNanos = nanos;
        quarters += step;
        return told();
    }

    /// Quarter steps since the start: to the right above 0, to the left below.
    public int quarters() {
        return quarters;
    }

    /// The two steps nobody has seen: in motion they went on, at rest they stay near the detent, so that they alone
    /// can tell none.
    private int unseen(boolean moving) {
        int gone = quarters - toldAt;
        if (moving || gone == 0) return direction < 0 ? -2 : 2;
        return gone > 0 ? -2 : 2;
    }

    private int told() {
        int detents = (quarters - toldAt) / quartersPerDetent;
        toldAt += detents * quartersPerDetent;
        return detents;
    }

    private static int state(boolean a, boolean b) {
        return (a ? 2 : 0) | (b ? 1 : 0);
    }
}
