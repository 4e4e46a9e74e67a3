package exhibit;

import exhibit.command.StationCommand;
import java.util.Locale;

/// The start. It extends nothing of JavaFX, so that it runs before there is a display.
public final class Main {

    private Main() {
    }

    /// The language of the system is nobody's here: visitors choose theirs, and what is read back has no other digits
    /// than ours. Our own code asks for none; this is for the libraries.
    public static void main(String[] arguments) {
        Locale.setDefault(Locale.ENGLISH);
        System.exit(StationCommand.run(Exhibit::open, arguments));
    }
}
