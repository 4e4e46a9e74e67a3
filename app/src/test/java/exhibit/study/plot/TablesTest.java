package exhibit.study.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import exhibit.model.Embedding;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class TablesTest {

    private static final Plot.Axis AXIS = new Plot.Axis("axis", 0, 1, false);
    private static final Embedding RIGHT = Embedding.of(new float[][]{{1, 0}, {0, 1}}, new float[2]);
    private static final Embedding TURNED = Embedding.of(new float[][]{{0, -1}, {1, 0}}, new float[2]);

    @Test
    void arrows_come_with_their_ghosts_and_sets() {
        var tables = Tables.of(new Plot.Arrows("arrows", RIGHT, List.of(TURNED), List.of(3, 4)));
        assertEquals(List.of("arrows", "arrows ghost 1", "arrows sets"), names(tables));
        assertEquals(List.of(0, 0f, 0f, 1f), tables.get(1).rows().getFirst());
        assertEquals(List.of(1, 4), tables.getLast().rows().getLast());
    }

    @Test
    void waves_come_with_their_spectra() {
        var tables = Tables.of(new Plot.Waves("waves", Grid.of(1, 3, (_, a) -> a), Grid.of(1, 2, (_, f) -> .5 + f)));
        assertEquals(List.of("waves", "waves power"), names(tables));
        assertEquals(List.of(0, 1, 1.5), tables.getLast().rows().getLast());
    }

    @Test
    void lines_come_with_their_levels_and_marks() {
        var tables = Tables.of(new Plot.Lines("lines", AXIS, AXIS, List.of(), List.of(new Plot.Level("half", .5)),
                List.of(new Plot.Dot(.25, .75, 2))));
        assertEquals(List.of("lines", "lines levels", "lines marks"), names(tables));
        assertEquals(List.of("half", .5), tables.get(1).rows().getFirst());
        assertEquals(List.of(2, .25, .75), tables.get(2).rows().getFirst());
    }

    @Test
    void a_map_comes_with_its_borders_and_what_is_picked() {
        var tables = Tables.of(new Plot.Regions("map", AXIS, AXIS, Grid.of(1, 1, (_, _) -> -1),
                Grid.of(1, 1, (_, _) -> 1), List.of(),
                List.of(new Plot.Line("border", 0, List.of(new Plot.Point(.1, .2)))),
                Optional.of(new Plot.Cell(4, 7))));
        assertEquals(List.of("axis", "map borders", "map picked"), names(tables));
        assertEquals(List.of("border", .1, .2), tables.get(1).rows().getFirst());
        assertEquals(List.of(4, 7), tables.get(2).rows().getFirst());
    }

    @Test
    void an_attack_has_a_row_a_direction_and_says_which_one_is_worst() {
        var tables = Tables.of(new Plot.Attack("attack", RIGHT, new Plot.Point(1, 0),
                List.of(new Plot.Point(1.1, 0), new Plot.Point(.9, 0)), List.of(.01, .02), 0, 1));
        assertEquals(List.of("attack", "attack embedding", "attack chosen", "attack worst"), names(tables));
        assertEquals(List.of(1, .9, 0., .02), tables.getFirst().rows().getLast());
        assertEquals(List.of(1), tables.getLast().rows().getFirst());
    }

    @Test
    void what_there_is_none_of_has_no_table() {
        assertEquals(1, Tables.of(new Plot.Arrows("arrows", RIGHT, List.of(), List.of())).size());
    }

    private static List<String> names(List<Csv> tables) {
        return tables.stream().map(table -> table.head().getFirst()).toList();
    }
}
