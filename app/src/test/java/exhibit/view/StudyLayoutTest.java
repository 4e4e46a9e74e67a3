package exhibit.view;

import static org.junit.jupiter.api.Assertions.assertFalse;

import exhibit.chapter.Laboratory;
import exhibit.chapter.Outcome;
import exhibit.chapter.Plot;
import exhibit.chapter.Stage;
import exhibit.chapter.Study;
import exhibit.chapter.Visit;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every page of the laboratory can be read in every language at the sizes of the exhibit's screens.
final class StudyLayoutTest {

    private static final int[][] SIZES = {{800, 480}, {720, 1280}, {1280, 720}};
    /// Pictures grow while a study works; so many are waited for.
    private static final int LOOKS = 4;

    @BeforeAll
    static void toolkit() {
        Toolkit.start();
    }

    private static List<Study> all() {
        return Laboratory.ALL;
    }

    @ParameterizedTest
    @MethodSource("all")
    void no_word_is_cut_or_covered_or_too_small_to_read(Study study) {
        var plots = early(study);
        for (var language : Words.LANGUAGES) {
            var screen = Toolkit.ask(() -> page(study, language, plots));
            for (var size : SIZES) {
                Toolkit.await(() -> Picture.image(screen.node(), size[0], size[1]));
                Legible.check(screen.node(), size[0], size[1], language);
                Legible.checkSize(screen.node(), .6 * PagePlan.of(size[0], size[1]).base());
            }
        }
    }

    private static LaboratoryScreen page(Study study, String language, List<Plot> plots) {
        var screen = new LaboratoryScreen(List.of(study), Words.in(language));
        var visit = Visit.exhibit(List.of(study)).enter().open();
        screen.show(visit);
        screen.show(new Outcome(study, visit.chosen(), plots, .5));
        return screen;
    }

    /// What its page shows soon after it opens.
    private static List<Plot> early(Study study) {
        var glance = new Glance();
        try {
            study.play(Visit.exhibit(List.of(study)).enter().open().chosen(), glance);
        } catch (CancellationException _) {
            // it has shown enough
        }
        assertFalse(glance.shown.isEmpty());
        return glance.shown;
    }

    private static final class Glance implements Stage {
        private List<Plot> shown = List.of();
        private int looks;

        @Override
        public void show(List<Plot> plots) {
            shown = plots;
            looks++;
        }

        @Override
        public void done(double share) {
            if (looks >= LOOKS) throw new CancellationException();
        }
    }
}
