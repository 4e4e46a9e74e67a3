package exhibit.view.menu;

import exhibit.model.Embedding;
import exhibit.training.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The ways that the tips of the arrows took in the run under way, from its start or from where this visitor met it. A new
/// run leaves no way from the old one.
final class TipPaths {

    /// Points that are kept of each thing's way; when there are so many, every other one goes.
    static final int MOST = 200;

    /// More things than these are a cloud, not ways.
    static final int MOST_FEATURES = 20;

    /// In units of the circle's radius: nearer points show nothing more.
    private static final double STEP = .015;

    private static final int SPACE = 3;

    private final List<float[]> points = new ArrayList<>();
    private Optional<Snapshot> last = Optional.empty();

    void add(Snapshot snapshot) {
        if (last.filter(snapshot::follows).isEmpty())
            points.clear();
        last = Optional.of(snapshot);
        if (snapshot.embedding().features() > MOST_FEATURES)
            return;
        var now = point(snapshot.embedding());
        if (!points.isEmpty() && moved(points.getLast(), now) < STEP)
            return;
        points.add(now);
        if (points.size() > MOST)
            thin();
    }

    /// Every other point, the newest always.
    private void thin() {
        for (int i = points.size() - 2; i > 0; i -= 2)
            points.remove(i);
    }

    /// Whether these are the ways of so many things: a picture that was put aside may be of another run.
    boolean areOf(int features) {
        return last.filter(snapshot -> snapshot.embedding().features() == features).isPresent();
    }

    /// How many points each way has.
    int size() {
        return points.size();
    }

    /// Coordinate k of thing i's tip at a point of its way; beyond its dimensions 0.
    double at(int point, int i, int k) {
        return points.get(point)[SPACE * i + k];
    }

    private static float[] point(Embedding embedding) {
        var point = new float[SPACE * embedding.features()];
        for (int i = 0; i < embedding.features(); i++)
            for (int k = 0; k < Math.min(SPACE, embedding.hidden()); k++)
                point[SPACE * i + k] = embedding.coordinate(i, k);
        return point;
    }

    private static double moved(float[] before, float[] now) {
        double most = 0;
        for (int i = 0; i < now.length; i++)
            most = Math.max(most, Math.abs(now[i] - before[i]));
        return most;
    }
}
