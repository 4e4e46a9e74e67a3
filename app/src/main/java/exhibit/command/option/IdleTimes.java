package exhibit.command.option;

import exhibit.control.Idle;
import exhibit.station.settings.Settings;

/// How long a visit waits for a hand, as the settings have it.
public final class IdleTimes {

    private IdleTimes() {
    }

    public static Idle.Patience of(Settings settings) {
        var idle = settings.idle();
        return new Idle.Patience(idle.quiet(), idle.countdown(), idle.dim());
    }
}
