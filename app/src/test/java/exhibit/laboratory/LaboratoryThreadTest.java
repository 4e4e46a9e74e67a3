package exhibit.laboratory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.MadeUpStudy;
import exhibit.Patience;
import exhibit.study.Outcome;
import exhibit.study.Study;
import exhibit.study.StudyDial;
import exhibit.study.plot.Plot;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The laboratory's thread.
final class LaboratoryThreadTest {

    private static final List<StudyDial> DIALS = List.of(new StudyDial("seed", 0, List.of(0., 1.)));

    private final AtomicInteger plays = new AtomicInteger();
    private final BlockingQueue<Outcome> seen = new LinkedBlockingQueue<>();
    private final Study quick = new MadeUpStudy("Q", DIALS, (chosen, stage) -> {
        plays.incrementAndGet();
        stage.show(plots(chosen.of("seed")));
        stage.done(.5);
    });
    private final Study endless = new MadeUpStudy("E", DIALS, (_, stage) -> {
        for (double share = 0;; share = (share + .001) % 1)
            stage.done(share);
    });
    private final Study broken = new MadeUpStudy("B", DIALS, (_, stage) -> {
        stage.show(plots(7));
        throw new IllegalStateException("on purpose");
    });
    private final LaboratoryVisit index = LaboratoryVisit.exhibit(List.of(quick, endless, broken)).enter();
    private volatile LaboratoryVisit wanted = LaboratoryVisit.exhibit(List.of(quick));
    private volatile boolean frozen;
    private volatile KeptResults brought = KeptResults.NONE;
    private final LaboratoryThread experimenter = new LaboratoryThread(() -> wanted, seen::add, () -> frozen,
            () -> brought);

    @BeforeEach
    void start() {
        experimenter.start();
    }

    @AfterEach
    void close() {
        experimenter.close();
    }

    @Test
    void an_open_page_is_played_to_its_end() throws InterruptedException {
        wanted = index.open();
        var outcome = finished(quick);
        assertEquals(plots(0), outcome.plots());
        assertEquals(1, plays.get());
    }

    @Test
    void what_came_out_is_kept_for_the_next_visitor() throws InterruptedException {
        wanted = index.open();
        finished(quick);
        wanted = index.moved(1).open();
        first(endless);
        wanted = index.open();
        var first = first(quick);
        assertTrue(first.finished() && first.plots().equals(plots(0)), "it began anew");
        assertEquals(1, plays.get());
    }

    @Test
    void a_turned_dial_is_played_too_and_until_then_the_old_plots_stay() throws InterruptedException {
        wanted = index.open();
        finished(quick);
        wanted = index.open().turned(0, 1);
        var first = seen.poll(Patience.SECONDS, TimeUnit.SECONDS);
        assertTrue(first != null && !first.finished() && first.plots().equals(plots(0)), "the page was emptied");
        assertEquals(plots(1), finished(quick).plots());
    }

    @Test
    void what_nobody_waits_for_any_more_ends() throws InterruptedException {
        wanted = index.moved(1).open();
        assertEquals("E", seen.take().study().id());
        wanted = index.open();
        finished(quick);
    }

    @Test
    void a_study_that_fails_leaves_what_it_has_shown_and_the_next_one_works() throws InterruptedException {
        wanted = index.moved(2).open();
        assertEquals(plots(7), finished(broken).plots());
        wanted = index.open();
        finished(quick);
    }

    @Test
    void what_was_brought_along_is_seen_at_once_and_until_the_work_is_done() throws InterruptedException {
        bring("Q");
        frozen = true;
        wanted = index.open();
        var first = first(quick);
        assertTrue(first.kept() && !first.finished() && first.plots().equals(plots(9)), first::toString);
        frozen = false;
        var then = seen.poll(Patience.SECONDS, TimeUnit.SECONDS);
        while (then != null && !then.finished()) {
            assertTrue(then.kept() && then.plots().equals(plots(9)), then::toString);
            then = seen.poll(Patience.SECONDS, TimeUnit.SECONDS);
        }
        assertTrue(then != null && !then.kept() && then.plots().equals(plots(0)), "it did not learn anew");
    }

    @Test
    void what_was_brought_along_is_of_a_page_as_it_opens() throws InterruptedException {
        bring("Q");
        wanted = index.open().turned(0, 1);
        assertTrue(!first(quick).kept(), "it showed another setting's");
        assertEquals(plots(1), finished(quick).plots());
    }

    @Test
    void a_study_that_fails_leaves_what_was_brought_along() throws InterruptedException {
        bring("B");
        wanted = index.moved(2).open();
        assertEquals(plots(9), first(broken).plots());
        var last = finished(broken);
        assertTrue(last.kept() && last.plots().equals(plots(9)), last::toString);
    }

    @Test
    void what_was_brought_along_is_read_before_anybody_comes_in() throws InterruptedException {
        var asked = new CountDownLatch(1);
        var early = new LaboratoryThread(() -> wanted, seen::add, () -> frozen, () -> {
            asked.countDown();
            return KeptResults.NONE;
        }, 0);
        early.start();
        assertTrue(asked.await(Patience.SECONDS, TimeUnit.SECONDS));
        early.close();
    }

    private void bring(String study) {
        brought = KeptResults.NONE.and(new KeptResults.Result(study, "", plots(9)));
    }

    @Test
    void a_study_waits_while_the_class_is_frozen_and_then_goes_on() throws InterruptedException {
        frozen = true;
        wanted = index.open();
        TimeUnit.MILLISECONDS.sleep(200);
        assertTrue(seen.stream().noneMatch(Outcome::finished), "it did not wait");
        frozen = false;
        finished(quick);
        assertEquals(1, plays.get());
    }

    @Test
    void a_frozen_study_that_nobody_waits_for_any_more_ends() throws InterruptedException {
        frozen = true;
        wanted = index.moved(1).open();
        assertEquals("E", seen.take().study().id());
        wanted = index.open();
        while (!"Q".equals(seen.take().study().id()))
            assertTrue(frozen);
    }

    private Outcome first(Study study) throws InterruptedException {
        var outcome = seen.take();
        while (!outcome.study().equals(study))
            outcome = seen.take();
        return outcome;
    }

    private Outcome finished(Study study) throws InterruptedException {
        while (true) {
            var outcome = seen.poll(Patience.SECONDS, TimeUnit.SECONDS);
            assertTrue(outcome != null, study.id() + " did not finish");
            if (outcome.finished() && outcome.study().equals(study))
                return outcome;
        }
    }

    private static List<Plot> plots(double value) {
        return List.of(new Plot.Bars("one bar", "height", List.of("it"), List.of(value), List.of()));
    }
}
