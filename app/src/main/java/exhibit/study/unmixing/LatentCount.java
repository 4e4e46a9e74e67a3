package exhibit.study.unmixing;

import exhibit.model.Dictionary;
import exhibit.model.Embedding;
import exhibit.study.DialSettings;
import exhibit.study.Finding;
import exhibit.study.Study;
import exhibit.study.StudyDial;
import exhibit.study.StudyListener;
import exhibit.study.plot.Plot;
import exhibit.study.unmixing.LatentTrial.LatentsFound;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// How many latents a dictionary needs: with each one more the loss falls until there are as many as features, and hardly
/// from there, so that it has a corner at the true number, which nobody has told it. With six features in the plane the
/// corner lies at four: they stand too close together to be told apart at this price.
final class LatentCount implements Study {

    private static final double PRICE = .3;
    private static final int MOST = 12;
    private static final List<Integer> COUNTS = List.of(2, 3, 4, 5, 6, 7, 8, 10, MOST);

    private static final Plot.Axis LATENTS = new Plot.Axis("axis.latents", COUNTS.getFirst(), MOST, true);

    @Override
    public String id() {
        return "U2";
    }

    @Override
    public String source() {
        return "Bricken et al. 2023, Towards Monosemanticity, Feature Splitting";
    }

    @Override
    public List<StudyDial> choices() {
        return List.of(
                new StudyDial("latents", COUNTS.indexOf(5), COUNTS.stream().map(Integer::doubleValue).toList()),
                new StudyDial("features", 2, List.of(3., 4., 5., 6., 8.)),
                new StudyDial("latentPrice", 2, List.of(.1, .2, PRICE, .4)));
    }

    /// The chosen number of latents first, and before all eyes; the others follow it.
    @Override
    public void play(DialSettings chosen, StudyListener stage) {
        int features = (int) chosen.of("features");
        var shown = new LatentTrial(features, (int) chosen.of("latents"), chosen.of("latentPrice"));
        var part = stage.piece(0, COUNTS.size());
        var ensemble = shown.ensemble();
        ensemble.train(part, found -> part.show(List.of(arrows(shown.truth(), found.getFirst()))));
        var first = shown.found(ensemble, part);
        var all = new ArrayList<>(List.of(first));
        for (int count : COUNTS) {
            if (count != shown.count())
                all.add(new LatentTrial(features, count, shown.price())
                        .trained(stage.piece(all.size(), COUNTS.size())));
            stage.show(plots(shown.truth(), first, all));
        }
    }

    @Override
    public List<Finding> check(StudyListener stage) {
        var findings = new ArrayList<Finding>();
        findings.addAll(five(trained(5, COUNTS, stage.part(0, .7))));
        findings.addAll(six(trained(6, List.of(3, 4, 5, 6), stage.part(.7, 1))));
        return findings;
    }

    /// With 2 latents and more.
    private static List<Finding> five(List<LatentsFound> with) {
        LatentsFound four = with.get(2), five = with.get(3), most = with.getLast();
        return List.of(less("five features", with.get(1), four, .0389, .0015),
                less("five features", four, five, .017, .0008),
                less("five features", five, with.get(4), 0, .001), less("five features", five, most, 0, .001),
                Finding.near("five features: mean best cosine with 4 latents", four.cosine(), .908, .01),
                Finding.near("five features: mean best cosine with 5 latents", five.cosine(), .999, .002),
                Finding.near("five features: latents that answer, of 5", five.active(), 1.069, .02),
                Finding.near("five features: latents that answer, of 12", most.active(), 1.8, .35));
    }

    /// With 3 latents and more.
    private static List<Finding> six(List<LatentsFound> with) {
        return List.of(less("six features", with.get(0), with.get(1), .0372, .0008),
                less("six features", with.get(1), with.get(2), .0047, .0012),
                less("six features", with.get(2), with.get(3), .0015, .0016));
    }

    private static Finding less(String of, LatentsFound than, LatentsFound found, double expected, double tolerance) {
        return Finding.near(of + ": loss less with " + found.count() + " latents than with " + than.count(),
                than.loss() - found.loss(), expected, tolerance);
    }

    @Override
    public boolean quick() {
        return false;
    }

    private static List<LatentsFound> trained(int features, List<Integer> counts, StudyListener stage) {
        return IntStream.range(0, counts.size()).mapToObj(
                c -> new LatentTrial(features, counts.get(c), PRICE).trained(stage.piece(c, counts.size()))).toList();
    }

    private static List<Plot> plots(Embedding truth, LatentsFound shown, List<LatentsFound> known) {
        var all = known.stream().sorted(Comparator.comparingInt(LatentsFound::count)).toList();
        return List.of(
                new Plot.Lines("lossOverLatents", LATENTS, new Plot.Axis("axis.loss", 0, .32, false),
                        List.of(line("", 0, all, LatentsFound::loss)),
                        List.of(), List.of(new Plot.Dot(shown.count(), shown.loss(), 1))),
                arrows(truth, shown.best()),
                new Plot.Lines("foundOverLatents", LATENTS, new Plot.Axis("axis.both", 0, 3, false),
                        List.of(line("line.cosine", 0, all, LatentsFound::cosine),
                                line("line.active", 1, all, LatentsFound::active)),
                        List.of()));
    }

    private static Plot arrows(Embedding truth, Dictionary found) {
        return new Plot.Arrows("found", found.directions(), List.of(truth), List.of());
    }

    private static Plot.Line line(String name, int tone, List<LatentsFound> all,
            ToDoubleFunction<LatentsFound> height) {
        return new Plot.Line(name, tone,
                all.stream().map(one -> new Plot.Point(one.count(), height.applyAsDouble(one))).toList());
    }
}
