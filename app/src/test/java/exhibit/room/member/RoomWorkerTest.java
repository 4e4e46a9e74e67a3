package exhibit.room.member;

import exhibit.Patience;
import exhibit.room.wire.LineFault;
import exhibit.room.wire.MemberLine;
import exhibit.training.map.PhaseGrid;
import exhibit.training.map.PhaseSweep;
import exhibit.training.map.SweptModel;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class RoomWorkerTest {

    private static final PhaseSweep SWEEP = new PhaseSweep(SweptModel.PAIR, new PhaseGrid(2, 2), 1);

    /// Nobody else, and a network in which everything goes wrong at first.
    private static final class Broken implements Peers {

        private final AtomicInteger told = new AtomicInteger();

        @Override
        public PeerView view() {
            return new PeerView("me", List.of("me"), "");
        }

        @Override
        public void tell(List<MemberLine> lines) {
            switch (told.incrementAndGet()) {
                case 2 -> throw new IllegalStateException("the second word");
                case 3 -> throw new StackOverflowError("the third word");
                default -> {
                    // nobody hears it
                }
            }
        }

        @Override
        public void tell(String member, List<MemberLine> lines) {
            tell(lines);
        }

        @Override
        public void leftAside(LineFault why) {
            throw new IllegalStateException(why.toString());
        }
    }

    @Test
    void whatever_goes_wrong_the_map_is_painted() throws Exception {
        var shared = new Shared(new Broken());
        var work = new RoomWorker(shared, 1, "");
        shared.begin(SWEEP);
        var thread = Thread.ofPlatform().daemon().start(work);
        Patience.await(() -> shared.state().isWhole());
        thread.interrupt();
        thread.join();
    }
}
