package exhibit.study.geometry;

import exhibit.model.Embedding;
import exhibit.study.Finding;
import exhibit.study.StudyDial;
import exhibit.study.StudyListener;
import java.util.List;
import java.util.stream.IntStream;

/// Two sets of three, each of which comes as a whole, fold into an octahedron while they are learned, and opposite
/// corners never belong to the same set: n = 6, m = 3 (paper, "Learning dynamics", geometric transformations).
final class Octahedron implements SetStudy {

    private static final int SEEDS = 8;

    @Override
    public String id() {
        return "T19";
    }

    @Override
    public String source() {
        return "Toy Models of Superposition, Superposition and learning dynamics";
    }

    @Override
    public List<StudyDial> choices() {
        return List.of(new StudyDial("density", 1, List.of(.2, .05, .01)));
    }

    @Override
    public int seeds() {
        return SEEDS;
    }

    @Override
    public List<Finding> check(StudyListener stage) {
        var embeddings = trial(.05).trained(SEEDS, stage).models();
        return List.of(Finding.atLeast("octahedra of 8 with every antipodal pair across sets",
                (int) embeddings.stream().filter(Octahedron::isAcrossSets).count(), 6));
    }

    @Override
    public boolean quick() {
        return true;
    }

    @Override
    public CorrelatedTrial trial(double density) {
        return new CorrelatedTrial(true, 2, 3, 3, density);
    }

    /// Each feature of the first set has its opposite in the second: three digons at right angles.
    private static boolean isAcrossSets(Embedding embedding) {
        return embedding.geometry().word().equals("octahedron") && IntStream.range(0, 3)
                .allMatch(i -> IntStream.range(3, 6).anyMatch(j -> embedding.cosine(i, j) < -.95));
    }
}
