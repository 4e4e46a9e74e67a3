package exhibit.control;

import exhibit.station.settings.Settings;

/// How long tests wait for a hand: as a station of which nobody has chosen anything.
public final class Waiting {

    public static final Idle.Patience USUAL = new Idle.Patience(Settings.usual().idle().quiet(),
            Settings.usual().idle().countdown(), Settings.usual().idle().dim());

    private Waiting() {
    }
}
