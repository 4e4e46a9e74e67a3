package exhibit.study.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import exhibit.model.Embedding;
import exhibit.model.PhaseDiagram;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CsvTest {

    @Test
    void cells_of_a_phase_map_stand_where_they_were_trained() {
        var table = Csv
                .of(PhasePicture.of(PhaseDiagram.TWO_IN_ONE, "map", Grid.of(5, 11, (_, column) -> column % 3 - 1)));
        assertEquals(55, table.rows().size());
        assertEquals(.1, (double) table.rows().getFirst().get(0), 1e-12);
        assertEquals(.01, (double) table.rows().getFirst().get(1), 1e-12);
        assertEquals("", table.rows().getFirst().get(2));
        assertEquals("phase.DROPPED", table.rows().get(1).get(2));
        assertEquals(10, (double) table.rows().getLast().get(0), 1e-12);
        assertEquals(1, (double) table.rows().getLast().get(1), 1e-12);
    }

    @Test
    void an_embedding_has_a_row_a_feature() {
        var embedding = Embedding.of(new float[][]{{1, 0, .5f}, {0, 1, -.5f}}, new float[]{0, .25f, -1});
        var table = Csv.of(new Plot.Arrows("arrows", embedding, List.of(), List.of()));
        assertEquals(List.of("arrows", "bias", "W0", "W1"), table.head());
        assertEquals(List.of(2, -1f, .5f, -.5f), table.rows().get(2));
    }

    @Test
    void commas_and_quotes_are_quoted() {
        var csv = new Csv(List.of("a", "b"), List.of(List.of("1,2", "say \"x\""))).text();
        assertEquals("a,b\r\n\"1,2\",\"say \"\"x\"\"\"\r\n", csv);
    }
}
