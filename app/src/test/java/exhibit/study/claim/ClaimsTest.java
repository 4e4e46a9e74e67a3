package exhibit.study.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.laboratory.Glance;
import exhibit.laboratory.KeptFile;
import exhibit.laboratory.KeptResults;
import exhibit.laboratory.Laboratory;
import exhibit.model.Embedding;
import exhibit.study.DialSettings;
import exhibit.study.Finding;
import exhibit.study.Outcome;
import exhibit.study.Study;
import exhibit.study.plot.Grid;
import exhibit.study.plot.Plot;
import exhibit.study.trial.StandardPlots;
import exhibit.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What is claimed is measured on the plots that are seen.
final class ClaimsTest {

    private static final KeptResults KEPT = KeptFile.shipped();
    private static final Study FIVE_IN_TWO = Laboratory.of("T1").orElseThrow();

    @ParameterizedTest
    @CsvSource({"72, HOLDS", "78, HOLDS", "66, HOLDS", "78.1, ROUGHLY", "90, ROUGHLY", "90.1, DIFFERS",
        "54, ROUGHLY", "53.9, DIFFERS"})
    void beside_a_range_as_far_as_it_is_wide_is_roughly(double measured, Agreement agreement) {
        assertEquals(agreement, Agreement.of(Finding.near("", measured, 72, 6)));
    }

    @ParameterizedTest
    @CsvSource({"36, HOLDS", "100, HOLDS", "35, ROUGHLY", "32.5, ROUGHLY", "32, DIFFERS"})
    void a_tenth_short_of_a_limit_is_roughly(double measured, Agreement agreement) {
        assertEquals(agreement, Agreement.of(Finding.atLeast("", measured, 36)));
        assertEquals(agreement, Agreement.of(Finding.atMost("", -measured, -36)));
    }

    @Test
    void where_only_one_number_will_do_nothing_is_roughly_right() {
        assertEquals(Agreement.HOLDS, Agreement.of(Finding.near("", 5, 5, 0)));
        assertEquals(Agreement.DIFFERS, Agreement.of(Finding.near("", 4, 5, 0)));
        assertEquals(Agreement.DIFFERS, Agreement.of(Finding.near("", Double.NaN, 5, 1)));
    }

    @Test
    void what_is_said_is_the_middle_of_a_range_or_a_limit() {
        assertEquals(72, new Claim("", Finding.near("", 1, 72, 6), false).said());
        var least = new Claim("", Finding.atLeast("", 1, 36), false);
        assertEquals(36, least.said());
        assertTrue(least.isLeast() && !least.isMost());
        var most = new Claim("", Finding.atMost("", 1, .05), false);
        assertEquals(.05, most.said());
        assertTrue(most.isMost() && !most.isLeast());
    }

    @Test
    void a_pentagon_holds_what_is_said_of_it_and_a_bent_one_does_not() {
        assertEquals(List.of(Agreement.HOLDS, Agreement.HOLDS), agreements(arrows(0, 72, 144, 216, 288)));
        var bent = Claims.of(outcome(arrows(0, 72, 120, 200, 288), .9, 1));
        assertEquals(List.of(Agreement.HOLDS, Agreement.DIFFERS), bent.stream().map(Claim::agreement).toList());
        assertEquals(48, bent.getLast().finding().measured(), 1e-4);
        assertEquals(Agreement.DIFFERS, agreements(arrows(0, 72, 144, 216)).getFirst());
    }

    private static List<Agreement> agreements(Embedding embedding) {
        return Claims.of(outcome(embedding, .9, 1)).stream().map(Claim::agreement).toList();
    }

    @Test
    void the_same_arrows_are_judged_by_what_is_said_where_the_dials_stand() {
        var square = arrows(0, 90, 180, 270);
        assertEquals(List.of(4., 90.), Claims.of(outcome(square, .8, 1)).stream()
                .map(claim -> (double) Math.round(claim.finding().measured())).toList());
        assertTrue(Claims.of(outcome(square, .8, 1)).stream().allMatch(claim -> claim.agreement() == Agreement.HOLDS));
        assertEquals(List.of(), Claims.of(outcome(square, .97, 1)));
        assertFalse(Claims.speakOf(FIVE_IN_TWO, settings(.97)));
        assertTrue(Claims.speakOf(FIVE_IN_TWO, settings(.8)));
    }

    @Test
    void nothing_is_judged_before_it_is_finished() {
        assertEquals(List.of(), Claims.of(outcome(arrows(0, 72, 144, 216, 288), .9, .99)));
    }

    @Test
    void a_staircase_is_read_where_things_come_one_in_three_also_between_its_points() {
        var study = Laboratory.of("T9").orElseThrow();
        var line = new Plot.Line("", 0, List.of(new Plot.Point(1, 1.02), new Plot.Point(2, .6), new Plot.Point(4, .5)));
        var axis = new Plot.Axis("rarity", 1, 20, true);
        var claims = Claims.of(new Outcome(study, DialSettings.opening(study.choices()),
                List.of(new Plot.Lines("staircase", axis, axis, List.of(line), List.of())), 1));
        assertEquals(List.of(550L, 1020L), claims.stream()
                .map(claim -> Math.round(1000 * claim.finding().measured())).toList());
        assertEquals(List.of(Agreement.ROUGHLY, Agreement.HOLDS), claims.stream().map(Claim::agreement).toList());
    }

    @Test
    void columns_hold_both_waves_only_where_a_good_part_of_each_is_in_them() {
        var study = Laboratory.of("M5").orElseThrow();
        var power = Grid.of(4, 3, (row, f) -> f == 2 ? 0 : row == 3 ? (f == 0 ? .9 : .1) : .5);
        var claim = Claims.of(new Outcome(study, DialSettings.opening(study.choices()),
                List.of(new Plot.Waves("waves", Grid.of(4, 7, (_, _) -> 0), power)), 1)).getFirst();
        assertEquals(3, claim.finding().measured());
        assertEquals(Agreement.DIFFERS, claim.agreement());
    }

    @Test
    void a_page_of_other_plots_is_not_judged() {
        assertEquals(List.of(), Claims.of(new Outcome(FIVE_IN_TWO, settings(.9),
                List.of(new Plot.Stacks("neurons", Grid.of(1, 1, (_, _) -> 1), OptionalInt.empty())), 1)));
    }

    static List<Study> spokenOf() {
        return Laboratory.ALL.stream().filter(study -> !Claims.rules(study).isEmpty()).toList();
    }

    /// Else a study that names its plots or its dials anew would lose its verdict unseen.
    @ParameterizedTest
    @MethodSource("spokenOf")
    void each_claim_speaks_of_a_setting_that_there_is_and_reads_a_plot_that_is_shown_there(Study study) {
        for (var rule : Claims.rules(study)) {
            var chosen = everywhere(study).filter(rule.where()).findFirst();
            assertTrue(chosen.isPresent(), () -> study.id() + ": " + rule.name() + " speaks of no setting");
            assertTrue(
                    shown(study, chosen.orElseThrow()).anyMatch(plots -> rule.of(new PlotReader(plots)).count() == 1),
                    () -> study.id() + ": " + rule.name() + " finds nothing to measure");
            for (var language : Words.languages())
                assertNotEquals(rule.name(), Words.in(language).label(rule.name()), language);
        }
    }

    /// What the page shows at once; else what it was brought with; else what it shows in the
    /// end.
    private static Stream<List<Plot>> shown(Study study, DialSettings chosen) {
        return Stream.<Supplier<List<Plot>>>of(() -> Glance.at(study, chosen, 1).last(), () -> KEPT.of(study),
                () -> Glance.at(study, chosen, Integer.MAX_VALUE).last()).map(Supplier::get);
    }

    @Test
    void most_studies_are_spoken_of() {
        assertTrue(spokenOf().size() >= 58, () -> spokenOf().size() + "");
    }

    /// The paper says about 2.5 times rarer.
    @Test
    void where_the_lines_cross_is_read_between_two_points_and_differs_from_what_the_paper_says() {
        var study = Laboratory.of("T12").orElseThrow();
        var axis = new Plot.Axis("ratio", 1, .15, false);
        var pentagon = new Plot.Line("", 0, List.of(new Plot.Point(1, .5), new Plot.Point(.3, .9),
                new Plot.Point(.2, 1.3)));
        var claim = Claims.of(new Outcome(study, DialSettings.opening(study.choices()), List.of(new Plot.Lines("costs",
                axis, axis, List.of(pentagon, pentagon), List.of())), 1)).getFirst();
        assertEquals(.275, claim.finding().measured(), 1e-9);
        assertEquals(.4, claim.said(), 1e-9);
        assertFalse(claim.expected());
        assertEquals(Agreement.DIFFERS, claim.agreement());
    }

    /// No source says how many of a hundred neurons answer to one thing.
    @ParameterizedTest
    @CsvSource({"T16", "T18", "T23", "C14", "U1", "U3"})
    void numbers_that_no_source_names_are_called_expected(String id) {
        assertTrue(Claims.rules(Laboratory.of(id).orElseThrow()).stream().allMatch(ClaimRule::expected));
    }

    private static Stream<DialSettings> everywhere(Study study) {
        var all = new ArrayList<List<Integer>>(List.of(List.of()));
        for (var dial : study.choices()) {
            var before = List.copyOf(all);
            all.clear();
            for (var at : before)
                for (int i = 0; i < dial.values().size(); i++)
                    all.add(Stream.concat(at.stream(), Stream.of(i)).toList());
        }
        return all.stream().map(at -> new DialSettings(study.choices(), at));
    }

    private static DialSettings settings(double sparsity) {
        return everywhere(FIVE_IN_TWO).filter(chosen -> chosen.of("sparsity") == sparsity
                && chosen.of("importance") == .9).findFirst().orElseThrow();
    }

    private static Outcome outcome(Embedding embedding, double sparsity, double share) {
        return new Outcome(FIVE_IN_TWO, settings(sparsity), List.of(
                new Plot.Arrows("embedding", embedding, List.of(), List.of()), StandardPlots.norms(embedding)), share);
    }

    /// Of length 1, in these directions.
    private static Embedding arrows(double... degrees) {
        var W = new float[2][5];
        IntStream.range(0, degrees.length).forEach(i -> {
            W[0][i] = (float) Math.cos(Math.toRadians(degrees[i]));
            W[1][i] = (float) Math.sin(Math.toRadians(degrees[i]));
        });
        return Embedding.of(W, new float[5]);
    }
}
