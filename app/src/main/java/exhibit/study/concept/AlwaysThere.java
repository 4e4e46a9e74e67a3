package exhibit.study.concept;

import exhibit.model.Activation;
import exhibit.model.Embedding;
import exhibit.model.Hyperparameters;
import exhibit.model.train.Schedule;
import exhibit.model.train.TrainingConfig;
import exhibit.study.DialSettings;
import exhibit.study.Finding;
import exhibit.study.Study;
import exhibit.study.StudyDial;
import exhibit.study.StudyListener;
import exhibit.study.plot.Plot;
import exhibit.study.trial.StandardPlots;
import exhibit.study.trial.TrainingEnsemble;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Features that are always there: as many as there are dimensions get a direction each, at right angles, the rest none
/// (second document's scratchpad).
final class AlwaysThere implements Study {

    private static final int FEATURES = 5;
    private static final int INSTANCES = 4;
    private static final double IMPORTANCE = .8;
    private static final TrainingConfig RECIPE = new TrainingConfig(2500, 512, 5e-3, Schedule.COSINE, .01);

    @Override
    public String id() {
        return "C15";
    }

    @Override
    public String source() {
        return "notes, Scratchpad";
    }

    @Override
    public List<StudyDial> choices() {
        return List.of(new StudyDial("hidden", 1, List.of(1., 2., 3.)));
    }

    @Override
    public void play(DialSettings chosen, StudyListener stage) {
        instances((int) chosen.of("hidden")).train(stage, best -> {
            var first = best.getFirst();
            stage.show(List.of(new Plot.Arrows("embedding", first, List.of(), List.of()), StandardPlots.answers(first),
                    StandardPlots.norms(first)));
        });
    }

    @Override
    public List<Finding> check(StudyListener stage) {
        var findings = new ArrayList<Finding>();
        for (int hidden = 1; hidden <= 3; hidden++) {
            int m = hidden;
            var part = stage.part((m - 1) / 3., m / 3.);
            var e = instances(m).trainOnce(part).best(part).model();
            findings.add(Finding.near(m + " dimensions: kept", e.represented(), m, 0));
            findings.add(Finding.that(m + " dimensions: the most important ones",
                    IntStream.range(0, m).allMatch(e::represented)));
            findings.add(Finding.atMost(m + " dimensions: largest |cosine| of those kept", largest(e, m), .09));
        }
        return findings;
    }

    @Override
    public boolean quick() {
        return true;
    }

    private static double largest(Embedding e, int kept) {
        return IntStream.range(0, kept)
                .mapToDouble(i -> IntStream.range(0, i).mapToDouble(j -> Math.abs(e.cosine(i, j))).max().orElse(0))
                .max().orElseThrow();
    }

    private static TrainingEnsemble<Embedding> instances(int hidden) {
        return TrainingEnsemble.of(new Hyperparameters(FEATURES, hidden, 0, IMPORTANCE, Activation.RELU), RECIPE,
                INSTANCES);
    }
}
