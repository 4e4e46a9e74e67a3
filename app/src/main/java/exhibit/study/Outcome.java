package exhibit.study;

import exhibit.study.plot.Plot;
import java.util.List;

/// What a study shows by now.
///
/// @param plots none before the first is there
/// @param share how far the work is, 0 to 1
/// @param kept whether the plots were brought along, and those of the work take their place when it is done
public record Outcome(Study study, DialSettings chosen, List<Plot> plots, double share, boolean kept) {

    public Outcome {
        plots = List.copyOf(plots);
    }

    /// What the work itself shows.
    public Outcome(Study study, DialSettings chosen, List<Plot> plots, double share) {
        this(study, chosen, plots, share, false);
    }

    public boolean finished() {
        return share >= 1;
    }
}
