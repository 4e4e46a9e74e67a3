package exhibit.laboratory;

import exhibit.study.DialSettings;
import exhibit.study.Study;
import exhibit.study.plot.Plot;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

/// What a page shows to somebody who looks a few times and leaves.
public final class Glance extends QuietStage {

    private final int looks;
    private final List<List<Plot>> seen = new ArrayList<>();
    private final List<Double> shares = new ArrayList<>();

    private Glance(int looks) {
        this.looks = looks;
    }

    /// @param looks how many times; a study that ends earlier has been seen whole
    public static Glance at(Study study, DialSettings chosen, int looks) {
        var glance = new Glance(looks);
        try {
            study.play(chosen, glance);
        } catch (CancellationException _) {
            // it has been looked at often enough
        }
        return glance;
    }

    /// The pictures of each look, at least one.
    public List<List<Plot>> seen() {
        return seen;
    }

    /// The last pictures seen.
    public List<Plot> last() {
        return seen.getLast();
    }

    /// How far the work was said to be, each time.
    List<Double> shares() {
        return shares;
    }

    @Override
    public void show(List<Plot> plots) {
        seen.add(plots);
    }

    @Override
    public void done(double share) {
        shares.add(share);
        if (seen.size() >= looks) throw new CancellationException();
    }
}
