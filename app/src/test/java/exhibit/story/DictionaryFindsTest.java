package exhibit.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import exhibit.model.Embedding;
import exhibit.training.DictionaryMoment;
import exhibit.training.Experiment;
import exhibit.training.LossHistory;
import exhibit.training.Snapshot;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Which thing an arrow lies on, and what is said of all of them.
final class DictionaryFindsTest {

    private static final double[] FIVE = {90, 18, -54, -126, 162};

    /// A cosine of .98.
    private static final double FAR = 11.48;

    private static final Double OFTEN = .2;

    @Test
    void an_arrow_lies_on_a_thing_up_to_eleven_degrees_beside_it() {
        assertEquals(List.of(0, 1, 2, 3, 4), finds(FIVE).things());
        assertEquals(List.of(0, DictionaryFinds.NONE, 2, 3, DictionaryFinds.NONE),
                finds(90 + FAR - .1, 18 + FAR + .1, -54 - FAR + .1, -126, 162 - FAR - .1).things());
    }

    @Test
    void two_on_one_thing_have_found_one() {
        assertEquals(List.of(0, 0, 2, 3, 4), finds(90, 95, -54, -126, 162).things());
        assertEquals(4, finds(90, 95, -54, -126, 162).count());
    }

    @Test
    void an_arrow_that_never_answers_has_found_nothing() {
        var seen = seen(AnswerPrice.RIGHT, List.of(OFTEN, 0., OFTEN, OFTEN, OFTEN), FIVE);
        assertEquals(List.of(0, DictionaryFinds.NONE, 2, 3, 4), DictionaryFinds.of(seen).things());
    }

    @Test
    void where_nobody_looks_nothing_is_found() {
        var seen = seen(AnswerPrice.RIGHT, often(), FIVE);
        var alone = new Snapshot(seen.experiment(), 0, seen.embedding(), List.of(), seen.loss(), true);
        assertEquals(List.of(), DictionaryFinds.of(alone).things());
    }

    @Test
    void nothing_is_told_that_cannot_be_seen() {
        var search = DictionarySearch.begun();
        var all = seen(AnswerPrice.RIGHT, often(), FIVE);
        var some = seen(AnswerPrice.RIGHT, often(), 90, 90, 90, -126, 162);
        assertEquals("can-it-be-undone.see", UnmixingLine.key(search, all));
        assertEquals("can-it-be-undone.ask", UnmixingLine.key(search.mixed(), all));
        var started = search.mixed().unmixed();
        assertEquals("can-it-be-undone.search", UnmixingLine.key(started, all));
        assertEquals("can-it-be-undone.told", UnmixingLine.key(started.rested(), all));
        assertEquals("can-it-be-undone.unlucky", UnmixingLine.key(started.rested(), some));
        for (var low : List.of(AnswerPrice.LEAST, AnswerPrice.LOW))
            assertEquals("can-it-be-undone.low", UnmixingLine.key(started.priced(low).rested(), some));
        for (var high : List.of(AnswerPrice.HIGH, AnswerPrice.MOST)) {
            assertEquals("can-it-be-undone.high", UnmixingLine.key(started.priced(high).rested(), some));
            assertEquals("can-it-be-undone.told", UnmixingLine.key(started.priced(high).rested(), all));
        }
    }

    private static List<Double> often() {
        return List.of(OFTEN, OFTEN, OFTEN, OFTEN, OFTEN);
    }

    private static DictionaryFinds finds(double... degrees) {
        return DictionaryFinds.of(seen(AnswerPrice.RIGHT, often(), degrees));
    }

    private static Snapshot seen(AnswerPrice price, List<Double> activity, double... degrees) {
        var search = DictionarySearch.begun().mixed().unmixed().priced(price);
        var experiment = new Experiment(Chapter.of(Chapter.Kind.UNMIXING).opening(), 0)
                .unmixed(search.task().orElseThrow());
        return new Snapshot(experiment, 1, arrows(1.15, FIVE), List.of(), new LossHistory(), true,
                Optional.of(new DictionaryMoment(2500, arrows(1, degrees), activity, true)));
    }

    private static Embedding arrows(double norm, double... degrees) {
        var W = new float[2][degrees.length];
        Arrays.setAll(W, k -> {
            var row = new float[degrees.length];
            for (int i = 0; i < row.length; i++) {
                double angle = Math.toRadians(degrees[i]);
                row[i] = (float) (norm * (k == 0 ? Math.cos(angle) : Math.sin(angle)));
            }
            return row;
        });
        return Embedding.of(W, new float[degrees.length]);
    }
}
