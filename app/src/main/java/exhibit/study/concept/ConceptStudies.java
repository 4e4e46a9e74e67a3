package exhibit.study.concept;

import exhibit.study.Study;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The second document's ideas (EXPERIMENTS A.3).
public final class ConceptStudies {

    private ConceptStudies() {
    }

    /// @param sources what each page of the laboratory names as its source, asked for when it is needed
    public static List<Study> all(Supplier<Stream<String>> sources) {
        return List.of(
                new Decomposability(),
                new Linearity(),
                new Hierarchy(),
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
                new ReadingShelf(sources));
    }
}
