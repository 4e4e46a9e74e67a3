package exhibit.view.play;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.text.Captions;
import exhibit.text.Words;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ShapeShareTest {

    @Test
    void every_shape_with_a_share_has_a_short_name() {
        var captions = new Captions(Words.in("en"));
        for (var shape : List.of("digon", "triangle", "square", "tetrahedron", "pentagon", "hexagon", "heptagon",
                "octahedron", "octagon")) {
            assertTrue(ShapeShare.of(shape).isPresent(), shape);
            assertNotEquals(captions.reference(2, 5, "mixed"), captions.reference(2, 5, shape), shape);
        }
    }
}
