package exhibit.study.unmixing;

import exhibit.study.DialSettings;
import exhibit.study.Finding;
import exhibit.study.Study;
import exhibit.study.StudyDial;
import exhibit.study.StudyListener;
import exhibit.study.plot.Plot;
import exhibit.study.trial.StandardPlots;
import exhibit.study.unmixing.VaccineTrial.Vaccinated;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Attack and vaccinate: a model that is trained on inputs pushed where it hurts shares less, and a push of eight tenths
/// of an input's length leaves no sharing at all. Then an attack costs little, and quiet inputs come out worse (Elhage and
/// others, 2022, "Relationship to adversarial robustness"; Gorton and Lewis, 2025, arXiv 2508.17456).
final class Vaccination implements Study {

    private static final double DENSITY = .05;
    private static final List<Double> STRENGTHS = List.of(0., .2, .4, .6, .8);
    private static final Plot.Axis VACCINE = new Plot.Axis("axis.vaccine", 0, STRENGTHS.getLast(), false);

    @Override
    public String id() {
        return "U6";
    }

    @Override
    public String source() {
        return "Gorton et al. 2025, Adversarial Examples Are Not Bugs, They Are Superposition";
    }

    @Override
    public List<StudyDial> choices() {
        return List.of(new StudyDial("vaccine", 0, STRENGTHS),
                new StudyDial("density", 2, List.of(.2, .1, DENSITY, .03)));
    }

    /// The chosen strength first, and before all eyes; the others follow it.
    @Override
    public void play(DialSettings chosen, StudyListener stage) {
        var shown = new VaccineTrial(chosen.of("density"), chosen.of("vaccine"));
        var part = stage.piece(0, STRENGTHS.size());
        var ensemble = shown.ensemble();
        ensemble.train(part, found -> part.show(List.of(StandardPlots.answers(found.getFirst()))));
        var first = shown.judged(ensemble.best(part).model());
        var all = new ArrayList<>(List.of(first));
        for (double strength : STRENGTHS) {
            if (strength != shown.strength())
                all.add(new VaccineTrial(shown.density(), strength).trained(stage.piece(all.size(), STRENGTHS.size())));
            stage.show(plots(first, all));
        }
    }

    @Override
    public List<Finding> check(StudyListener stage) {
        var all = IntStream.range(0, STRENGTHS.size())
                .mapToObj(s -> new VaccineTrial(DENSITY, STRENGTHS.get(s)).trained(stage.piece(s, STRENGTHS.size())))
                .toList();
        return Stream.of(
                findings(all, "features kept per dimension", Vaccinated::sharing,
                        new double[][]{{4, .3}, {3.4, .45}, {3, .13}, {1.75, .3}, {1, 0}}),
                findings(all, "loss, quiet", Vaccinated::quiet,
                        new double[][]{{.1468, .0012}, {.1575, .006}, {.1637, .0018}, {.221, .018}, {.2635, .0025}}),
                findings(all, "loss, attacked", Vaccinated::attacked,
                        new double[][]{{.76, .08}, {.518, .028}, {.4275, .012}, {.348, .018}, {.2995, .004}}))
                .flatMap(List::stream).toList();
    }

    /// @param expected of each strength, with its tolerance
    private static List<Finding> findings(List<Vaccinated> all, String what, ToDoubleFunction<Vaccinated> measured,
            double[][] expected) {
        return IntStream.range(0, all.size()).mapToObj(s -> Finding.near(
                "vaccine " + all.get(s).strength() + ": " + what, measured.applyAsDouble(all.get(s)), expected[s][0],
                expected[s][1])).toList();
    }

    @Override
    public boolean quick() {
        return false;
    }

    private static List<Plot> plots(Vaccinated shown, List<Vaccinated> known) {
        var all = known.stream().sorted(Comparator.comparingDouble(Vaccinated::strength)).toList();
        return List.of(
                new Plot.Lines("sharingOverVaccine", VACCINE, new Plot.Axis("featuresPerDimension", 0, 6, false),
                        List.of(line("", 0, all, Vaccinated::sharing)), List.of(new Plot.Level("level.noSharing", 1)),
                        List.of(new Plot.Dot(shown.strength(), shown.sharing(), 1))),
                new Plot.Lines("lossOverVaccine", VACCINE, new Plot.Axis("axis.loss", 0, 1, false),
                        List.of(line("line.quiet", 0, all, Vaccinated::quiet),
                                line("line.attacked", 1, all, Vaccinated::attacked)),
                        List.of()),
                StandardPlots.answers(shown.best()));
    }

    private static Plot.Line line(String name, int tone, List<Vaccinated> all, ToDoubleFunction<Vaccinated> height) {
        return new Plot.Line(name, tone,
                all.stream().map(one -> new Plot.Point(one.strength(), height.applyAsDouble(one))).toList());
    }
}
