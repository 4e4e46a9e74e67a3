package exhibit.chapter;

import exhibit.model.PhaseDiagram;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Every study, in the order of the paper.
public final class Laboratory {

    private static final List<Study> PAPER = List.of(
            new FiveInTwo(),
            new ManyInFew("T2", 20, 5, .7, 3),
            new ManyInFew("T3", 80, 20, .9, 1),
            new Biases(),
            new LossSplit(),
            new PhaseMap("T6", PhaseDiagram.TWO_IN_ONE, 110),
            new PhaseMap("T7", PhaseDiagram.THREE_IN_TWO, 105),
            new PhaseTheory(),
            new Staircase(),
            new DimensionalityCloud(),
            new Polytopes(),
            new RarerFeature(),
            Pairs.CORRELATED,
            Pairs.ANTICORRELATED,
            new SideBySide(),
            new LocalBases(),
            new Collapse(),
            new EnergyLevels(),
            new Octahedron(),
            new Adversary(),
            new PrivilegedBasis(),
            new AbsoluteValue(),
            new RareAbsolutes(),
            new Inhibition(),
            new CompressionBound(),
            new NonlinearCompression(),
            new SparseHidden(),
            new LossLandscape(),
            new RotationSymmetry(),
            new Comparison());

    /// The first document, worked out on paper (EXPERIMENTS A.1).
    private static final List<Study> BY_HAND = concat(
            List.of(new FeaturePiano(),
                    new Again("H1", "by hand, Superposition: A simple example", new FiveInTwo()), new HandFormula(),
                    new Importance()),
            WorkedExamples.ALL, List.of(new TryItYourself(), new RaceTheOptimiser(), new SharedNeurons()));

    /// The second document's ideas (EXPERIMENTS A.3).
    private static final List<Study> CONCEPTS = List.of(
            new Decomposability(),
            new Linearity(),
            new Hierarchy(),
            new Again("C4", "notes, Privileged vs Non-privileged Bases", new RotationSymmetry()),
            new NoisySimulation(),
            new AlmostOrthogonal(),
            new ReadOut(),
            new SamePicture(),
            new WhatIsAFeature(),
            new WordArithmetic(),
            new ShapeArithmetic(),
            new CurveDetector(),
            new Universality(),
            new ManyMeanings(),
            new AlwaysThere(),
            new ReadingShelf());

    /// The third document, on mixing (EXPERIMENTS A.4).
    private static final List<Study> MIXING = List.of(new ClockAddition(), new AdditionByWaves(), new SameWaves(),
            new LayerAsTensor(), new MixedWaves(), new SnapToSigns(), new Unscramble(), new MixingGain(),
            new SignTiles(), new DirectionAndVolume(), new WeighingGain(), new WhenMixingHelps(), new Conjectures(),
            new Racers());

    public static final List<Study> ALL = concat(PAPER, BY_HAND, CONCEPTS, MIXING);

    private Laboratory() {
    }

    public static Optional<Study> of(String id) {
        return ALL.stream().filter(study -> study.id().equalsIgnoreCase(id)).findFirst();
    }

    @SafeVarargs
    private static List<Study> concat(List<? extends Study>... groups) {
        var all = new ArrayList<Study>();
        for (var group : groups)
            all.addAll(group);
        return List.copyOf(all);
    }
}
