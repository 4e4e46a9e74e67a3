package exhibit;

import exhibit.command.StationCommand;
import exhibit.station.watch.Health;
import exhibit.station.watch.ScreenPower;
import exhibit.view.kit.Typeface;
import java.util.ArrayList;
import java.util.List;

/// What a station has and this one has not, as far as the start knows it.
final class MissingParts {

    private MissingParts() {
    }

    /// On a toolkit that runs already.
    ///
    /// @param silent whether no sound card takes what is to be heard
    static List<Health.Part> here(StationCommand.Wish wish, boolean silent) {
        var missing = new ArrayList<Health.Part>();
        if (silent) missing.add(Health.Part.SOUND);
        if (!Typeface.isThere()) missing.add(Health.Part.TYPEFACE);
        if (!wish.settings().hours().days().isEmpty() && !ScreenPower.here().isThere()) missing.add(Health.Part.LIGHT);
        return missing;
    }
}
