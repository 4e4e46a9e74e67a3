package exhibit.sound.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.control.Controls;
import exhibit.control.MenuEntry;
import exhibit.control.Place;
import exhibit.control.Request;
import exhibit.control.Session;
import exhibit.control.SessionReducer;
import exhibit.control.Waiting;
import exhibit.sound.Tone;
import exhibit.story.Chapter;
import exhibit.story.Judgement;
import exhibit.story.MinuteScreen;
import exhibit.story.RainSight;
import exhibit.training.Snapshot;
import exhibit.view.Picture;
import exhibit.view.Samples;
import exhibit.view.kit.Fx;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What rains in front of the machine is heard as it is seen.
final class RainNotesTest {

    private static final long FRAME = 33_000_000;
    private static final int FRAMES = 900;
    private static final List<Judgement> UNSEEN = List.of();

    private final SessionReducer journey = new SessionReducer(new Controls(() -> 3), List.of("en"), Waiting.USUAL);

    /// Of one frame: what is seen, and what rings from then on.
    private record Heard(RainSight seen, List<Tone> rings) {}

    @BeforeAll
    static void toolkit() {
        Fx.start();
    }

    @Test
    void a_thing_sounds_when_it_comes_and_once_more_and_softer_when_it_is_remembered() {
        var comes = new RainSight(4, List.of(1., 0.), UNSEEN);
        var nothing = new RainSight(3, List.of(0., 0.), List.of(Judgement.QUIET, Judgement.QUIET));
        var first = rings(Optional.of(nothing), comes).getFirst();
        var echo = rings(Optional.of(comes), answered(comes, Judgement.RIGHT, Judgement.QUIET)).getFirst();
        assertEquals(Tone.of(0, 1).hertz(), first.hertz());
        assertEquals(first.hertz(), echo.hertz());
        assertTrue(echo.strength() < first.strength() / 2 && first.strength() < .5, first + " " + echo);
    }

    @Test
    void what_is_forgotten_does_not_sound_again_and_what_is_named_wrong_sounds_rough() {
        var comes = new RainSight(4, List.of(1., 0.), UNSEEN);
        var rings = rings(Optional.of(comes), answered(comes, Judgement.FORGOTTEN, Judgement.WRONG));
        assertEquals(2, rings.size());
        assertEquals(Tone.of(1, 1).hertz(), rings.getFirst().hertz());
        double apart = rings.getLast().hertz() - rings.getFirst().hertz();
        assertTrue(15 < apart && apart < 40, "apart by " + apart);
    }

    @Test
    void nothing_sounds_twice_while_the_same_is_seen() {
        var comes = new RainSight(4, List.of(1., 0.), UNSEEN);
        var told = answered(comes, Judgement.RIGHT, Judgement.WRONG);
        assertEquals(List.of(), rings(Optional.of(comes), comes));
        assertEquals(List.of(), rings(Optional.of(told), told));
    }

    @Test
    void where_a_hand_lets_things_come_the_rain_is_silent() {
        var comes = new RainSight(4, List.of(1., 0.), UNSEEN);
        var seen = Samples.pentagon(0);
        var price = chapter("the-price");
        var pressing = journey.after(journey.seen(price, seen, 0), new Request.Next(), 2_000_000_000L);
        assertEquals(1, between(price, seen, Optional.empty(), Optional.of(comes)).size());
        assertEquals(List.of(), between(pressing, seen, Optional.empty(), Optional.of(comes)));
        var menu = journey.after(price, new Request.Menu(), 0);
        assertEquals(List.of(), between(menu, seen, Optional.empty(), Optional.of(comes)));
    }

    /// Frame by frame, by the machine on the screen itself.
    @Test
    void in_each_frame_what_begins_to_sound_is_what_has_come_or_is_answered_in_it() {
        var numbers = new HashSet<Long>();
        int answers = 0;
        for (var heard : heard(minute(MinuteScreen.ANSWER), Samples.square(20))) {
            var seen = heard.seen();
            boolean comes = numbers.add(seen.number());
            if (comes)
                assertEquals(things(seen, i -> seen.x().get(i) > 0), pitches(heard), seen::toString);
            else if (seen.isAnswered() && !heard.rings().isEmpty()) {
                answers++;
                assertTrue(pitches(heard).containsAll(things(seen, i -> seen.verdicts().get(i) == Judgement.RIGHT)));
                assertEquals(Set.of(), common(pitches(heard),
                        things(seen, i -> seen.verdicts().get(i) == Judgement.FORGOTTEN)));
            } else
                assertEquals(List.of(), heard.rings());
        }
        assertTrue(numbers.size() > 20 && answers > 5, numbers.size() + " " + answers);
    }

    @Test
    void before_answers_are_seen_none_is_heard_and_before_it_rains_nothing_is() {
        var dot = heard(minute(MinuteScreen.DOT), Samples.square(20));
        assertTrue(dot.stream().anyMatch(heard -> !heard.rings().isEmpty()));
        assertTrue(dot.stream().noneMatch(heard -> heard.seen().isAnswered()));
        assertEquals(List.of(), heard(minute(MinuteScreen.WHO), Samples.square(20)));
        assertEquals(List.of(), heard(minute(MinuteScreen.PRICE), Samples.square(20)));
    }

    @Test
    void under_the_menu_no_rain_is_seen() {
        Fx.await(() -> {
            var screen = Samples.screen("en");
            Picture.layOut(screen.node(), 800, 480);
            var minute = minute(MinuteScreen.ANSWER);
            screen.show(minute);
            screen.show(Samples.square(0));
            assertTrue(screen.rain().isPresent());
            screen.show(journey.after(minute, new Request.Menu(), 0));
            assertEquals(Optional.empty(), screen.rain());
        });
    }

    /// Every frame in which the rain is seen.
    private List<Heard> heard(Session session, Snapshot seen) {
        var heard = new ArrayList<Heard>();
        Fx.await(() -> {
            var screen = Samples.screen("en");
            Picture.layOut(screen.node(), 800, 480);
            screen.show(session);
            screen.show(seen);
            var before = Optional.<RainSight>empty();
            for (int frame = 0; frame < FRAMES; frame++) {
                screen.move(frame * FRAME);
                var now = screen.rain();
                var rings = between(session, seen, before, now);
                now.ifPresent(sight -> heard.add(new Heard(sight, rings)));
                before = now;
            }
        });
        return heard;
    }

    private Session minute(MinuteScreen at) {
        var now = journey.after(journey.fresh(0), new Request.Next(), 0);
        while (!(now.place() instanceof Place.Minute minute && minute.at() == at))
            now = journey.after(now, new Request.Next(), 0);
        return now;
    }

    private Session chapter(String id) {
        int at = Chapter.all().stream().map(Chapter::id).toList().indexOf(id);
        return journey.after(journey.fresh(0), new Request.Go(new MenuEntry.ToChapter(at)), 0);
    }

    private List<Tone> rings(Optional<RainSight> was, RainSight now) {
        return between(minute(MinuteScreen.ANSWER), Samples.square(0), was, Optional.of(now));
    }

    private static List<Tone> between(Session session, Snapshot seen, Optional<RainSight> was,
            Optional<RainSight> now) {
        return RainNotes.between(new GuideMoment(session, seen, 0, was), new GuideMoment(session, seen, 0, now));
    }

    private static RainSight answered(RainSight comes, Judgement... verdicts) {
        return new RainSight(comes.number(), comes.x(), List.of(verdicts));
    }

    private static Set<Double> pitches(Heard heard) {
        var pitches = new HashSet<Double>();
        heard.rings().forEach(tone -> pitches.add(tone.hertz()));
        return pitches;
    }

    private static Set<Double> things(RainSight seen, IntPredicate which) {
        var pitches = new HashSet<Double>();
        IntStream.range(0, seen.x().size()).filter(which).forEach(i -> pitches.add(Tone.of(i, 1).hertz()));
        return pitches;
    }

    private static Set<Double> common(Set<Double> these, Set<Double> those) {
        var common = new HashSet<>(these);
        common.retainAll(those);
        return common;
    }
}
