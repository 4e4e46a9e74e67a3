package exhibit.study.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.laboratory.AnySettings;
import exhibit.laboratory.Glance;
import exhibit.laboratory.Laboratory;
import exhibit.model.Embedding;
import exhibit.study.DialSettings;
import exhibit.study.Outcome;
import exhibit.study.Study;
import exhibit.study.plot.Grid;
import exhibit.study.plot.Plot;
import exhibit.text.Words;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What a page says is true of the numbers it shows: as it opens and at three other places of its dials, for pages that
/// are quick.
final class SentencesTest {

    private static final int SEEDED = 3;
    private static final long SEED = 5;
    private static final double EXACT = 1e-6;

    /// Of the clock that waves add on.
    private static final int HOURS = 113;

    /// What a page shows at one place of its dials.
    record Seen(Study study, DialSettings chosen, PlotReader plots) {

        static Seen at(Study study, DialSettings chosen) {
            return new Seen(study, chosen, new PlotReader(Glance.at(study, chosen, Integer.MAX_VALUE).last()));
        }

        double dial(String name) {
            return chosen.of(name);
        }

        boolean at(String name, double value) {
            return dial(name) == value;
        }

        /// What the page's first claim has measured.
        double claimed() {
            return Claims.of(new Outcome(study, chosen, plots.plots(), 1)).getFirst().finding().measured();
        }

        double bar(String title, int index) {
            return plots.bar(title, index).orElseThrow();
        }

        boolean bars(String title, Predicate<List<Double>> so) {
            return is(plots.bars(title, heights -> so.test(heights) ? 1 : 0));
        }

        boolean cells(String title, Predicate<Grid> so) {
            return is(plots.cells(title, grid -> so.test(grid) ? 1 : 0));
        }

        boolean arrows(String title, Predicate<Embedding> so) {
            return is(plots.arrows(title, embedding -> so.test(embedding) ? 1 : 0));
        }

        boolean line(String title, int index, Predicate<List<Plot.Point>> so) {
            return is(plots.line(title, index, points -> so.test(points) ? 1 : 0));
        }

        private static boolean is(OptionalDouble seen) {
            return seen.orElseThrow() == 1;
        }
    }

    /// @param words that stand on the page in English, so that nobody changes them without thinking of what is true
    /// @param holds at a place of the dials; also where the words do not speak of it
    record Sentence(String study, String words, Predicate<Seen> holds) {

        @Override
        public String toString() {
            return study + ": " + words;
        }
    }

    static Stream<Sentence> sentences() {
        return Stream.of(
                new Sentence("T4", "negative biases", seen -> seen.dial("sparsity") < .9 || seen.bars("biases",
                        biases -> biases.stream().allMatch(bias -> bias < 0))),
                new Sentence("T4", "guesses of one half", seen -> !seen.at("sparsity", 0) || seen.bars("biases",
                        biases -> biases.stream().filter(bias -> Math.abs(bias - .5) < .02).count() == 3)),
                new Sentence("T5", "costs far less",
                        seen -> seen.bars("split", split -> split.get(1) <= split.get(3) / 2
                                + 1e-3)),
                new Sentence("T8", "two of them cross", seen -> inRange(seen.claimed(), .01, .99)),
                new Sentence("T11", "they share no dimension", seen -> seen.plots.read(Plot.Web.class, "web",
                        SentencesTest::acrossParts).orElseThrow() < EXACT),
                new Sentence("T15", "neighbours on a hexagon", seen -> seen.arrows("embedding", arrows -> IntStream.of(
                        0, 2, 4).allMatch(i -> Math.abs(PlotReader.angle(arrows, i, i + 1) - 60) < 12))),
                new Sentence("T19", "Make the groups rarer", seen -> seen.dial("density") > .1 || seen.arrows(
                        "embedding", arrows -> all(3, i -> IntStream.range(3, 6).anyMatch(j -> arrows.cosine(i,
                                j) < -.95)))),
                new Sentence("T26", "narrow ones beat every linear code, wide ones do not", seen -> seen.line(
                        "compression.loss", 0, curve -> curve.stream().allMatch(point -> point.x() <= .2
                                ? point.y() < 1 / 12.
                                : point.x() < .3 || point.y() > 1 / 12.))),
                new Sentence("T29", "the loss stays the same", seen -> seen.line("rotation.loss", 0, loss -> loss
                        .stream().allMatch(point -> Math.abs(point.y() - 1) < EXACT))),
                new Sentence("T29", "it changes", seen -> seen.line("rotation.loss", 1, loss -> loss.stream().filter(
                        point -> point.x() % 360 != 0).allMatch(point -> point.y() > 1.1))),
                new Sentence("C2", "both arrows are the same", seen -> seen.at("linearity.relu", 1)
                        || seen.bar("linearity.apart", 0) < EXACT),
                new Sentence("C3", "each lamp needs the one above it", seen -> seen.cells("lamp.lamps", lamps -> all(3,
                        lamp -> lamps.at(lamp, 0) >= lamps.at(lamp + 1, 0)))),
                new Sentence("C7", "the others fall silent", seen -> !(seen.at("readout.relu", 1) && seen.at("bias",
                        -.31)) || seen.bars("readout.answers", answers -> all(5,
                                i -> i == seen.dial("readout.which") - 1 || answers.get(i) == 0))),
                new Sentence("C8", "the same point", seen -> seen.cells("same.hidden", hidden -> all(2,
                        k -> Math.abs(hidden.at(0, k) - hidden.at(1, k)) < EXACT))),
                new Sentence("C9", "until each thing has a place of its own", seen -> seen.at("hidden", 5) == seen.bars(
                        "definition.share", shares -> shares.stream().allMatch(share -> share > .9))),
                new Sentence("C10", "comes near the answer",
                        seen -> seen.dial("word.noise") > .1 || seen.claimed() == 1),
                new Sentence("C12", "then it is silent",
                        seen -> seen.line("curve.answer", 0, answers -> answers.stream()
                                .filter(point -> 90 <= point.x() && point.x() <= 270)
                                .allMatch(point -> point.y() < EXACT))),
                new Sentence("C13", "both are the same pentagon", seen -> seen.bar("universal.apart", 1) < .1
                        && seen.bar("universal.apart", 0) > .3),
                new Sentence("C15", "as many things are kept as there are", seen -> seen.arrows("embedding",
                        arrows -> arrows.represented() == seen.dial("hidden"))),
                new Sentence("M2", "each is highest at the right answer", seen -> seen.plots.read(Plot.Waves.class,
                        "waves.each", waves -> all(waves.waves().rows(), row -> all(HOURS, hour -> waves.waves().at(row,
                                hour) <= waves.waves().at(row, right(seen)) + EXACT)) ? 1 : 0)
                        .orElseThrow() == 1),
                new Sentence("M3", "a wave or two", seen -> seen.cells("waves.seeds", shares -> all(8,
                        row -> inRange(used(shares, row), 1, 2)))),
                new Sentence("M7", "three of four weights become zero", seen -> seen.at("unscramble", 0) || seen.cells(
                        "layer", layer -> IntStream.range(0, layer.rows() * layer.columns()).filter(
                                e -> Math.abs(layer.at(e / layer.columns(), e % layer.columns())) < .5)
                                .count() == 36)),
                new Sentence("M8", "begins to cost", seen -> seen.bars("mix.losses", losses -> seen.at("noise", 0)
                        ? losses.get(2) < losses.get(0)
                        : !seen.at("noise", .4) || losses.get(2) > losses.get(0))),
                new Sentence("M9", "exactly half of their tiles", seen -> !seen.at("tiles.flipped", 0) || seen.cells(
                        "tiles.rows", products -> all(products.rows(), row -> all(row, other -> products.at(row,
                                other) == 0)))),
                new Sentence("M10", "it decides which token wins", seen -> seen.cells("volume.likely", likely -> all(8,
                        token -> likely.at(token, token) > likely.at((token + 1) % 8, token) == seen.dial(
                                "direction") < 45))),
                new Sentence("M11", "the fewer zeros, the lower the loss", seen -> seen.bars("mix.losses",
                        losses -> losses.get(0) > losses.get(1) && losses.get(1) > losses.get(2))),
                new Sentence("H12", "or a thing is left out", seen -> seen.plots.stacks("shared.meanings",
                        GeometryClaims::several).orElseThrow() > 0
                        || seen.arrows("hand.arrows", arrows -> arrows.represented() < 3)));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void what_a_page_says_is_true_of_what_it_shows_as_it_opens_and_at_three_other_settings(Sentence sentence) {
        var study = Laboratory.of(sentence.study).orElseThrow();
        var said = Words.in("en").label(study.id() + ".see");
        assertTrue(said.contains(sentence.words), () -> "the page says: " + said);
        for (var chosen : Stream.concat(Stream.of(DialSettings.opening(study.choices())),
                AnySettings.anywhere(study, SEEDED, SEED).stream()).distinct().toList())
            assertTrue(sentence.holds.test(Seen.at(study, chosen)), () -> "not so at " + chosen.at());
    }

    @Test
    void the_more_dimensions_the_closer_random_arrows_come_to_a_right_angle() {
        var overlaps = values("C6", "dimensions", Seen::claimed);
        assertEquals(overlaps.stream().sorted(Comparator.reverseOrder()).toList(), overlaps);
    }

    @Test
    void the_small_model_comes_nearest_to_the_large_one_where_things_are_rarest() {
        var errors = values("C5", "sparsity", seen -> seen.bar("noisy.errors", 1));
        assertEquals(Collections.min(errors), errors.getLast());
    }

    /// Both always there and equally important.
    @Test
    void from_each_start_the_ball_stops_in_another_direction_at_the_same_length() {
        var study = Laboratory.of("T28").orElseThrow();
        var dials = study.choices();
        var turns = new HashSet<Long>();
        for (int start = 0; start < 8; start++) {
            var seen = Seen.at(study, new DialSettings(dials, List.of(0, dials.get(1).values().indexOf(1.), start)));
            assertEquals(1, seen.claimed(), .02);
            turns.add(seen.plots.arrows("landscape.model", both -> Math.round(Math.toDegrees(Math.atan2(both.norm(1),
                    both.norm(0))) / 5)).stream().mapToLong(turn -> (long) turn).findFirst().orElseThrow());
        }
        assertTrue(turns.size() >= 4, turns::toString);
    }

    /// At each value of one dial, the others as they open.
    private static List<Double> values(String id, String dial, ToDoubleFunction<Seen> read) {
        var study = Laboratory.of(id).orElseThrow();
        int which = IntStream.range(0, study.choices().size()).filter(c -> study.choices().get(c).name().equals(dial))
                .findFirst().orElseThrow();
        var opening = DialSettings.opening(study.choices());
        return IntStream.range(0, study.choices().get(which).values().size()).mapToObj(value -> read.applyAsDouble(
                Seen.at(study, opening.turned(which, value - opening.at().get(which))))).toList();
    }

    /// The most that two things share that belong to different parts.
    private static double acrossParts(Plot.Web web) {
        int n = web.parts().size();
        return IntStream.range(0, n * n).filter(pair -> !web.parts().get(pair / n).equals(web.parts().get(pair % n)))
                .mapToDouble(pair -> web.strength().at(pair / n, pair % n)).max().orElse(0);
    }

    /// Waves with a tenth of a network's embedding.
    private static double used(Grid shares, int row) {
        return (double) IntStream.range(0, shares.columns()).filter(f -> shares.at(row, f) >= .1).count();
    }

    private static int right(Seen seen) {
        return (int) (seen.dial("clock.a") + seen.dial("clock.b")) % HOURS;
    }

    private static boolean all(int count, IntPredicate so) {
        return IntStream.range(0, count).allMatch(so);
    }

    private static boolean inRange(double value, double least, double most) {
        return least <= value && value <= most;
    }
}
