package exhibit.study.geometry;

import exhibit.model.Embedding;
import exhibit.model.Geometry;
import exhibit.study.DialSettings;
import exhibit.study.Finding;
import exhibit.study.Study;
import exhibit.study.StudyDial;
import exhibit.study.StudyListener;
import exhibit.study.plot.Grid;
import exhibit.study.plot.Plot;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The figures behind the levels of dimensionality: digon 1/2, triangle 2/3, tetrahedron 3/4, pentagon 2/5, square
/// antiprism 3/8. Bipyramids fall apart into factors that lie at right angles, the parts of the graph of |W_i·W_j|
/// (paper, "The Geometry of Superposition", tegum products).
final class Polytopes implements Study {

    @Override
    public String id() {
        return "T11";
    }

    @Override
    public String source() {
        return "Toy Models of Superposition, The Geometry of Superposition";
    }

    @Override
    public List<StudyDial> choices() {
        return List.of(new StudyDial("figure", 3,
                IntStream.range(0, Polytope.ALL.size()).mapToObj(figure -> (double) figure).toList()));
    }

    @Override
    public void play(DialSettings chosen, StudyListener stage) {
        var polytope = Polytope.ALL.get((int) chosen.of("figure"));
        var embedding = polytope.embedding();
        var parts = parts(embedding);
        stage.show(List.of(figure(polytope), web(embedding, parts), shares(embedding)));
        stage.done(1);
    }

    @Override
    public List<Finding> check(StudyListener stage) {
        var findings = new ArrayList<Finding>();
        for (var polytope : Polytope.ALL) {
            stage.done(1);
            findings.add(Finding.atMost("largest error of D_i, " + polytope.name(), error(polytope), 1e-6));
            findings.add(Finding.near("factors, " + polytope.name(),
                    Geometry.components(polytope.embedding()).size(), polytope.factors(), 0));
        }
        findings.add(Finding.near("D_i of Thomson's antiprism",
                Polytope.embedding(Polytope.antiprism(.5604)).dimensionality(0), .3744, 5e-5));
        return findings;
    }

    @Override
    public boolean quick() {
        return true;
    }

    private static double error(Polytope polytope) {
        return IntStream.range(0, polytope.embedding().features()).mapToDouble(
                i -> Math.abs(polytope.embedding().dimensionality(i) - polytope.dimensionalities().get(i))).max()
                .orElseThrow();
    }

    /// Which factor each feature belongs to.
    private static List<Integer> parts(Embedding embedding) {
        var part = new Integer[embedding.features()];
        var components = Geometry.components(embedding);
        for (int c = 0; c < components.size(); c++)
            for (int i : components.get(c))
                part[i] = c;
        return List.of(part);
    }

    private static Plot figure(Polytope polytope) {
        var embedding = polytope.embedding();
        if (embedding.hidden() > 1) return new Plot.Arrows(polytope.name(), embedding, List.of(), List.of());
        return new Plot.Cells(polytope.name(),
                Grid.of(1, embedding.features(), (k, i) -> embedding.coordinate(i, k)), List.of(), List.of(), 1);
    }

    private static Plot web(Embedding embedding, List<Integer> parts) {
        int n = embedding.features();
        return new Plot.Web("web", Grid.of(n, n, (i, j) -> i == j ? 0 : Math.abs(embedding.dot(i, j))), parts);
    }

    private static Plot shares(Embedding embedding) {
        return new Plot.Bars("shares", "dimensionality", List.of(),
                IntStream.range(0, embedding.features()).mapToObj(embedding::dimensionality).toList(), List.of());
    }
}
