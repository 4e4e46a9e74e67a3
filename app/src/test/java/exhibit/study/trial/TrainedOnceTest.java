package exhibit.study.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.laboratory.Laboratory;
import exhibit.study.DialSettings;
import exhibit.study.ResultCache;
import exhibit.study.StudyListener;
import exhibit.study.plot.Csv;
import exhibit.study.plot.Plot;
import exhibit.study.plot.Tables;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whoever wants what a study measures and its page as well waits for one training.
final class TrainedOnceTest {

    /// Ranking tells of every piece of unseen samples; training, of thousands of steps, of far more.
    private static final int WITHOUT_TRAINING = Setup.PIECES + 1;

    /// Pages that open where their check has trained.
    @ParameterizedTest
    @ValueSource(strings = {"T15", "T19"})
    void the_page_takes_what_the_check_has_trained_and_shows_the_same(String id) {
        var study = Laboratory.of(id).orElseThrow();
        var opening = DialSettings.opening(study.choices());
        var alone = new Counting(new ResultCache());
        study.play(opening, alone);
        var results = new ResultCache();
        study.check(new Counting(results));
        var after = new Counting(results);
        study.play(opening, after);
        assertTrue(alone.words > WITHOUT_TRAINING, "told " + alone.words + " times");
        assertTrue(after.words <= WITHOUT_TRAINING, "it trained again and told " + after.words + " times");
        assertEquals(tables(alone.shown), tables(after.shown));
    }

    /// A page alone is trained for each visitor anew.
    @ParameterizedTest
    @ValueSource(strings = "T19")
    void a_page_that_was_played_is_played_again(String id) {
        var study = Laboratory.of(id).orElseThrow();
        var results = new ResultCache();
        study.play(DialSettings.opening(study.choices()), new Counting(results));
        assertEquals(0, results.size());
    }

    private static List<String> tables(List<Plot> plots) {
        return plots.stream().flatMap(plot -> Tables.of(plot).stream()).map(Csv::text).toList();
    }

    /// Counts how often work is told of, and keeps the last pictures.
    private static final class Counting implements StudyListener {
        private final ResultCache results;
        private int words;
        private List<Plot> shown = List.of();

        Counting(ResultCache results) {
            this.results = results;
        }

        @Override
        public void show(List<Plot> plots) {
            shown = plots;
        }

        @Override
        public void done(double share) {
            words++;
        }

        @Override
        public ResultCache results() {
            return results;
        }
    }
}
