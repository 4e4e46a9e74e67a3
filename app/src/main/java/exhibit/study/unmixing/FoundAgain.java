package exhibit.study.unmixing;

import exhibit.model.Dictionary;
import exhibit.model.Embedding;
import exhibit.study.DialSettings;
import exhibit.study.Finding;
import exhibit.study.Study;
import exhibit.study.StudyDial;
import exhibit.study.StudyListener;
import exhibit.study.plot.Plot;
import exhibit.study.trial.TrainingEnsemble;
import java.util.List;

/// A second network finds the features of a pentagon again, from nothing but the hidden layer: with the right price on
/// activity each latent comes to lie on one feature; with too small a price several share, with too large a one they die
/// (Cunningham and others, 2023; Bricken and others, 2023).
final class FoundAgain implements Study {

    private static final int SEEDS = 12;
    private static final double DENSITY = .02;
    private static final double RIGHT = .3;
    private static final double LOW = .1;
    private static final double HIGH = 1;

    @Override
    public String id() {
        return "U1";
    }

    @Override
    public String source() {
        return "Cunningham et al. 2023, Sparse Autoencoders Find Highly Interpretable Features in Language Models";
    }

    @Override
    public List<StudyDial> choices() {
        return List.of(new StudyDial("latentPrice", 2, List.of(.03, LOW, RIGHT, .6, HIGH, 1.5)),
                new StudyDial("latents", 2, List.of(3., 4., 5., 6., 8., 12.)),
                new StudyDial("density", 4, List.of(.4, .2, .1, .05, DENSITY)));
    }

    @Override
    public void play(DialSettings chosen, StudyListener stage) {
        var truth = DictionaryTrial.pentagon(stage.part(0, .1));
        var trial = new DictionaryTrial(truth, (int) chosen.of("latents"), chosen.of("latentPrice"),
                chosen.of("density"));
        trial.ensemble(SEEDS).train(stage.part(.1, 1), found -> stage.show(plots(truth, found)));
    }

    @Override
    public List<Finding> check(StudyListener stage) {
        var truth = DictionaryTrial.keptPentagon(stage.part(0, .1));
        var right = trained(truth, RIGHT, stage.part(.1, .4));
        var low = trained(truth, LOW, stage.part(.4, .7));
        var high = trained(truth, HIGH, stage.part(.7, 1));
        return List.of(new Finding("price .3: of 12 find each feature", right.findAll(), 9, SEEDS),
                Finding.near("price .3: latents that answer, best", right.best().active(), 1.08, .05),
                Finding.near("price .3: share of the variance explained, best", right.best().explained(), .907, .015),
                Finding.near("price .1: of 12 find each feature", low.findAll(), 0, 0),
                Finding.near("price .1: latents that answer, best", low.best().active(), 1.9, .12),
                Finding.near("price .1: share of the variance explained, best", low.best().explained(), .985, .012),
                Finding.near("price 1: of 12 find each feature", high.findAll(), 0, 0),
                Finding.near("price 1: latents that answer, best", high.best().active(), .58, .05));
    }

    /// @param findAll how many of them have found every feature
    private record Found(int findAll, DictionaryTrial.Quality best) {}

    private static Found trained(Embedding truth, double price, StudyListener stage) {
        var trial = new DictionaryTrial(truth, truth.features(), price, DENSITY);
        var found = TrainingEnsemble.models(trial.ensemble(SEEDS).train(stage).ranked(stage));
        return new Found(DictionaryTrial.thatFindAll(truth, found), trial.quality(found.getFirst()));
    }

    @Override
    public boolean quick() {
        return false;
    }

    private static List<Plot> plots(Embedding truth, List<Dictionary> found) {
        var first = found.getFirst();
        return List.of(new Plot.Arrows("found", first.directions(), List.of(truth), List.of()),
                new Plot.Bars("foundAgain", "cosine", List.of(), first.found(truth).boxed().toList(), List.of()),
                new Plot.Bars("seedsFound", "foundFeatures", DictionaryTrial.tries(SEEDS),
                        found.stream().map(one -> (double) DictionaryTrial.foundIn(truth, one)).toList(),
                        List.of()));
    }
}
