package exhibit.study.unmixing;

import exhibit.study.DialSettings;
import exhibit.study.Finding;
import exhibit.study.Study;
import exhibit.study.StudyDial;
import exhibit.study.StudyListener;
import exhibit.study.plot.Plot;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Things or moments: a model that sees only a few samples again and again gives each of them a direction, not the
/// features they are made of, and five moments make a pentagon. With many samples it learns features. Between the two it
/// does neither, and on new samples it is worse than one that has learned nothing (Henighan and others, 2023).
final class Memorising implements Study {

    private static final List<Double> SAMPLES = List.of(3., 5., 10., 20., 50., 100., 150., 200., 300., 400., 1000.,
            5000.);
    private static final long SHOWN_SET = 0;
    private static final int SETS = 12;

    /// From so many samples on features are learned.
    private static final int MANY = 1000;
    /// The colour of a moment, which is none of a thing.
    private static final int MOMENT = 5;

    /// The loss axis reaches so far at least.
    private static final double TOP = 2;

    @Override
    public String id() {
        return "U4";
    }

    @Override
    public String source() {
        return "Henighan et al. 2023, Superposition, Memorization, and Double Descent";
    }

    @Override
    public List<StudyDial> choices() {
        return List.of(new StudyDial("samples", 1, SAMPLES), StudyDial.SEED);
    }

    @Override
    public void play(DialSettings chosen, StudyListener stage) {
        var asked = trial(chosen.of("samples"), (long) chosen.of("seed"));
        var shown = asked.learned(stage.part(0, .1), now -> stage.show(pictures(now)));
        stage.show(pictures(shown));
        double nothing = FewSamples.nothingKept();
        var curve = new ArrayList<LearnedMoments>(List.of(shown));
        for (int t = 0; t < SAMPLES.size(); t++) {
            if (SAMPLES.get(t) != asked.samples())
                curve.add(trial(SAMPLES.get(t), asked.set())
                        .learned(stage.part(.1, 1).piece(t, SAMPLES.size()), _ -> {}));
            stage.show(Stream.concat(pictures(shown).stream(), Stream.of(curve(shown, curve, nothing))).toList());
        }
    }

    @Override
    public List<Finding> check(StudyListener stage) {
        var curve = new ArrayList<LearnedMoments>();
        for (int t = 0; t < SAMPLES.size(); t++)
            curve.add(trial(SAMPLES.get(t), SHOWN_SET)
                    .learned(stage.part(0, .5).piece(t, SAMPLES.size()), _ -> {}));
        var worst = curve.stream().max(Comparator.comparingDouble(LearnedMoments::unseen)).orElseThrow();
        var three = sets(3, stage.part(.5, .75));
        var five = sets(5, stage.part(.75, 1));
        return List.of(
                Finding.near("of 12 sets of three samples make a triangle", figures(three, "triangle"), 9, 3),
                Finding.near("of 12 sets of five samples make a pentagon", figures(five, "pentagon"), 10.5, 1.5),
                Finding.near("five samples: dimensionality of each, mean", curve.get(1).share(), .4, .005),
                Finding.near("five samples: loss on others, median of 12 sets", median(five), .988, .005),
                new Finding("samples at which the loss on others is worst", worst.samples(), 50, 300),
                new Finding("loss on others where it is worst", worst.unseen(), 1.3, 3.1),
                Finding.near("400 samples: loss on others", curve.get(9).unseen(), .974, .009),
                Finding.near("5000 samples: loss on others", curve.get(11).unseen(), .969, .005),
                Finding.near("5000 samples: features kept", curve.get(11).features().represented(), 6, 1));
    }

    @Override
    public boolean quick() {
        return false;
    }

    private static FewSamples trial(double samples, long set) {
        return new FewSamples((int) samples, set);
    }

    private static List<LearnedMoments> sets(int samples, StudyListener stage) {
        var sets = new ArrayList<LearnedMoments>();
        for (int set = 0; set < SETS; set++)
            sets.add(new FewSamples(samples, set)
                    .learned(stage.piece(set, SETS), _ -> {}));
        return sets;
    }

    private static double figures(List<LearnedMoments> sets, String figure) {
        return sets.stream().filter(set -> set.moments().geometry().word().equals(figure)).count();
    }

    private static double median(List<LearnedMoments> sets) {
        return sets.stream().mapToDouble(LearnedMoments::unseen).sorted().skip(SETS / 2).findFirst().orElseThrow();
    }

    /// What makes a figure leads: moments, where there are few, otherwise things.
    private static List<Plot> pictures(LearnedMoments now) {
        var moments = new Plot.Arrows("moments", now.moments(), List.of(),
                Collections.nCopies(now.moments().features(), MOMENT));
        var things = new Plot.Arrows("things", now.features(), List.of(), List.of());
        return now.samples() < MANY ? List.of(moments, things) : List.of(things, moments);
    }

    /// The loss on samples that none was trained on, by how many there were.
    ///
    /// @param nothing what a model costs that keeps nothing
    private static Plot curve(LearnedMoments shown, List<LearnedMoments> all, double nothing) {
        var points = all.stream().map(one -> new Plot.Point(one.samples(), one.unseen()))
                .sorted(Comparator.comparingDouble(Plot.Point::x)).toList();
        double top = Math.max(TOP, points.stream().mapToDouble(Plot.Point::y).max().orElse(0));
        return new Plot.Lines("onOthers", new Plot.Axis("samplesSeen", SAMPLES.getFirst(), SAMPLES.getLast(), true),
                new Plot.Axis("loss", 0, top, false), List.of(new Plot.Line("", 0, points)),
                List.of(new Plot.Level("nothingKept", nothing)),
                List.of(new Plot.Dot(shown.samples(), shown.unseen(), 1)));
    }
}
