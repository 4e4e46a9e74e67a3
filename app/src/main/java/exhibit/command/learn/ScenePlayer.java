package exhibit.command.learn;

import exhibit.control.Controls;
import exhibit.training.Experiment;
import exhibit.training.OfflineRun;
import exhibit.training.Pace;
import exhibit.training.Trainer;
import exhibit.view.ViewInbox;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;

/// Plays a scene: what is learned in it is shown, and a hand turns the knob.
final class ScenePlayer implements AutoCloseable {

    private static final double NANOS = 1e9;

    private final FrameScene scene;
    private final AtomicReference<Experiment> wanted = new AtomicReference<>(Controls.OPENING);
    private final Trainer trainer;

    /// @param news where it is left for whoever shows it
    ScenePlayer(FrameScene scene, ViewInbox news) {
        this.scene = scene;
        news.sessions().put(scene.session());
        trainer = new Trainer(wanted::get, news.snapshots(), Pace.STORY);
        if (scene.turns().isEmpty())
            news.snapshots().put(OfflineRun.of(List.of(Controls.OPENING)));
        else
            trainer.start();
    }

    /// For so long, from its first turn on.
    void play(double seconds) {
        long end = System.nanoTime() + (long) (NANOS * seconds);
        if (scene.turns().isEmpty())
            await(end);
        for (int turn = 0; System.nanoTime() < end; turn++) {
            var next = scene.turns().get(turn % scene.turns().size());
            wanted.set(next.wanted());
            await(Math.min(end, System.nanoTime() + (long) (NANOS * next.seconds())));
        }
    }

    private static void await(long nanos) {
        for (long left = nanos - System.nanoTime(); left > 0; left = nanos - System.nanoTime())
            LockSupport.parkNanos(left);
    }

    @Override
    public void close() {
        trainer.close();
    }
}
