package exhibit.study.paper;

import exhibit.model.Embedding;
import exhibit.model.train.Schedule;
import exhibit.model.train.TrainingConfig;
import exhibit.study.DialSettings;
import exhibit.study.Finding;
import exhibit.study.Study;
import exhibit.study.StudyDial;
import exhibit.study.StudyListener;
import exhibit.study.plot.Plot;
import exhibit.study.trial.StandardPlots;
import exhibit.study.trial.TiedTrial;
import exhibit.study.trial.TrainingEnsemble;
import java.util.List;
import java.util.stream.IntStream;

/// A price on hidden activity, λ Σ_k |h_k| on top of the loss: the weights come to lie along the axes, yet opposite
/// pairs go on sharing them. n = 5, m = 2, S = 0.9, I_i = 0.9^i (paper, "Strategic picture"; EXPERIMENTS F9).
final class SparseHidden implements Study {

    private static final int SEEDS = 8;
    private static final double PRICE = .1;
    private static final TrainingConfig RECIPE = new TrainingConfig(5000, 1024, 3e-3, Schedule.COSINE, 0);

    /// A feature lies along an axis where its smaller coordinate is below this share of its norm: 3 degrees.
    private static final double ASIDE = .05;

    @Override
    public String id() {
        return "T27";
    }

    @Override
    public String source() {
        return "Toy Models of Superposition, The Strategic Picture of Superposition";
    }

    @Override
    public List<StudyDial> choices() {
        return List.of(new StudyDial("price", 2, List.of(0., .03, PRICE, .3)));
    }

    @Override
    public void play(DialSettings chosen, StudyListener stage) {
        var ensemble = ensemble(chosen.of("price"));
        ensemble.train(stage, () -> stage.show(picture(ensemble.models())));
    }

    @Override
    public List<Finding> check(StudyListener stage) {
        var embeddings = ensemble(PRICE).trainOnce(stage).models();
        return List.of(
                Finding.atLeast("runs of 8 with every feature along an axis",
                        (int) embeddings.stream().filter(SparseHidden::isAligned).count(), 7),
                Finding.atLeast("runs of 8 where an opposite pair shares an axis",
                        (int) embeddings.stream().filter(SparseHidden::hasPair).count(), 6));
    }

    @Override
    public boolean quick() {
        return false;
    }

    private static TrainingEnsemble<Embedding> ensemble(double price) {
        return new TiedTrial(5, 2, false, price, .1, .9, RECIPE).ensemble(SEEDS);
    }

    private static boolean isAligned(Embedding embedding) {
        return represented(embedding).allMatch(i -> ASIDE * embedding.norm(i) > Math
                .min(Math.abs(embedding.coordinate(i, 0)), Math.abs(embedding.coordinate(i, 1))));
    }

    private static boolean hasPair(Embedding embedding) {
        return represented(embedding)
                .anyMatch(i -> represented(embedding).anyMatch(j -> embedding.cosine(i, j) < -.95));
    }

    private static IntStream represented(Embedding embedding) {
        return IntStream.range(0, embedding.features()).filter(embedding::represented);
    }

    private static List<Plot> picture(List<Embedding> embeddings) {
        return List.of(new Plot.Arrows("embedding", embeddings.getFirst(), embeddings.subList(1, embeddings.size()),
                List.of()), StandardPlots.norms(embeddings.getFirst()));
    }
}
