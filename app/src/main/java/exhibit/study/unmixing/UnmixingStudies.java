package exhibit.study.unmixing;

import exhibit.study.Study;
import java.util.List;

/// What came after the paper: dictionaries found by sparse autoencoders (EXPERIMENTS A.6).
public final class UnmixingStudies {

    public static final List<Study> ALL = List.of(new FoundAgain(), new LatentCount(), new Absorption(),
            new Memorising(), new LearningStages(), new Vaccination(), new CapacityAllocation(), new AnswerSize());

    private UnmixingStudies() {
    }
}
