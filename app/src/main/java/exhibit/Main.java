package exhibit;

import exhibit.command.StationCommand;

/// The start. It extends nothing of JavaFX, so that it runs before there is a display.
public final class Main {

    private Main() {
    }

    public static void main(String[] arguments) {
        System.exit(StationCommand.run(Exhibit::open, arguments));
    }
}
