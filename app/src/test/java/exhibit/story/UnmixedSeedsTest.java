package exhibit.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.training.DictionaryTask;
import exhibit.training.Experiment;
import exhibit.training.OfflineRun;
import exhibit.training.Snapshot;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What is promised of the last chapter, trained to its end.
final class UnmixedSeedsTest {

    private static final int WHOLE = 10_000;
    private static final int SEEDS = 12;

    @Test
    void at_the_right_price_most_seeds_find_all_five() {
        var found = found(AnswerPrice.RIGHT);
        long all = found.stream().filter(count -> count == 5).count();
        assertTrue(9 <= all && all <= 12, found::toString);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "RIGHT")
    void below_and_above_it_none_does(AnswerPrice price) {
        assertTrue(found(price).stream().allMatch(count -> count < 5), found(price)::toString);
    }

    @Test
    void too_low_two_arrows_answer_for_one_thing_and_too_high_hardly_any_does() {
        assertEquals(2, answers(AnswerPrice.LOW), .15);
        assertEquals(1.1, answers(AnswerPrice.RIGHT), .15);
        assertEquals(.35, answers(AnswerPrice.MOST), .15);
    }

    @Test
    void the_first_arrows_of_the_chapter_find_all_five() {
        var search = DictionarySearch.begun().mixed().unmixed();
        for (int again = 0; again < 3; again++, search = search.unmixed())
            assertEquals(5, DictionaryFinds.of(end(search.task().orElseThrow())).count(), search::toString);
    }

    @Test
    void the_machine_stays_as_it_is() {
        var seen = OfflineRun.unmixed(machine(), new DictionaryTask(.35, 0), WHOLE);
        assertEquals(seen.getFirst().embedding(), seen.getLast().embedding());
        assertEquals(seen.getFirst().step(), seen.getLast().step());
        assertTrue(seen.getLast().dictionary().orElseThrow().settled());
        assertEquals(2500, seen.getLast().dictionary().orElseThrow().step());
    }

    private static List<Integer> found(AnswerPrice price) {
        return LongStream.range(0, SEEDS).parallel()
                .mapToObj(seed -> DictionaryFinds.of(end(new DictionaryTask(price.lambda(), seed))).count()).toList();
    }

    /// How many answer at once, mean over samples and seeds.
    private static double answers(AnswerPrice price) {
        return LongStream.range(0, 4).mapToObj(seed -> end(new DictionaryTask(price.lambda(), seed)))
                .mapToDouble(seen -> seen.dictionary().orElseThrow().activity().stream().mapToDouble(a -> a).sum())
                .average().orElseThrow();
    }

    private static Snapshot end(DictionaryTask task) {
        return OfflineRun.unmixed(machine(), task, WHOLE).getLast();
    }

    private static Experiment machine() {
        return new Experiment(Chapter.of(Chapter.Kind.UNMIXING).opening(), 0);
    }
}
