package exhibit.laboratory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.study.DialSettings;
import exhibit.study.Study;
import exhibit.study.StudyListener;
import exhibit.study.hand.ByHand;
import exhibit.study.plot.Plot;
import exhibit.study.plot.Tables;
import exhibit.text.Lacks;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every experiment answers to its rule of EXPERIMENTS D.
final class LaboratoryTest {

    private static List<Study> quick() {
        return Laboratory.ALL.stream().filter(Study::quick).toList();
    }

    private static List<Study> slow() {
        return Laboratory.ALL.stream().filter(study -> !study.quick()).toList();
    }

    private static List<Study> all() {
        return Laboratory.ALL;
    }

    @ParameterizedTest
    @MethodSource("quick")
    void a_quick_study_measures_what_must_come_out(Study study) {
        assertHolds(study);
    }

    @Tag("laboratory")
    @ParameterizedTest
    @MethodSource("slow")
    void a_long_study_measures_what_must_come_out(Study study) {
        assertHolds(study);
    }

    @Test
    void no_two_studies_share_a_name() {
        assertEquals(Laboratory.ALL.size(), Laboratory.ALL.stream().map(Study::id).distinct().count());
    }

    @Test
    void every_study_is_in_its_familys_list() {
        Lacks.none(new Lacks().unlisted());
    }

    /// On the page by hand four knobs turn all numbers, one after another.
    @ParameterizedTest
    @MethodSource("all")
    void a_page_has_at_most_four_dials(Study study) {
        assertTrue(study.choices().size() <= 4 || study instanceof ByHand);
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_study_ends_where_nobody_waits_for_it(Study study) {
        assertThrows(CancellationException.class, () -> study.check(left()));
        assertThrows(CancellationException.class, () -> study.play(DialSettings.opening(study.choices()), left()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_page_is_never_empty_for_long(Study study) {
        var stage = new Impatient(3);
        try {
            study.play(DialSettings.opening(study.choices()), stage);
        } catch (CancellationException e) {
            assertEquals(3, stage.words, "it ended before it was told to");
        }
        assertFalse(stage.shown.isEmpty(), "nothing shown before the third word");
    }

    @ParameterizedTest
    @MethodSource("quick")
    void what_a_page_shows_can_be_written_as_a_table(Study study) {
        var shown = shown(study);
        assertFalse(shown.isEmpty());
        for (var table : shown.stream().flatMap(plot -> Tables.of(plot).stream()).toList())
            for (var row : table.rows())
                assertEquals(table.head().size(), row.size(), table.head() + " " + row);
    }

    @Test
    void a_small_network_is_less_wrong_than_silence_and_the_large_one_never() {
        var study = Laboratory.of("C5").orElseThrow();
        var errors = shown(study).stream().filter(Plot.Bars.class::isInstance).map(Plot.Bars.class::cast).findFirst()
                .orElseThrow().heights();
        assertEquals(0, errors.get(0));
        assertTrue(0 < errors.get(1) && errors.get(1) < errors.get(2), errors::toString);
    }

    @Test
    void the_piano_scrolls_from_moment_to_moment() {
        var piano = Laboratory.of("H0").orElseThrow();
        var opening = DialSettings.opening(piano.choices());
        var now = ((Plot.Cells) shown(piano, opening).getFirst()).values();
        var next = ((Plot.Cells) shown(piano, opening.turned(2, 1)).getFirst()).values();
        for (int i = 0; i < now.rows(); i++)
            for (int j = 1; j < now.columns(); j++)
                assertEquals(now.at(i, j), next.at(i, j - 1));
    }

    /// What stands on its page in the end.
    private static List<Plot> shown(Study study) {
        return shown(study, DialSettings.opening(study.choices()));
    }

    private static List<Plot> shown(Study study, DialSettings chosen) {
        var shown = new ArrayList<Plot>();
        study.play(chosen, new QuietStage() {
            @Override
            public void show(List<Plot> plots) {
                shown.clear();
                shown.addAll(plots);
            }

            @Override
            public void done(double share) {
            }
        });
        return shown;
    }

    private static void assertHolds(Study study) {
        var findings = study.check(new QuietStage());
        assertFalse(findings.isEmpty());
        assertEquals(List.of(), findings.stream().filter(finding -> !finding.holds()).toList(), study.id());
    }

    private static StudyListener left() {
        return new QuietStage() {
            @Override
            public void show(List<Plot> plots) {
            }

            @Override
            public void done(double share) {
                throw new CancellationException();
            }
        };
    }

    /// Leaves after some words.
    private static final class Impatient extends QuietStage {
        private final int patience;
        private int words;
        private List<Plot> shown = List.of();

        private Impatient(int patience) {
            this.patience = patience;
        }

        @Override
        public void show(List<Plot> plots) {
            shown = plots;
        }

        @Override
        public void done(double share) {
            if (++words >= patience) throw new CancellationException();
        }
    }
}
