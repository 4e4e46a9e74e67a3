package exhibit.view.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.Patience;
import java.lang.ref.WeakReference;
import java.util.List;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Nodes one above the other.
final class LayersTest {

    private final Region below = new Region();
    private final Region above = new Region();

    @BeforeAll
    static void toolkit() {
        Fx.start();
    }

    @Test
    void a_layer_that_comes_to_be_seen_lies_where_it_was_laid() {
        Fx.await(() -> {
            var layers = new Layers();
            below.setVisible(false);
            layers.lay(below);
            layers.lay(above);
            assertEquals(List.of(above), layers.getChildren());
            below.setVisible(true);
            assertEquals(List.of(below, above), layers.getChildren());
            layers.clear();
            assertTrue(layers.getChildren().isEmpty());
        });
    }

    /// The shade lies over other floors for every visitor, for years.
    @Test
    void what_was_taken_away_remembers_nothing_of_where_it_lay() throws InterruptedException {
        var gone = Fx.ask(() -> {
            var layers = new Layers();
            layers.lay(above);
            layers.clear();
            return new WeakReference<>(layers);
        });
        Patience.await(() -> {
            System.gc();
            return gone.get() == null;
        });
        assertTrue(above.isVisible());
    }
}
