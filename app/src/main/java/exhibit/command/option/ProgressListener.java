package exhibit.command.option;

import exhibit.study.DialSettings;
import exhibit.study.Outcome;
import exhibit.study.ResultCache;
import exhibit.study.Study;
import exhibit.study.StudyListener;
import exhibit.study.plot.Plot;
import java.util.List;

/// A stage without a screen: its progress is a bar, and what was shown last is kept.
public final class ProgressListener implements StudyListener {

    public static final long WHOLE = 1000;

    private final Progress progress;
    private final long before;
    private final ResultCache results;
    private List<Plot> shown = List.of();

    /// @param before how many parts of the bar were done before this stage's own `WHOLE`
    /// @param results what other stages have worked out
    public ProgressListener(Progress progress, long before, ResultCache results) {
        this.progress = progress;
        this.before = before;
        this.results = results;
    }

    @Override
    public void show(List<Plot> plots) {
        shown = plots;
    }

    @Override
    public void done(double share) {
        progress.done(before + Math.round(WHOLE * share));
    }

    @Override
    public ResultCache results() {
        return results;
    }

    /// What the page of a study shows in the end.
    public Outcome finished(Study study, DialSettings chosen) {
        study.play(chosen, this);
        return new Outcome(study, chosen, shown, 1);
    }
}
