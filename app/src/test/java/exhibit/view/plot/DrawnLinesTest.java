package exhibit.view.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.study.plot.Plot;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class DrawnLinesTest {

    private static final Plot.Axis AXIS = new Plot.Axis("axis", 0, 1, false);

    private static Plot.Lines lines(int grey) {
        var lines = IntStream.rangeClosed(0, grey)
                .mapToObj(i -> new Plot.Line("", i == 0 ? 3 : -1, List.of(new Plot.Point(0, 1)))).toList();
        return new Plot.Lines("lines", AXIS, AXIS, lines, List.of());
    }

    @Test
    void in_a_crowd_one_line_is_lit_and_the_grey_ones_stand_back() {
        var crowd = lines(99);
        assertEquals(1, DrawnLines.light(crowd, crowd.lines().getFirst()));
        for (var grey : crowd.lines().subList(1, 100))
            assertTrue(DrawnLines.light(crowd, grey) < .3 && DrawnLines.light(crowd, grey) > .05);
    }

    @Test
    void one_grey_line_among_few_is_seen_like_the_others() {
        var few = lines(3);
        few.lines().forEach(line -> assertEquals(1, DrawnLines.light(few, line)));
    }
}
