package exhibit;

import exhibit.command.Display;
import exhibit.command.Screens;
import exhibit.command.Tour;
import exhibit.control.Controls;
import exhibit.training.Newest;
import exhibit.training.Pace;
import exhibit.training.Snapshot;
import exhibit.training.Trainer;
import exhibit.view.Toolkit;
import exhibit.view.Window;
import java.security.SecureRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;

/// The exhibit, put together: hand to control to training to view to eye.
final class Exhibit {

    /// Small enough to be read out and typed.
    private static final int MOST_LUCK = 1_000_000;

    private Exhibit() {
    }

    /// Opens the window and comes back when it is closed; without a display it says so and walks through by itself.
    static void open(boolean kiosk, String language) throws Exception {
        if (Display.found().isEmpty()) {
            System.out.println("There is no display here, so the exhibit walks through itself and keeps the pictures.");
            Tour.walk(language);
            return;
        }
        Toolkit.start();
        var luck = new SecureRandom();
        var controls = new Controls(() -> luck.nextInt(MOST_LUCK));
        var wanted = new AtomicReference<>(Controls.OPENING);
        var newest = new Newest<Snapshot>();
        var closed = new CountDownLatch(1);
        var screen = Toolkit.ask(() -> Screens.screen(language));
        screen.listen(event -> wanted.updateAndGet(now -> controls.after(now, event)));
        try (var trainer = new Trainer(wanted::get, newest::put, Pace.STORY)) {
            trainer.start();
            Window.open(screen, newest, "Superposition Station", kiosk, closed::countDown);
            closed.await();
        }
        Toolkit.quit();
    }
}
