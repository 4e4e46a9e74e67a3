package exhibit.command;

import java.util.List;

/// The commands for whoever looks after a station, in the order of the help.
final class StationCommands {

    static final List<Class<?>> ALL = List.of(Panel.class, Learn.class, Doctor.class, TakeAway.class, Feeling.class,
            TellSettings.class);

    private StationCommands() {
    }
}
