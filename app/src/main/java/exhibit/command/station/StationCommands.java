package exhibit.command.station;

import java.util.List;

/// The commands for whoever looks after a station, in the order of the help.
public final class StationCommands {

    public static final List<Class<?>> ALL = List.of(Panel.class, Learn.class, Doctor.class, ExportCommand.class,
            HealthCommand.class,
            SettingsCommand.class);

    private StationCommands() {
    }
}
