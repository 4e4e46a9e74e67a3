package exhibit.study.computation;

import exhibit.model.Embedding;
import exhibit.model.train.Schedule;
import exhibit.model.train.TrainingConfig;
import exhibit.study.DialSettings;
import exhibit.study.Finding;
import exhibit.study.ResultCache;
import exhibit.study.Study;
import exhibit.study.StudyDial;
import exhibit.study.StudyListener;
import exhibit.study.plot.Grid;
import exhibit.study.plot.Plot;
import exhibit.study.trial.Neurons;
import exhibit.study.trial.TiedTrial;
import exhibit.study.trial.TrainingEnsemble.Trained;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// A ReLU on the hidden layer makes its axes special, and features line up with them: neurons for one feature where
/// features are common, for several where they are rare. n = 10, m = 5, I_i = 0.75^i; the best of many (paper,
/// "Superposition in a privileged basis").
final class PrivilegedBasis implements Study {

    private static final int ROUNDS = 5;
    private static final int SEEDS_A_ROUND = 12;
    private static final TrainingConfig RECIPE = new TrainingConfig(5000, 1024, 3e-3, Schedule.COSINE, 0);

    /// The best of all rounds so far at a density: whoever comes back goes on from there.
    private record Begun(double density) implements ResultCache.Key<SoFar> {}

    /// @param rounds how many have been trained
    private record SoFar(int rounds, Optional<Trained<Embedding>> best) {

        SoFar and(Trained<Embedding> next) {
            return new SoFar(rounds + 1,
                    best.filter(before -> before.loss() <= next.loss()).or(() -> Optional.of(next)));
        }
    }

    @Override
    public String id() {
        return "T21";
    }

    @Override
    public String source() {
        return "Toy Models of Superposition, Superposition in a Privileged Basis";
    }

    @Override
    public List<StudyDial> choices() {
        return List.of(new StudyDial("density", 0, List.of(.75, .35, .15, .1, .06, .02, .01)));
    }

    @Override
    public void play(DialSettings chosen, StudyListener stage) {
        best(chosen.of("density"), stage, now -> stage.show(pictures(now)));
    }

    @Override
    public List<Finding> check(StudyListener stage) {
        var common = neurons(best(.75, stage.part(0, .6), _ -> {}));
        var rare = neurons(best(.06, stage.part(.6, 1), _ -> {}));
        return List.of(Finding.near("monosemantic neurons at density 0.75", common.monosemantic(), 5, 0),
                Finding.near("polysemantic neurons at density 0.75", common.polysemantic(), 0, 0),
                Finding.near("monosemantic neurons at density 0.06", rare.monosemantic(), 0, 0),
                Finding.near("polysemantic neurons at density 0.06", rare.polysemantic(), 5, 0));
    }

    @Override
    public boolean quick() {
        return false;
    }

    /// Round after round; only the first is seen to learn, behind the later ones stands the best so far.
    private static Embedding best(double density, StudyListener stage, Consumer<Embedding> seen) {
        var soFar = stage.results().find(new Begun(density)).orElse(new SoFar(0, Optional.empty()));
        stage.done((double) soFar.rounds / ROUNDS);
        while (soFar.rounds < ROUNDS) {
            soFar.best.ifPresent(best -> seen.accept(best.model()));
            var part = stage.part((double) soFar.rounds / ROUNDS, (soFar.rounds + 1.) / ROUNDS);
            soFar = soFar.and(round(density, soFar.rounds, part, soFar.rounds == 0 ? seen : _ -> {}));
            stage.results().keep(new Begun(density), soFar);
        }
        var best = soFar.best.orElseThrow().model();
        seen.accept(best);
        return best;
    }

    private static Trained<Embedding> round(double density, int round, StudyListener stage, Consumer<Embedding> seen) {
        var ensemble = TiedTrial.privileged(density, RECIPE).ensemble(round * SEEDS_A_ROUND, SEEDS_A_ROUND);
        return ensemble.train(stage, () -> seen.accept(ensemble.models().getFirst())).best(stage);
    }

    private static Neurons neurons(Embedding embedding) {
        return new Neurons(weights(embedding));
    }

    private static Grid weights(Embedding embedding) {
        return Grid.of(embedding.hidden(), embedding.features(), (k, i) -> embedding.coordinate(i, k));
    }

    private static List<Plot> pictures(Embedding embedding) {
        var weights = weights(embedding);
        return List.of(new Plot.Stacks("neurons", weights),
                new Plot.Cells("weights", weights, List.of(), List.of(), 1));
    }
}
