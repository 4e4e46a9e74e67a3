package exhibit.view.staff;

/// The lock on the page for staff. For one thread at a time.
public interface PinGate {

    int LEAST_DIGITS = 6;
    int MOST_DIGITS = 12;

    /// What a PIN has come to.
    enum Answer {
        OPEN, WRONG, LOCKED
    }

    /// No lock at all: a window on someone's own desk.
    PinGate NONE = new PinGate() {
        @Override
        public boolean asks() {
            return false;
        }

        @Override
        public boolean isSet() {
            return true;
        }

        @Override
        public Answer enter(String pin) {
            return Answer.OPEN;
        }

        @Override
        public boolean set(String pin) {
            return false;
        }
    };

    /// Whether a PIN is needed at all.
    boolean asks();

    /// Whether someone has chosen one.
    boolean isSet();

    Answer enter(String pin);

    /// The first PIN, 6 to 12 digits.
    ///
    /// @return whether it is kept beyond the next start
    boolean set(String pin);
}
