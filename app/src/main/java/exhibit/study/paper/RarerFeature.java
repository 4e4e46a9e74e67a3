package exhibit.study.paper;

import exhibit.study.DialSettings;
import exhibit.study.Finding;
import exhibit.study.Study;
import exhibit.study.StudyDial;
import exhibit.study.StudyListener;
import java.util.ArrayList;
import java.util.List;

/// Five features in two dimensions of which the first is rarer than the others by a factor r: a pentagon that bends and
/// then breaks into two opposite pairs without it (paper, "The Geometry of Superposition", non-uniform superposition).
/// Both figures are followed from r to r, so that each has its own line of losses; where the lines cross, the other one
/// is better. Nothing is sampled: training and losses are on the expectation itself, each set of features that can be
/// there by a quadrature of its own.
final class RarerFeature implements Study {

    private static final List<Double> RATIOS = List.of(1., .7, .5, .4, .35, .3, .25, .2, .15);

    @Override
    public String id() {
        return "T12";
    }

    @Override
    public String source() {
        return "paper, The Geometry of Superposition, Non-Uniform Superposition";
    }

    @Override
    public List<StudyDial> choices() {
        return List.of(new StudyDial("ratio", 5, RATIOS), new StudyDial("startsFrom", 0, List.of(5., 4.)));
    }

    @Override
    public void play(DialSettings chosen, StudyListener stage) {
        boolean five = chosen.of("startsFrom") == 5;
        int k = RarerFigures.RATIOS.indexOf(chosen.of("ratio"));
        var shown = new ArrayList<>(List.of(RarerFigures.START));
        RarerFigures.ahead(k, stage.part(0, .1), now -> {
            shown.add(now);
            stage.show(now.plots(five));
        });
        RarerFigures.follow(stage.part(.1, 1), now -> {
            if (now.costs().size() == k + 1) shown.add(now);
            stage.show(shown.getLast().with(now.costs()).plots(five));
        });
        stage.done(1);
    }

    @Override
    public List<Finding> check(StudyListener stage) {
        stage.done(0);
        var costs = RarerFigures.follow(stage, _ -> {}).costs();
        return List.of(
                Finding.near("ratio at which two pairs become better than the pentagon", costs.ratio(), .26897, .0001),
                Finding.that("equally rare: the pentagon is better", costs.gap(0) < 0),
                Finding.that("seven times as rare: two pairs are better",
                        costs.gap(RarerFigures.RATIOS.size() - 1) > 0));
    }

    @Override
    public boolean quick() {
        return false;
    }
}
