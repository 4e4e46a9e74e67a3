package exhibit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.view.kit.Fx;
import exhibit.view.staff.Staff;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole exhibit as it hangs in the museum, under hands of which none means anything (REQUIREMENTS R13): fingers
/// everywhere, every key there is, and those that lead out of other programs.
final class WildHandsTest {

    private static final long SEED = 11;
    private static final int BURST = 100;
    private static final int FEW = 16;
    private static final int MANY = 2000;

    /// The first door, and from there to every place of the menu.
    private static final int FIRST = 9;
    private static final int STRIDE = 4;

    private static final Set<String> LABORATORY = Set.of("LaboratoryIndex", "LaboratoryPage");

    @TempDir
    private Path folder;

    private final AtomicReference<Throwable> thrown = new AtomicReference<>();
    private final Set<String> rooms = new TreeSet<>();

    @Test
    void random_hands_leave_one_full_window_with_a_page_for_visitors() throws IOException {
        run(FEW);
        assertTrue(rooms.contains("PlayFloor") || rooms.contains("StoryFloor"), rooms::toString);
    }

    @Test
    @Tag("laboratory")
    void so_do_many_more() throws IOException {
        run(MANY);
    }

    private void run(int bursts) throws IOException {
        var handler = Thread.getDefaultUncaughtExceptionHandler();
        Fx.headless();
        Fx.start();
        try {
            Soak.during(folder, () -> {
                Thread.setDefaultUncaughtExceptionHandler((_, e) -> thrown.set(e));
                var hands = new WildHands(new Random(SEED));
                enter(hands, FIRST, LABORATORY);
                for (int burst = 0; burst < bursts; burst++) {
                    if (burst % 2 == 0) hands.go(FIRST + STRIDE * (burst / 2));
                    hands.burst(BURST);
                    assertStands();
                    if (burst % 16 == 7) hands.leave();
                }
            });
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(handler);
        }
        assertTrue(Files.notExists(folder.resolve("data/crash.txt")), "something failed");
    }

    /// Until it is seen: on a slow machine a visitor is gone, by the exhibit's hurried clock, before anything is drawn.
    private void enter(WildHands hands, int place, Set<String> faces) {
        for (int tries = 0; Collections.disjoint(rooms, faces); tries++) {
            assertTrue(tries < 100, () -> faces + " cannot be entered, but " + rooms);
            hands.go(place);
            LockSupport.parkNanos(50_000_000);
            look();
        }
    }

    private List<Node> look() {
        var seen = Fx.ask(() -> seen(Window.getWindows().getFirst().getScene().getRoot()));
        seen.forEach(node -> rooms.add(node.getClass().getSimpleName()));
        return seen;
    }

    private void assertStands() {
        assertEquals(null, thrown.get());
        var windows = Fx.ask(() -> List.copyOf(Window.getWindows()));
        assertEquals(1, windows.size());
        assertTrue(((Stage) windows.getFirst()).isFullScreen() && windows.getFirst().isShowing());
        var seen = look();
        assertFalse(seen.stream().anyMatch(Staff.class::isInstance), "the page for staff is open");
        assertTrue(seen.stream().anyMatch(node -> node instanceof Label label && !label.getText().isBlank()),
                "nothing is to be read");
        assertKeysReach(windows.getFirst());
    }

    /// What has the keys' attention may just have gone; the next frame finds another.
    private static void assertKeysReach(Window window) {
        for (int tries = 0; Fx.ask(() -> window.getScene().getFocusOwner() == null); tries++) {
            assertTrue(tries < 100, "keys reach nothing");
            LockSupport.parkNanos(50_000_000);
        }
    }

    private static List<Node> seen(Node node) {
        if (!node.isVisible()) return List.of();
        var all = new ArrayList<>(List.of(node));
        if (node instanceof Parent parent)
            parent.getChildrenUnmodifiable().forEach(child -> all.addAll(seen(child)));
        return all;
    }
}
