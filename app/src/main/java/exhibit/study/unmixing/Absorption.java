package exhibit.study.unmixing;

import exhibit.model.Dictionary;
import exhibit.model.data.HierarchySource;
import exhibit.model.train.Schedule;
import exhibit.model.train.SparseAutoencoder;
import exhibit.model.train.TrainingConfig;
import exhibit.study.DialSettings;
import exhibit.study.Finding;
import exhibit.study.Study;
import exhibit.study.StudyDial;
import exhibit.study.StudyListener;
import exhibit.study.plot.Grid;
import exhibit.study.plot.Plot;
import exhibit.study.trial.Setup;
import exhibit.study.trial.TrainingEnsemble;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// How an unmixer cheats: where a child comes only with its parent, one latent for both costs less than two, so that the
/// parent's own latent is silent whenever the child is there. A nested dictionary, whose first latents must do alone as
/// well, does so less often (Chanin and others, 2024; Bussmann and others, 2025).
final class Absorption implements Study {

    private static final int SEEDS = 12;
    private static final int LATENTS = 4;
    private static final double LOW = .02;
    private static final double HIGH = .1;
    private static final double CHILD = .2;
    private static final TrainingConfig RECIPE = new TrainingConfig(8000, 256, 1e-2, Schedule.COSINE, 0);

    /// Parent alone, parent with child, and each of the others.
    private static final double[][] MOMENTS = {{1, 0, 0, 0}, {1, 1, 0, 0}, {0, 0, 1, 0}, {0, 0, 0, 1}};
    private static final List<String> NAMES = List.of("parentAlone", "parentAndChild", "thirdAlone", "fourthAlone");
    /// Less than this of the strength of a feature is silence.
    private static final double SILENT = .1;

    @Override
    public String id() {
        return "U3";
    }

    @Override
    public String source() {
        return "Chanin et al. 2024, A is for Absorption: Studying Feature Splitting and Absorption";
    }

    @Override
    public List<StudyDial> choices() {
        return List.of(new StudyDial("nested", 0, List.of(0., 1.)),
                new StudyDial("latentPrice", 1, List.of(.005, LOW, .05, HIGH, .2)),
                new StudyDial("childShare", 1, List.of(.1, CHILD, .5, .9)));
    }

    @Override
    public void play(DialSettings chosen, StudyListener stage) {
        new Trial(chosen.of("nested") > 0, chosen.of("latentPrice"), chosen.of("childShare")).ensemble()
                .train(stage, found -> stage.show(plots(found)));
    }

    @Override
    public List<Finding> check(StudyListener stage) {
        int low = silent(new Trial(false, LOW, CHILD), stage.part(0, .33));
        int high = silent(new Trial(false, HIGH, CHILD), stage.part(.33, .66));
        int nested = silent(new Trial(true, HIGH, CHILD), stage.part(.66, 1));
        return List.of(Finding.near("price .02: of 12 the parent's latent is silent with the child", low, 11, 1),
                Finding.near("price .1: of 12 the parent's latent is silent with the child", high, 11, 1),
                Finding.near("price .1, nested: of 12 the parent's latent is silent with the child", nested, 1, 1));
    }

    @Override
    public boolean quick() {
        return false;
    }

    private static int silent(Trial trial, StudyListener stage) {
        var ensemble = trial.ensemble();
        ensemble.train(stage);
        return (int) ensemble.models().stream().filter(Absorption::isAbsorbed).count();
    }

    /// Whether the latent nearest to the parent is silent where the child is there.
    private static boolean isAbsorbed(Dictionary found) {
        return found.answer(nearest(found, 0), MOMENTS[1]) < SILENT;
    }

    private static int nearest(Dictionary found, int feature) {
        return IntStream.range(0, found.latents()).boxed()
                .max(Comparator.comparingDouble(latent -> found.directions().coordinate(latent, feature)))
                .orElseThrow();
    }

    private static List<Plot> plots(List<Dictionary> found) {
        var first = found.getFirst();
        var directions = first.directions();
        return List.of(new Plot.Cells("whoAnswers",
                Grid.of(MOMENTS.length, LATENTS, (moment, latent) -> first.answer(latent, MOMENTS[moment])), NAMES,
                List.of(), 1),
                new Plot.Cells("directions",
                        Grid.of(LATENTS, LATENTS, (feature, latent) -> directions.coordinate(latent, feature)),
                        List.of("parent", "child", "third", "fourth"), List.of(), 1),
                new Plot.Bars("withTheChild", "parentsAnswer", DictionaryTrial.tries(found.size()),
                        found.stream().map(one -> one.answer(nearest(one, 0), MOMENTS[1])).toList(), List.of()));
    }

    /// @param nested whether one, two and three latents must do alone as well
    /// @param price λ
    /// @param child how often the child comes with its parent
    private record Trial(boolean nested, double price, double child) {

        TrainingEnsemble<Dictionary> ensemble() {
            int[] prefixes = nested ? IntStream.range(1, LATENTS).toArray() : new int[0];
            return TrainingEnsemble.of(new Setup(this,
                    () -> new SparseAutoencoder(LATENTS, LATENTS, price, RECIPE.steps(), prefixes),
                    seed -> new HierarchySource(seed, .25, child, List.of(.2, .1)), RECIPE), SEEDS,
                    theta -> Dictionary.of(theta, LATENTS, LATENTS));
        }
    }
}
