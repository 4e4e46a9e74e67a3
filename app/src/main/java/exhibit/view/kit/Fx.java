package exhibit.view.kit;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.text.Text;

/// JavaFX, started and stopped. Nothing of JavaFX may be touched before `start`.
public final class Fx {

    /// So many letters of words that were laid out are kept, a few screens of them: JavaFX would keep 65,536, and a
    /// station shows other numbers all day.
    private static final int KEPT = 8192;

    private Fx() {
    }

    /// From now on draws into memory instead of onto a display. Only before `start`.
    public static void headless() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
    }

    /// Starts JavaFX and returns when it runs; does nothing where it runs already. Without a display it throws what
    /// JavaFX throws.
    public static void start() {
        System.setProperty("prism.cacheLayoutSize", String.valueOf(KEPT));
        System.setProperty("javafx.robot.screenshotMethod", "gtk"); // under Wayland it would ask to share the screen
        try (var _ = UnpackingLock.in(Typeface.kept())) {
            startUnpacking();
        }
        Platform.setImplicitExit(false);
        Application.setUserAgentStylesheet(StyleSheets.plain());
    }

    /// Until all libraries that JavaFX unpacks are where it loads them from: those of fonts with the first words.
    private static void startUnpacking() {
        Typeface.unpack();
        var started = new CountDownLatch(1);
        try {
            Platform.startup(started::countDown);
        } catch (IllegalStateException _) {
            Platform.runLater(started::countDown);
        }
        await(started);
        Typeface.load();
        new Text("Inter").getLayoutBounds();
    }

    /// Runs a task on the JavaFX thread and waits for its answer; what it throws comes out here.
    public static <T> T ask(Callable<T> task) {
        var answer = new CompletableFuture<T>();
        run(() -> {
            try {
                answer.complete(task.call());
            } catch (Exception | Error e) {
                answer.completeExceptionally(e);
            }
        });
        try {
            return answer.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /// Runs a task on the JavaFX thread and waits for its end.
    public static void await(Runnable task) {
        ask(() -> {
            task.run();
            return true;
        });
    }

    /// Runs a task on the JavaFX thread without waiting for it.
    public static void later(Runnable task) {
        run(task);
    }

    public static void quit() {
        Platform.exit();
    }

    private static void run(Runnable task) {
        if (Platform.isFxApplicationThread())
            task.run();
        else
            Platform.runLater(task);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
