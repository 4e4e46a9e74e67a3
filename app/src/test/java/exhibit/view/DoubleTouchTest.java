package exhibit.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import exhibit.view.kit.Fx;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javafx.event.Event;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a worn screen makes of one finger.
final class DoubleTouchTest {

    private final List<Double> felt = new ArrayList<>();
    private final AtomicLong nanos = new AtomicLong();

    @BeforeAll
    static void toolkit() {
        Fx.start();
    }

    @ParameterizedTest
    @CsvSource({"1, 0, 1", "29, 10, 1", "30, 0, 2", "200, 0, 2", "1, 40, 2"})
    void two_touches_of_one_place_within_30_ms_are_one(int millis, double apart, int touches) {
        Fx.await(() -> {
            var stage = watched();
            touch(stage, 100);
            nanos.addAndGet(millis * 1_000_000L);
            touch(stage, 100 + apart);
        });
        assertEquals(touches, felt.size());
    }

    @Test
    void a_screen_that_flickers_on_is_touched_once() {
        Fx.await(() -> {
            var stage = watched();
            for (int i = 0; i < 10; i++) {
                touch(stage, 100);
                nanos.addAndGet(20_000_000);
            }
        });
        assertEquals(1, felt.size());
    }

    private Stage watched() {
        var stage = new Stage();
        stage.setWidth(800);
        stage.setHeight(480);
        stage.setScene(new Scene(new Group()));
        DoubleTouch.spare(stage, nanos::get);
        stage.getScene().addEventFilter(MouseEvent.MOUSE_PRESSED, event -> felt.add(event.getX()));
        return stage;
    }

    private static void touch(Stage stage, double x) {
        Event.fireEvent(stage.getScene(), new MouseEvent(MouseEvent.MOUSE_PRESSED, x, 50, x, 50, MouseButton.PRIMARY, 1,
                false, false, false, false, true, false, false, true, false, true, null));
    }
}
