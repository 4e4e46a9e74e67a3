package exhibit.view.laboratory;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import exhibit.laboratory.AnySettings;
import exhibit.laboratory.Glance;
import exhibit.laboratory.Laboratory;
import exhibit.laboratory.LaboratoryVisit;
import exhibit.study.DialSettings;
import exhibit.study.Outcome;
import exhibit.study.Study;
import exhibit.study.hand.ByHand;
import exhibit.study.plot.Plot;
import exhibit.text.Lacks;
import exhibit.text.Words;
import exhibit.view.Legible;
import exhibit.view.Picture;
import exhibit.view.kit.Fx;
import exhibit.view.plot.PlotView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every page of the laboratory can be read in every language at the sizes of the exhibit's screens.
final class StudyLayoutTest {

    private static final int[][] SIZES = {{800, 480}, {720, 1280}, {1280, 720}, {3840, 2160}};
    /// Pictures grow while a study works; so many are waited for.
    private static final int LOOKS = 4;

    private static final int BY_HAND = 6;

    private static final Lacks LACKS = new Lacks();
    private static final String SAID_ELSEWHERE = "what lacks a word is not looked at";

    private static final Predicate<String> NAME = Pattern.compile("\\p{L}{2}").asPredicate();

    @BeforeAll
    static void toolkit() {
        Fx.start();
    }

    private static List<Study> all() {
        return Laboratory.ALL;
    }

    @ParameterizedTest
    @MethodSource("all")
    void no_word_is_cut_or_covered_or_too_small_to_read(Study study) {
        var plots = early(study);
        assumeTrue(LACKS.of(study).isEmpty() && LACKS.inPictures(study, plots).isEmpty(), SAID_ELSEWHERE);
        for (var language : Words.languages()) {
            var screen = Fx.ask(() -> page(study, language, plots));
            for (var size : SIZES) {
                Fx.await(() -> Picture.layOut(screen.node(), size[0], size[1]));
                Legible.check(screen.node(), size[0], size[1], language + " on the page of " + study.id());
                everyNameIsWritten(screen, language + " on the page of " + study.id());
                Legible.checkSize(screen.node(), .6 * PagePlan.of(size[0], size[1]).base());
            }
        }
    }

    private static LaboratoryScreen page(Study study, String language, List<Plot> plots) {
        var screen = new LaboratoryScreen(List.of(study), Words.in(language));
        show(screen, new Outcome(study, DialSettings.opening(study.choices()), plots, .5));
        return screen;
    }

    private static void show(LaboratoryScreen screen, Outcome outcome) {
        screen.show(LaboratoryVisit.page(outcome.study(), outcome.chosen()));
        screen.show(outcome);
    }

    /// What its page shows soon after it opens.
    private static List<Plot> early(Study study) {
        return Glance.at(study, DialSettings.opening(study.choices()), LOOKS).last();
    }

    /// Each in the next language and at the next size.
    @ParameterizedTest
    @MethodSource("all")
    void no_setting_of_the_dials_cuts_or_covers_a_word(Study study) {
        var screens = new HashMap<String, LaboratoryScreen>();
        int turn = Laboratory.ALL.indexOf(study);
        var pages = seen(study);
        Lacks.none(LACKS.inPictures(study, pages.stream().flatMap(page -> page.plots().stream()).toList()));
        assumeTrue(LACKS.of(study).isEmpty(), SAID_ELSEWHERE);
        for (var seen : pages) {
            var language = Words.languages().get(turn % Words.languages().size());
            var size = SIZES[turn++ / Words.languages().size() % SIZES.length];
            Fx.await(() -> {
                var screen = screens.computeIfAbsent(language, _ -> new LaboratoryScreen(List.of(study),
                        Words.in(language)));
                show(screen, seen);
                Picture.layOut(screen.node(), size[0], size[1]);
                Legible.check(screen.node(), size[0], size[1], language + " on the page of " + study.id());
                everyNameIsWritten(screen, language + " on the page of " + study.id());
            });
        }
    }

    /// What stands on canvases: numbers may make room for each other, but a name that is left out is missed.
    private static void everyNameIsWritten(LaboratoryScreen screen, String where) {
        for (var plot : Legible.find(screen.node(), PlotView.class))
            if (plot.isVisible())
                Lacks.none(((PlotView) plot).leftOut().stream().filter(NAME)
                        .map(name -> "'" + name + "' has no room in its picture in " + where).toList());
    }

    /// Early pictures at any setting, and of a study that is over soon the last ones too.
    private static List<Outcome> seen(Study study) {
        var settings = study instanceof ByHand ? AnySettings.anywhere(study, BY_HAND, 1) : AnySettings.corners(study);
        var seen = new ArrayList<Outcome>();
        for (var chosen : settings)
            seen.add(new Outcome(study, chosen, Glance.at(study, chosen, 1).last(), .5));
        if (study.quick())
            seen.add(new Outcome(study, settings.getFirst(),
                    Glance.at(study, settings.getFirst(), Integer.MAX_VALUE).last(), 1));
        return seen;
    }
}
