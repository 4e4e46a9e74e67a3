package exhibit.study.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import exhibit.model.Embedding;
import exhibit.study.plot.Plot;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CollapseTest {

    @Test
    void collapsed_pairs_are_counted() {
        var two = Embedding.of(new float[][]{{1, 1, -.5f, -.5f, -.5f, -.1f}, {0, 0, .9f, .9f, -.9f, -.7f}},
                new float[6]);
        var bars = (Plot.Bars) new Collapse().counted(two).getFirst();
        assertEquals(List.of(2., 1.), bars.heights());
    }
}
