package exhibit.view.staff;

import exhibit.hardware.Action;
import exhibit.hardware.Button;

/// What the staff key has opened. A key that springs back opens and closes by turns; one that stays where it is turned
/// opens until it is turned back. From any thread.
final class StaffKey {

    private boolean open;
    private boolean stays;

    synchronized void hear(Action action) {
        switch (action) {
            case Action.Pressed(var button) when button == Button.STAFF_KEY -> {
                open = !open;
                stays = false;
            }
            case Action.Held(var button) when button == Button.STAFF_KEY -> stays = true;
            case Action.Released(var button) when button == Button.STAFF_KEY -> open &= !stays;
            default -> {
            } // what all other hands do is not for staff
        }
    }

    synchronized void open(boolean open) {
        this.open = open;
    }

    /// Closes what nobody holds open by a key that stays.
    synchronized void letGo() {
        open &= stays;
    }

    synchronized boolean isOpen() {
        return open;
    }
}
