package exhibit;

import exhibit.command.StationCommand;
import exhibit.station.watch.Health;
import exhibit.station.watch.ScreenPower;
import exhibit.view.kit.Typeface;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// What a station has and this one has not, as far as the start knows it.
///
/// @param lasting what stays missing until it starts again
/// @param silent whether no sound card takes what is to be heard now
record MissingParts(List<Health.Part> lasting, BooleanSupplier silent) implements Supplier<List<Health.Part>> {

    /// On a toolkit that runs already.
    static MissingParts here(StationCommand.Wish wish, BooleanSupplier silent) {
        var letters = Typeface.isThere() ? Stream.<Health.Part>empty() : Stream.of(Health.Part.TYPEFACE);
        boolean dark = wish.settings().hours().days().isEmpty() || ScreenPower.here().isThere();
        return new MissingParts(Stream.concat(letters, dark ? Stream.empty() : Stream.of(Health.Part.LIGHT)).toList(),
                silent);
    }

    @Override
    public List<Health.Part> get() {
        return silent.getAsBoolean()
                ? Stream.concat(Stream.of(Health.Part.SOUND), lasting.stream()).toList()
                : lasting;
    }
}
