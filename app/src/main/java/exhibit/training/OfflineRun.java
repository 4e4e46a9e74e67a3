package exhibit.training;

import java.util.ArrayList;
import java.util.List;

/// A run at full speed and without a clock: the same way gives the same picture, step for step.
public final class OfflineRun {

    /// Longer than any figure of the story takes to form (REQUIREMENTS F-3).
    public static final int STEPS_PER_STOP = 20_000;

    private static final int STEPS_PER_PICTURE = 10;

    private OfflineRun() {
    }

    /// What is to be seen at the end of a way.
    ///
    /// @param way experiments of one shape and seed, at least one
    public static Snapshot of(List<Experiment> way) {
        return stops(way).getLast();
    }

    /// What is to be seen at each of its stops.
    public static List<Snapshot> stops(List<Experiment> way) {
        var run = Run.fresh(way.getFirst());
        var stops = new ArrayList<Snapshot>();
        for (var stop : way) {
            run.goOn(stop);
            run.steps(STEPS_PER_STOP);
            stops.add(run.snapshot(true));
        }
        return List.copyOf(stops);
    }

    /// What is to be seen of a second network that looks for the features of a model which has come to rest.
    ///
    /// @param steps how many it makes; at its end it stays
    /// @return one after every few steps, at least one
    public static List<Snapshot> unmixed(Experiment model, DictionaryTask task, int steps) {
        var run = Run.alone(model);
        run.steps(STEPS_PER_STOP);
        run.goOn(model.unmixed(task));
        var seen = new ArrayList<Snapshot>();
        for (int step = 0; step < steps && !run.isUnmixed(); step += STEPS_PER_PICTURE) {
            run.steps(STEPS_PER_PICTURE);
            seen.add(run.snapshot(true));
        }
        return List.copyOf(seen);
    }

    /// What is to be seen before anything is learned.
    public static Snapshot start(Experiment experiment) {
        return Run.fresh(experiment).snapshot(false);
    }
}
