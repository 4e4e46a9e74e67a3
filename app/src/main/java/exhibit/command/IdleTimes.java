package exhibit.command;

import exhibit.control.Idle;
import exhibit.station.Settings;

/// How long a visit waits for a hand, as the settings have it.
final class IdleTimes {

    private IdleTimes() {
    }

    static Idle.Patience of(Settings settings) {
        var idle = settings.idle();
        return new Idle.Patience(idle.quiet(), idle.countdown(), idle.dim());
    }
}
