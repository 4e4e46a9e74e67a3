package exhibit.study.hand;

import exhibit.study.Study;
import java.util.List;
import java.util.stream.Stream;

/// The first document, worked out on paper (EXPERIMENTS A.1).
public final class HandStudies {

    public static final List<Study> ALL = Stream.<Study>concat(WorkedExamples.ALL.stream(),
            Stream.of(new FeaturePiano(), new HandFormula(), new Importance(), new TryItYourself(),
                    new RaceTheOptimiser(), new SharedNeurons()))
            .toList();

    private HandStudies() {
    }
}
