package exhibit.laboratory;

import exhibit.study.ResultCache;
import exhibit.study.StudyListener;
import exhibit.study.plot.Plot;
import java.util.List;

/// Shows nothing and lets everything go on; with results of its own.
public class QuietStage implements StudyListener {

    private final ResultCache results = new ResultCache();

    @Override
    public void show(List<Plot> plots) {
    }

    @Override
    public void done(double share) {
    }

    @Override
    public ResultCache results() {
        return results;
    }
}
