package exhibit.chapter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class StudiesTest {

    @Test
    void no_two_studies_have_the_same_name() {
        assertEquals(Laboratory.ALL.size(), Laboratory.ALL.stream().map(Study::id).distinct().count());
    }

    @ParameterizedTest
    @MethodSource("quick")
    void a_quick_study_finds_what_it_must(Study study) {
        for (var finding : study.check(Stage.none()))
            assertTrue(finding.holds(), study.id() + ": " + finding);
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_page_shows_pictures_and_ends_when_nobody_waits(Study study) {
        var stage = new Impatient(1);
        assertThrows(CancellationException.class, () -> study.play(Chosen.opening(study.choices()), stage));
        assertFalse(stage.shown.isEmpty(), "nothing shown before the first word");
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_check_ends_when_nobody_waits(Study study) {
        assertThrows(CancellationException.class, () -> study.check(new Impatient(1)));
    }

    private static Stream<Study> quick() {
        return Laboratory.ALL.stream().filter(Study::quick);
    }

    private static Stream<Study> all() {
        return Laboratory.ALL.stream();
    }

    /// Leaves after some words.
    private static final class Impatient implements Stage {
        private final int words;
        private int heard;
        private List<Plot> shown = List.of();

        private Impatient(int words) {
            this.words = words;
        }

        @Override
        public void show(List<Plot> plots) {
            shown = plots;
        }

        @Override
        public void done(double share) {
            if (++heard >= words) throw new CancellationException();
        }
    }
}
