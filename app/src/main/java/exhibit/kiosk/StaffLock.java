package exhibit.kiosk;

import exhibit.station.Lock;
import exhibit.view.staff.PinGate;

/// The station's lock on the screen's page for staff.
record StaffLock(Lock lock) implements PinGate {

    @Override
    public boolean asks() {
        return true;
    }

    @Override
    public boolean isSet() {
        return lock.isSet();
    }

    @Override
    public Answer enter(String pin) {
        return switch (lock.enter(pin)) {
            case OPEN -> Answer.OPEN;
            case WRONG -> Answer.WRONG;
            case LOCKED -> Answer.LOCKED;
        };
    }

    @Override
    public boolean set(String pin) {
        return lock.set(pin);
    }
}
