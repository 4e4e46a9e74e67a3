package exhibit.view;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import exhibit.hardware.Action;
import exhibit.hardware.Knob;
import exhibit.training.Snapshot;
import exhibit.view.kit.Fx;
import java.lang.management.ManagementFactory;
import java.util.List;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What a frame leaves behind for the garbage collector.
final class FrameTest {

    private static final long FRAME_NANOS = 33_333_333;
    private static final int WARM_UP = 300;
    private static final int FRAMES = 300;
    /// What the thread that makes frames may take of the 64 KB for all threads.
    private static final long MOST_BYTES = 22_000;
    /// The same where a whole machine moves; it takes 18 to 22 KB with five and eight things.
    private static final long MOST_BYTES_OF_RAIN = 26_000;

    private final Stage stage = Fx.ask(Stage::new);
    private final ExhibitScreen screen = Fx.ask(() -> Samples.screen("en"));

    @BeforeAll
    static void toolkit() {
        Fx.start();
    }

    @AfterEach
    void close() {
        Fx.await(stage::close);
    }

    static List<List<Snapshot>> scenes() {
        return List.of(List.of(Samples.pentagon(0), Samples.pentagon(3)),
                List.of(Samples.antiprism(), Samples.antiprism()));
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void a_frame_with_news_takes_little_memory(List<Snapshot> news) {
        open();
        frames(WARM_UP, 0, news);
        double bytes = (double) frames(FRAMES, WARM_UP, news) / FRAMES;
        assertTrue(bytes < MOST_BYTES, bytes + " bytes a frame");
    }

    /// The whole machine of the story under a hand on the knob.
    @ParameterizedTest
    @MethodSource("scenes")
    void a_frame_in_which_it_rains_takes_little_memory(List<Snapshot> news) {
        open();
        Fx.await(() -> {
            stage.setWidth(1280);
            stage.setHeight(720);
            screen.show(Visits.JOURNEY.after(Visits.of("attract"), new Action.Turned(Knob.FIRST, 1), 0));
        });
        frames(WARM_UP, 0, news);
        double bytes = (double) frames(FRAMES, WARM_UP, news) / FRAMES;
        assertTrue(bytes < MOST_BYTES_OF_RAIN, bytes + " bytes a frame");
    }

    @Test
    void a_plane_without_news_takes_nothing() {
        open();
        frames(WARM_UP, 0, List.of(Samples.pentagon(0)));
        double bytes = (double) allocated(() -> {
            for (int frame = 0; frame < FRAMES; frame++)
                still(WARM_UP * FRAME_NANOS + (frame + 30) * FRAME_NANOS);
        }) / FRAMES;
        assertTrue(bytes < 1_000, bytes + " bytes a frame");
    }

    private void open() {
        Fx.await(() -> {
            stage.setScene(new Scene(screen.node(), 800, 480));
            stage.show();
        });
    }

    private long frames(int count, int from, List<Snapshot> news) {
        return allocated(() -> {
            for (int frame = from; frame < from + count; frame++) {
                screen.show(news.get(frame % news.size()), frame * FRAME_NANOS);
                still(frame * FRAME_NANOS);
            }
        });
    }

    private void still(long nanos) {
        screen.move(nanos);
        screen.node().layout();
    }

    /// Bytes that the JavaFX thread takes.
    private static long allocated(Runnable task) {
        var threads = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);
        return Fx.ask(() -> {
            long before = threads.getCurrentThreadAllocatedBytes();
            task.run();
            return threads.getCurrentThreadAllocatedBytes() - before;
        });
    }
}
