package exhibit.study.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.laboratory.QuietStage;
import exhibit.study.plot.Plot;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

final class UniformSweepTest {

    @Test
    void a_sweep_that_was_left_goes_on_from_there_to_the_same_end() {
        var left = new UniformSweep(3, 1, 2);
        var before = new Stopping(.1);
        assertThrows(CancellationException.class, () -> left.train(before, () -> {}));
        var after = new Stopping(1.1);
        left.train(after, () -> {});
        assertTrue(after.shares.getFirst() > before.shares.getLast(), "it began anew");
        assertEquals(1, after.shares.getLast());
        assertEquals(new UniformSweep(3, 1, 2).train(new QuietStage(), () -> {}).embedding(0), left.embedding(0));
    }

    /// Waits for no more than a share.
    private static final class Stopping extends QuietStage {
        private final double most;
        private final List<Double> shares = new ArrayList<>();

        private Stopping(double most) {
            this.most = most;
        }

        @Override
        public void show(List<Plot> plots) {
        }

        @Override
        public void done(double share) {
            shares.add(share);
            if (share >= most) throw new CancellationException();
        }
    }
}
