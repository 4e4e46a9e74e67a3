package exhibit.study.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import exhibit.laboratory.Laboratory;
import exhibit.model.train.Learner;
import exhibit.model.train.Training;
import exhibit.study.DialSettings;
import exhibit.study.ResultCache;
import exhibit.study.Study;
import exhibit.study.StudyListener;
import exhibit.study.plot.Csv;
import exhibit.study.plot.Plot;
import exhibit.study.plot.Tables;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whoever wants what a study measures and its page as well waits for one training.
final class TrainedOnceTest {

    private static List<Study> quick() {
        return Laboratory.ALL.stream().filter(Study::quick).toList();
    }

    private static List<Study> slow() {
        return Laboratory.ALL.stream().filter(study -> !study.quick()).toList();
    }

    @ParameterizedTest
    @MethodSource("quick")
    void a_quick_page_takes_what_its_check_has_trained_and_shows_the_same(Study study) {
        assertTrainedOnce(study);
    }

    @Tag("laboratory")
    @ParameterizedTest
    @MethodSource("slow")
    void a_page_takes_what_its_check_has_trained_and_shows_the_same(Study study) {
        assertTrainedOnce(study);
    }

    /// A page and its check are one run, whichever comes first: the page trains nothing that its check has trained and
    /// shows the same as alone, and the check finds the same numbers where the page was there before.
    private static void assertTrainedOnce(Study study) {
        var opening = DialSettings.opening(study.choices());
        var alone = new Counting(new ResultCache());
        study.play(opening, alone);
        var results = new ResultCache();
        var findings = study.check(new Counting(results));
        var after = new Counting(results);
        study.play(opening, after);
        assertEquals(0, after.steps, "steps that its page trains again, of " + alone.steps);
        assertEquals(tables(alone.shown), tables(after.shown));
        assertEquals(findings, study.check(new Counting(alone.results)), "what is found after the page");
    }

    /// Otherwise steps would be taken that nobody counts. What steps inside `Course`, its study tells of.
    @Test
    void whoever_trains_tells_of_each_step() {
        var training = new TreeSet<String>();
        var telling = new TreeSet<>(Set.of("Course"));
        for (var call : new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("exhibit.study").stream().flatMap(type -> type.getMethodCallsFromSelf().stream())
                .toList()) {
            var target = call.getTarget();
            if (Set.of("step", "steps").contains(target.getName()) && isTrainer(target.getOwner()))
                training.add(file(call.getOriginOwner()));
            if (tells(target))
                telling.add(file(call.getOriginOwner()));
        }
        assertTrue(training.size() > 5, () -> "these are not all that train: " + training);
        training.removeAll(telling);
        assertEquals(Set.of(), training);
    }

    private static boolean tells(AccessTarget target) {
        return target.getOwner().isEquivalentTo(PacedTraining.class)
                || (target.getOwner().isEquivalentTo(StudyListener.class) && target.getName().equals("trained"));
    }

    private static boolean isTrainer(JavaClass type) {
        return type.isEquivalentTo(Training.class) || type.isEquivalentTo(Learner.class);
    }

    private static String file(JavaClass type) {
        return type.getEnclosingClass().map(TrainedOnceTest::file).orElseGet(type::getSimpleName);
    }

    /// A page alone is trained for each visitor anew, where it is soon done; where it keeps parts, it says so itself.
    @ParameterizedTest
    @ValueSource(strings = {"T19", "T28", "C5", "C9", "C13", "C15"})
    void a_page_that_was_played_is_played_again(String id) {
        var study = Laboratory.of(id).orElseThrow();
        var results = new ResultCache();
        study.play(DialSettings.opening(study.choices()), new Counting(results));
        assertEquals(0, results.size());
    }

    private static List<String> tables(List<Plot> plots) {
        return plots.stream().flatMap(plot -> Tables.of(plot).stream()).map(Csv::text).toList();
    }

    /// Counts the steps of training, and keeps the last pictures.
    private static final class Counting implements StudyListener {
        private final ResultCache results;
        private int steps;
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
        }

        @Override
        public void trained(int count) {
            steps += count;
        }

        @Override
        public ResultCache results() {
            return results;
        }
    }
}
