package exhibit;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.control.Accessibility;
import exhibit.control.ClassHold;
import exhibit.control.Controls;
import exhibit.control.LaboratoryHand;
import exhibit.control.MenuEntry;
import exhibit.control.Place;
import exhibit.control.Request;
import exhibit.control.Session;
import exhibit.control.SessionReducer;
import exhibit.control.Waiting;
import exhibit.control.Wing;
import exhibit.hardware.Action;
import exhibit.hardware.Button;
import exhibit.hardware.Control;
import exhibit.hardware.Knob;
import exhibit.laboratory.LaboratoryVisit;
import exhibit.room.wire.ClassPace;
import exhibit.study.Study;
import exhibit.view.ViewInbox;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The visit under many hands, and who is told of it.
@Timeout(Patience.SECONDS)
final class VisitStateTest {

    private static final long SECOND = 1_000_000_000L;
    private static final int HANDS = 4;
    private static final int TURNS = 500;
    private static final Action RIGHT = new Action.Turned(Knob.FIRST, 1);
    private static final Request TO_PLAY = new Request.Go(new MenuEntry.ToPlay(false));
    private static final Request TO_LABORATORY = new Request.Go(new MenuEntry.Through(Wing.LABORATORY));

    private record Told(Session before, Session now) {}

    private final ViewInbox news = new ViewInbox();
    private final AtomicLong time = new AtomicLong();
    private final List<Told> told = new CopyOnWriteArrayList<>();
    private final List<Set<Control>> lit = new CopyOnWriteArrayList<>();
    private final VisitState visitor = visitor((before, now) -> told.add(new Told(before, now)));

    private VisitState visitor(BiConsumer<Session, Session> changed) {
        var studies = List.<Study>of(study("T1"), study("T2"));
        var journey = new SessionReducer(new Controls(() -> 7), List.of("en"), Waiting.USUAL, Accessibility.USUAL,
                studies);
        return new VisitState(journey, news, changed, lit::add, time::get);
    }

    private static MadeUpStudy study(String id) {
        return new MadeUpStudy(id, List.of(), (_, _) -> {});
    }

    @Test
    void a_listener_that_blocks_keeps_nobody_from_the_visit() throws Exception {
        var blocked = new CountDownLatch(1);
        var free = new CountDownLatch(1);
        var slow = visitor((before, now) -> {
            told.add(new Told(before, now));
            blocked.countDown();
            await(free);
        });
        var hand = CompletableFuture.runAsync(() -> slow.use(RIGHT));
        await(blocked);
        slow.ask(TO_PLAY);
        assertTrue(slow.session().place() instanceof Place.Play);
        assertEquals(1, told.size());
        assertFalse(hand.isDone());
        free.countDown();
        hand.get();
        assertEquals(2, told.size());
        assertIsARow();
        assertEquals(slow.session(), told.getLast().now());
    }

    @Test
    void whatever_many_hands_do_at_once_is_told_in_the_order_in_which_it_became() throws Exception {
        var hands = new ArrayList<CompletableFuture<Void>>();
        for (int hand = 0; hand < HANDS; hand++)
            hands.add(CompletableFuture.runAsync(() -> {
                for (int turn = 0; turn < TURNS; turn++) {
                    time.incrementAndGet();
                    visitor.use(RIGHT);
                }
            }, command -> Thread.ofPlatform().start(command)));
        for (var hand : hands)
            hand.get();
        assertTrue(told.size() > TURNS, told.size() + " told");
        assertIsARow();
        assertEquals(visitor.session(), told.getLast().now());
        assertEquals(Optional.of(visitor.session()), news.sessions().take());
    }

    private void assertIsARow() {
        for (int i = 1; i < told.size(); i++)
            assertEquals(told.get(i - 1).now(), told.get(i).before());
    }

    @Test
    void a_listener_that_asks_for_something_is_told_of_it_afterwards() {
        var self = new CompletableFuture<VisitState>();
        var ended = new ArrayList<Place>();
        self.complete(visitor((_, now) -> {
            if (!(now.place() instanceof Place.Play))
                self.join().ask(TO_PLAY);
            ended.add(now.place());
        }));
        self.join().use(RIGHT);
        assertEquals(2, ended.size());
        assertTrue(ended.getFirst() instanceof Place.Minute && ended.getLast() instanceof Place.Play);
    }

    @Test
    void after_a_listener_that_fails_the_next_change_is_told() {
        var failing = visitor((before, now) -> {
            told.add(new Told(before, now));
            if (told.size() == 1)
                throw new IllegalStateException("the disk is full");
        });
        try {
            failing.use(RIGHT);
        } catch (IllegalStateException _) {
            assertEquals(1, told.size());
        }
        failing.ask(TO_PLAY);
        assertEquals(2, told.size());
    }

    @Test
    void a_listener_that_fails_is_no_trouble_of_the_thread_that_tells() {
        var failing = visitor((_, _) -> {
            throw new IllegalStateException("the disk is full");
        });
        assertDoesNotThrow(() -> failing.use(RIGHT));
        assertTrue(failing.session().place() instanceof Place.Minute);
    }

    @Test
    void in_a_frozen_class_no_hand_and_no_time_changes_anything() {
        visitor.ask(TO_PLAY);
        visitor.hold(ClassPace.FREE.freeze());
        var frozen = visitor.session();
        time.set(80 * SECOND);
        visitor.use(RIGHT);
        visitor.ask(TO_LABORATORY);
        visitor.tick();
        assertEquals(frozen, visitor.session());
        visitor.hold(ClassPace.FREE);
        visitor.tick();
        assertTrue(visitor.session().countdown().isEmpty());
        visitor.use(RIGHT);
        assertNotEquals(frozen.experiment(), visitor.session().experiment());
    }

    @Test
    void a_class_that_is_held_somewhere_comes_back_there() {
        visitor.hold(new ClassPace(false, 0, ClassHold.PLAY));
        assertTrue(visitor.session().place() instanceof Place.Play);
        visitor.ask(TO_LABORATORY);
        assertTrue(visitor.session().place() instanceof Place.Play);
        assertFalse(visitor.visit().inLaboratory());
    }

    @Test
    void a_door_leads_into_the_laboratory_and_the_third_button_out_of_it() {
        visitor.ask(TO_LABORATORY);
        assertEquals(LaboratoryVisit.Place.INDEX, visitor.visit().place());
        press(Button.SECOND);
        assertEquals(LaboratoryVisit.Place.PAGE, visitor.visit().place());
        press(Button.SECOND);
        assertEquals("T2", visitor.visit().study().id());
        press(Button.THIRD);
        press(Button.THIRD);
        assertEquals(LaboratoryVisit.Place.EXHIBIT, visitor.visit().place());
        assertTrue(visitor.session().place() instanceof Place.Play);
    }

    @Test
    void who_leaves_the_laboratory_by_time_finds_it_from_its_door_again() {
        visitor.ask(TO_LABORATORY);
        press(Button.SECOND);
        time.set(90 * SECOND);
        visitor.tick();
        assertTrue(visitor.session().place() instanceof Place.Attract);
        assertFalse(visitor.visit().inLaboratory());
    }

    @Test
    void a_hand_in_the_countdown_stays_and_turns_nothing_in_the_laboratory() {
        visitor.ask(TO_LABORATORY);
        time.set(80 * SECOND);
        visitor.tick();
        var index = visitor.visit();
        press(Button.SECOND);
        assertEquals(index, visitor.visit());
        assertTrue(visitor.session().countdown().isEmpty());
    }

    @Test
    void lights_are_told_when_other_controls_do_something() {
        assertEquals(Set.<Control>of(Knob.FIRST), visitor.live());
        visitor.use(RIGHT);
        visitor.use(RIGHT);
        visitor.ask(TO_LABORATORY);
        assertEquals(List.of(Controls.LIVE, LaboratoryHand.live(visitor.visit())), lit);
    }

    @Test
    void what_changes_nothing_is_told_to_nobody() {
        visitor.use(new Action.Held(Button.FIRST));
        visitor.tick();
        assertEquals(List.of(), told);
    }

    @Test
    void while_nobody_is_there_the_exhibit_turns_its_own_knob() {
        time.set(9 * SECOND);
        visitor.tick();
        assertNotEquals(Controls.OPENING, visitor.experiment());
        visitor.leave();
        assertEquals(Controls.OPENING, visitor.experiment());
    }

    private void press(Button button) {
        visitor.use(new Action.Pressed(button));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(Patience.SECONDS, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
