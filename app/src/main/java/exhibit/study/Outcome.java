package exhibit.study;

import exhibit.study.plot.Plot;
import java.util.List;

/// What a study shows by now.
///
/// @param plots none before the first is there
/// @param share how far the work is, 0 to 1
public record Outcome(Study study, DialSettings chosen, List<Plot> plots, double share) {

    public Outcome {
        plots = List.copyOf(plots);
    }

    public boolean finished() {
        return share >= 1;
    }
}
