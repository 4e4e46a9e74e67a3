package exhibit.view.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import exhibit.story.Chapter;
import exhibit.text.Words;
import exhibit.training.Experiment;
import exhibit.training.OfflineRun;
import exhibit.training.Snapshot;
import exhibit.view.kit.Fx;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// A row is written of what was learned here, and of nothing else.
final class KeptRowsTest {

    private static final List<Snapshot> STOPS = OfflineRun.stops(way(0, .8, .97));

    @BeforeAll
    static void toolkit() {
        Fx.start();
    }

    private static List<Experiment> way(double... sparsities) {
        return Arrays.stream(sparsities)
                .mapToObj(sparsity -> new Experiment(Chapter.FIVE_IN_TWO.withSparsity(sparsity), 0)).toList();
    }

    @Test
    void each_stop_that_was_learned_has_its_row() {
        assertEquals(List.of("always", "1 in 5", "1 in 33"), rows(STOPS));
    }

    @Test
    void a_stop_that_was_only_passed_by_has_none() {
        var always = STOPS.getFirst();
        var passed = OfflineRun.start(way(.8).getFirst());
        assertEquals(List.of("always", "1 in 33"), rows(List.of(always, passed, STOPS.getLast())));
    }

    @Test
    void another_start_forgets_them() {
        var other = OfflineRun.start(new Experiment(Chapter.FIVE_IN_TWO.withSparsity(.97), 7));
        assertEquals(List.of("1 in 33"), rows(Stream.concat(STOPS.stream(), Stream.of(other)).toList()));
    }

    private static List<String> rows(List<Snapshot> seen) {
        return Fx.ask(() -> {
            var rows = new KeptRows(Words.in("en"));
            seen.forEach(rows::see);
            rows.resize(220, 110);
            rows.layout();
            return rows.getChildrenUnmodifiable().stream().filter(Node::isVisible).filter(Label.class::isInstance)
                    .map(label -> ((Label) label).getText()).toList();
        });
    }
}
