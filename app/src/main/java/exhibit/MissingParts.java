package exhibit;

import exhibit.command.StationCommand;
import exhibit.sound.Loudspeaker;
import exhibit.station.watch.Health;
import exhibit.station.watch.ScreenPower;
import exhibit.view.kit.Typeface;
import java.util.ArrayList;
import java.util.List;

/// What the exhibit found missing when it started, and what stays so until it starts again.
final class MissingParts {

    private MissingParts() {
    }

    /// On a toolkit that runs already.
    static List<Health.Part> here(StationCommand.Wish wish) {
        var missing = new ArrayList<Health.Part>();
        if (wish.settings().sound().on() && !Loudspeaker.isThere()) missing.add(Health.Part.SOUND);
        if (!Typeface.isThere()) missing.add(Health.Part.TYPEFACE);
        if (!wish.settings().hours().days().isEmpty() && !ScreenPower.here().isThere()) missing.add(Health.Part.LIGHT);
        return missing;
    }
}
