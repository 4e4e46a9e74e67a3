package exhibit.study.unmixing;

import exhibit.model.Embedding;
import exhibit.model.LatentGate;
import exhibit.study.DialSettings;
import exhibit.study.Finding;
import exhibit.study.Study;
import exhibit.study.StudyDial;
import exhibit.study.StudyListener;
import exhibit.study.plot.Plot;
import exhibit.study.trial.TrainingEnsemble;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// What keeps answers few also bends them. A price on loudness makes each answer too soft, and small ones silent; the
/// loudest alone, or a threshold that is learned, leave answers as large as they are (Gao
/// and others, 2024; Rajamanoharan and others, 2024).
final class AnswerSize implements Study {

    private static final int SEEDS = 12;
    private static final double PRICE = .3;
    private static final double DENSITY = .02;
    /// What an answer costs where a threshold is learned, as a share of what a unit of it costs elsewhere.
    private static final double SHARE = .3;

    private record Kind(String name, LatentGate gate, double price) {

        String key() {
            return "gate." + name;
        }
    }

    @Override
    public String id() {
        return "U10";
    }

    @Override
    public String source() {
        return "Rajamanoharan et al. 2024, Jumping Ahead: Improving Reconstruction Fidelity with JumpReLU Sparse Autoencoders";
    }

    @Override
    public List<StudyDial> choices() {
        return List.of(new StudyDial("latentPrice", 1, List.of(.2, PRICE, .4, .6)),
                new StudyDial("density", 2, List.of(.3, .1, DENSITY)));
    }

    @Override
    public void play(DialSettings chosen, StudyListener stage) {
        train(DictionaryTrial.pentagon(stage.part(0, .1)), chosen.of("latentPrice"), chosen.of("density"), stage);
    }

    @Override
    public List<Finding> check(StudyListener stage) {
        var trained = train(DictionaryTrial.keptPentagon(stage.part(0, .1)), PRICE, DENSITY, stage);
        var price = trained.get(0);
        var loudest = trained.get(1);
        var threshold = trained.get(2);
        return List.of(Finding.near("a price: of 12 find each feature", price.findAll(), 10, 2),
                Finding.near("the loudest: of 12 find each feature", loudest.findAll(), 6, 4),
                Finding.near("a threshold: of 12 find each feature", threshold.findAll(), 3, 3),
                Finding.near("a price: an answer is too soft by", price.missing(), .241, .02),
                Finding.near("the loudest: an answer is too soft by", loudest.missing(), 0, .002),
                Finding.near("a threshold: an answer is too soft by", threshold.missing(), .01, .03));
    }

    @Override
    public boolean quick() {
        return false;
    }

    private static List<GatedAnswers> train(Embedding truth, double price, double density, StudyListener stage) {
        var kinds = List.of(new Kind("price", new LatentGate.Rectified(), price),
                new Kind("loudest", new LatentGate.Loudest(1), 0),
                new Kind("threshold", new LatentGate.Jumping(), price * SHARE));
        var done = new ArrayList<GatedAnswers>();
        for (int k = 0; k < kinds.size(); k++) {
            var kind = kinds.get(k);
            var part = stage.part(.1 + .3 * k, .4 + .3 * k);
            var trial = new DictionaryTrial(truth, truth.features(), kind.price, density, kind.gate);
            var found = TrainingEnsemble.models(trial.ensemble(SEEDS).train(part).ranked(part));
            done.add(new GatedAnswers(kind.key(), truth, found.getFirst(),
                    DictionaryTrial.thatFindAll(truth, found)));
            stage.show(plots(done));
        }
        return done;
    }

    private static List<Plot> plots(List<GatedAnswers> done) {
        double most = done.getFirst().length();
        var axis = new Plot.Axis("trueSize", 0, most, false);
        var lines = IntStream.range(0, done.size()).mapToObj(k -> done.get(k).line(k)).toList();
        return List.of(
                new Plot.Lines("answerSize", axis, new Plot.Axis("answered", 0, most, false), lines, List.of()),
                new Plot.Bars("triesThatFindAll", "ofTwelve", done.stream().map(one -> one.name()).toList(),
                        done.stream().map(one -> (double) one.findAll()).toList(), List.of()));
    }
}
