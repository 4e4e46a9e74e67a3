package exhibit;

import exhibit.command.Station;
import exhibit.sound.Loudspeaker;
import exhibit.station.Health;
import exhibit.station.Light;
import exhibit.view.Look;
import java.util.ArrayList;
import java.util.List;

/// What the exhibit found missing when it started, and what stays so until it starts again.
final class Missing {

    private Missing() {
    }

    /// On a toolkit that runs already.
    static List<Health.Part> here(Station.Wish wish) {
        var missing = new ArrayList<Health.Part>();
        if (wish.settings().sound().on() && !Loudspeaker.isThere()) missing.add(Health.Part.SOUND);
        if (!Look.isAsMeant()) missing.add(Health.Part.TYPEFACE);
        if (!wish.settings().hours().days().isEmpty() && !Light.here().isThere()) missing.add(Health.Part.LIGHT);
        return missing;
    }
}
