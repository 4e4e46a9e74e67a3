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
import exhibit.study.plot.Grid;
import exhibit.study.plot.Plot;
import exhibit.study.trial.TiedTrial;
import exhibit.study.trial.TrainingEnsemble;
import java.util.List;
import java.util.function.Function;

/// Decomposable, linear, not superposed, aligned with the axes: four lamps, each of which can be lit only if the one
/// before is (second document, "Linear Algebra version").
final class Hierarchy implements Study {

    private static final List<String> NAMES = List.of("lamp.decomposable", "lamp.linear", "lamp.separate",
            "lamp.aligned");
    private static final TrainingConfig HIDDEN_RELU = new TrainingConfig(2500, 512, 5e-3, Schedule.COSINE, 0);
    private static final int SEEDS = 8;

    @Override
    public String id() {
        return "C3";
    }

    @Override
    public String source() {
        return "notes, Linear Algebra version";
    }

    /// A pentagon; two at an angle; two on the axes; the same behind a ReLU's kink.
    @Override
    public List<StudyDial> choices() {
        return List.of(new StudyDial("lamp.case", 0, List.of(1., 2., 3., 4.)));
    }

    @Override
    public void play(DialSettings chosen, StudyListener stage) {
        int picked = (int) chosen.of("lamp.case");
        var embedding = switch (picked) {
            case 2 -> RegularPolygon.embedding(new double[][]{{.8, .6}, {-.6, .8}, {0, 0}, {0, 0}, {0, 0}});
            case 3, 4 -> RegularPolygon.embedding(new double[][]{{1, 0}, {0, 1}, {0, 0}, {0, 0}, {0, 0}});
            default -> RegularPolygon.embedding(RegularPolygon.columns(5));
        };
        var h = picked == 4 ? Representation.kinked(embedding) : Representation.linear(embedding);
        var lit = RepresentationProperties.of(h, embedding).lit();
        stage.show(List.of(new Plot.Cells("lamp.lamps", Grid.of(4, 1, (lamp, _) -> lit.get(lamp)), NAMES, List.of(), 1),
                new Plot.Arrows("lamp.arrows", embedding, List.of(), List.of())));
        stage.done(1);
    }

    @Override
    public List<Finding> check(StudyListener stage) {
        var many = TrainingEnsemble.of(new Hyperparameters(20, 5, .9, .7, Activation.RELU),
                new TrainingConfig(2500, 512, 5e-3, Schedule.COSINE, .01), 1).train(stage.part(0, .3))
                .models().getFirst();
        var hidden = TiedTrial.privileged(.75, HIDDEN_RELU).ensemble(SEEDS).train(stage.part(.3, 1))
                .best(stage.part(.3, 1)).model();
        var angle = RegularPolygon.embedding(new double[][]{{.8, .6}, {-.6, .8}});
        var opposite = RegularPolygon.embedding(RegularPolygon.columns(2));
        return List.of(lamps("20 in 5, p=0.1: lamps lit", Representation::linear, many, 2),
                lamps("hidden ReLU, p=0.75: lamps lit", Representation::rectified, hidden, 4),
                lamps("two at an angle: lamps lit", Representation::linear, angle, 3),
                lamps("two at an angle, each behind a kink: lamps lit", Representation::kinked, angle, 1),
                lamps("two opposite, behind one ReLU: lamps lit", Representation::rectified, opposite, 0));
    }

    private static Finding lamps(String what, Function<Embedding, Representation> h, Embedding e, int expected) {
        return Finding.near(what, RepresentationProperties.of(h.apply(e), e).lit().stream().mapToDouble(v -> v).sum(),
                expected, 0);
    }

    @Override
    public boolean quick() {
        return false;
    }
}
