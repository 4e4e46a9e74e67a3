package exhibit.hardware.gpio;

/// An endless knob's two switches, as levels, become detents.
///
/// Turned to the right, B follows A a quarter step later:
///
///     A  ____/‾‾‾‾‾‾‾‾\________/‾‾‾‾      AB  00 → 10 → 11 → 01 → 00   to the right
///     B  ________/‾‾‾‾‾‾‾‾\________/      AB  00 → 01 → 11 → 10 → 00   to the left
///
/// Contacts bounce: a change counts at its first edge, and then the contact is not looked at until it has come to rest.
/// When both have changed since the last look, the quarter step between was missed and the direction cannot be seen; a
/// knob in motion does not turn round within a moment, so two steps are counted in the direction it had. A detent is
/// told only when all its quarter steps are done, and never against the motion of the same moment.
final class Quadrature {

    private static final int BOTH = 2;

    /// Quarter steps by old AB (rows) and new AB (columns), AB as a number of two bits.
    private static final int[][] QUARTERS = {{0, -1, 1, BOTH}, {1, 0, BOTH, -1}, {-1, BOTH, 0, 1}, {BOTH, 1, -1, 0}};

    /// A hand that turns a knob round stands still longer than this; without such a pause the motion is one.
    private static final long PAUSE_NANOS = 15_000_000;

    /// From rest no hand makes a whole detent in less; what does is bouncing, and tells nothing.
    private static final long FASTEST_START_NANOS = 6_000_000;

    /// Contacts of encoders bounce for up to 2 ms.
    private static final long BOUNCE_NANOS = 2_000_000;

    private final int quartersPerDetent;
    private final Contact a;
    private final Contact b;
    private int state;
    private int lastStep;
    private long lastNanos;
    private int quarters;
    private int toldAt;
    private long detentSince;
    private boolean blurred;
    private int motion;

    /// @param quartersPerDetent how many quarter steps lie between two detents: 1, 2 or 4
    /// @param a level of A at rest
    /// @param b level of B at rest
    public Quadrature(int quartersPerDetent, boolean a, boolean b) {
        if (quartersPerDetent != 1 && quartersPerDetent != 2 && quartersPerDetent != 4)
            throw new IllegalArgumentException("quarter steps per detent must be 1, 2 or 4, was " + quartersPerDetent);
        this.quartersPerDetent = quartersPerDetent;
        this.a = new Contact(a);
        this.b = new Contact(b);
        state = state(a, b);
    }

    /// A look at both levels.
    ///
    /// @param nanos when, on a clock that only goes forward
    /// @return the detents done since the last look: to the right above 0, to the left below
    public int look(boolean a, boolean b, long nanos) {
        int next = state(this.a.look(a, nanos), this.b.look(b, nanos));
        int step = QUARTERS[state][next];
        if (step == 0) return 0;
        boolean paused = nanos - lastNanos > PAUSE_NANOS;
        if (paused) motion = 0;
        blurred = !paused && (blurred || this.a.isBlurred() || this.b.isBlurred());
        if (quarters == toldAt) detentSince = nanos;
        if (step == BOTH) step = unseen(paused);
        else
            lastStep = step;
        state = next;
        lastNanos = nanos;
        quarters += step;
        return told(nanos);
    }

    /// Quarter steps since the start: to the right above 0, to the left below.
    public int quarters() {
        return quarters;
    }

    /// The two steps nobody has seen: in motion they went on, at rest they stay near the detent, so that they alone
    /// can tell none.
    private int unseen(boolean paused) {
        int gone = quarters - toldAt;
        if (paused && gone != 0) return gone > 0 ? -2 : 2;
        return (motion != 0 ? motion : lastStep) < 0 ? -2 : 2;
    }

    private int told(long nanos) {
        int detents = (quarters - toldAt) / quartersPerDetent;
        int sign = Integer.signum(detents);
        toldAt += detents * quartersPerDetent;
        if (sign == 0 || sign == -motion) return 0;
        boolean tooFast = blurred || nanos - detentSince < FASTEST_START_NANOS;
        if (motion == 0 && tooFast && quartersPerDetent == 4) return 0;
        motion = sign;
        return detents;
    }

    private static int state(boolean a, boolean b) {
        return (a ? 2 : 0) | (b ? 1 : 0);
    }

    /// One switch without its bouncing.
    private static final class Contact {
        /// Changes that come closer together hide one another's bouncing.
        private static final long BLUR_NANOS = 4_500_000;

        private boolean level;
        private long changed = Long.MIN_VALUE / 2;
        private boolean blurred;
        private long blindUntil = Long.MIN_VALUE;

        Contact(boolean level) {
            this.level = level;
        }

        boolean look(boolean now, long nanos) {
            if (now != level && nanos >= blindUntil) {
                level = now;
                blurred = nanos - changed < BLUR_NANOS;
                changed = nanos;
                blindUntil = nanos + BOUNCE_NANOS;
            }
            return level;
        }

        boolean isBlurred() {
            return blurred;
        }
    }
}
