package exhibit.laboratory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.study.StudyDial;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// How rare things are runs one way on every page: a dial turned to the right makes them rarer.
final class DialDirectionTest {

    /// On these maps, drawn as in the paper, the dial walks up the rows.
    private static final Set<String> MAPS = Set.of("T6", "T7");

    private static Stream<StudyDial> dials(String name) {
        return Laboratory.ALL.stream().filter(study -> !MAPS.contains(study.id()))
                .flatMap(study -> study.choices().stream()).filter(dial -> dial.name().equals(name));
    }

    @Test
    void turned_to_the_right_things_are_there_less_often() {
        assertTrue(dials("density").count() > 9);
        dials("density").forEach(dial -> assertEquals(sorted(dial, Comparator.reverseOrder()), dial.values()));
    }

    @Test
    void turned_to_the_right_things_are_rarer() {
        assertTrue(dials("sparsity").count() > 4);
        dials("sparsity").forEach(dial -> assertEquals(sorted(dial, Comparator.naturalOrder()), dial.values()));
    }

    private static List<Double> sorted(StudyDial dial, Comparator<Double> order) {
        return dial.values().stream().sorted(order).toList();
    }
}
