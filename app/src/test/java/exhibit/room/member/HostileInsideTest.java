package exhibit.room.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.Patience;
import exhibit.room.Loopback;
import exhibit.room.wire.LineFault;
import exhibit.room.wire.MemberText;
import exhibit.room.wire.StationState;
import exhibit.room.wire.TeacherWord.Pacing;
import exhibit.training.map.PhaseSweep;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/// A pupil with the code and a program of his own. He can do what a teacher can; but whatever he says, the others go on.
@EnabledOnOs(OS.LINUX)
final class HostileInsideTest extends Attacked {

    private static final String ROOM = "room " + MemberText.VERSION + "\n";
    private static final PhaseSweep SWEEP = ClassUnderAttack.SWEEP;
    private static final int MEGABYTES = 40 << 20;

    /// Nobody was moved, and each kind of fault was told of at most once.
    @AfterEach
    void unmoved() throws Exception {
        room().assertUnmoved();
        for (var fault : LineFault.values())
            assertTrue(told(fault) <= 1, () -> room().hub.report());
    }

    @Test
    void lines_that_are_none_are_left_aside_and_told_of_once() throws Exception {
        try (var pupil = new Insider(room(), 66)) {
            for (int again = 0; again < 50; again++) {
                pupil.say(ROOM + "card garbage\nsweep 5-2,9999x9999,100000\npace 1 true x\nhello");
                pupil.say(ROOM + "sweep " + SWEEP + "\ncell 1,2,3\ntake 99999\nhave 1 x");
                pupil.say("no version");
            }
            for (var fault : List.of(LineFault.NO_CARD, LineFault.NO_SWEEP, LineFault.NO_PACE, LineFault.NO_WORD,
                    LineFault.NO_CELL, LineFault.NO_PLACE, LineFault.NO_COUNT, LineFault.NO_VERSION))
                Patience.await(() -> told(fault) == 1);
        }
    }

    @Test
    void what_no_station_may_say_changes_nothing() throws Exception {
        try (var pupil = new Insider(room(), 66)) {
            var cell = room().room.state().map().orElseThrow().cells().getFirst();
            pupil.say(ROOM + "sweep 5-2,101x101,1000\nsweep " + SWEEP + "\nclaim 5 " + pupil.member());
            pupil.say(ROOM + "card " + pupil.member() + " 1|true||play|training|1|I am one");
            int comma = cell.line().lastIndexOf(',');
            pupil.say(ROOM + "sweep " + SWEEP + "\ncell " + cell.line().substring(0, comma) + ",77.0");
            for (var fault : List.of(LineFault.NOT_ENTITLED, LineFault.FOREIGN_NUMBER, LineFault.OTHER_CELL))
                Patience.await(() -> told(fault) == 1);
            assertEquals(SWEEP, room().room.state().map().orElseThrow().sweep());
            assertTrue(room().room.state().stations().stream().noneMatch(one -> one.last().contains("I am one")));
        }
    }

    /// Nor is half of one: it ends the line, and nothing of it is put together.
    @Test
    void forty_megabytes_are_no_message() throws Exception {
        try (var pupil = new Insider(room(), 66)) {
            pupil.say(ROOM + "ask\n".repeat(Network.MOST_BYTES));
            pupil.say(ROOM + "card " + "x".repeat(MEGABYTES));
            pupil.say(ROOM + "ask\n".repeat(MEGABYTES / 4));
            room().assertUnmoved();
            assertEquals(0, told(LineFault.TOO_LARGE), room().hub::report);
        }
    }

    /// JGroups unpacks an object as soon as it comes in; a station's Java is told to take none, so nobody hears of it.
    @Test
    void objects_of_java_are_not_unpacked() throws Exception {
        try (var pupil = new Insider(room(), 66)) {
            pupil.say(new ArrayList<>(List.of("an object")));
            room().assertUnmoved();
            assertEquals(0, told(LineFault.TOO_LARGE), room().hub::report);
        }
    }

    @Test
    void a_station_of_another_version_is_told_of_on_both_sides() throws Exception {
        try (var newer = new Insider(room(), 66)) {
            newer.say("room " + (MemberText.VERSION + 1) + "\nsomething new");
            Patience.await(() -> said(RoomLog.Kind.VERSION) == 1);
            Patience.await(() -> newer.heard().contains(ROOM));
        }
    }

    @Test
    void what_is_shown_of_him_steers_no_terminal() throws Exception {
        try (var pupil = new Insider(room(), 66)) {
            pupil.say(ROOM + "card " + pupil.member() + " 66|true||play|training|1|\u001b[2J\u202e\u0007evil");
            Patience.await(() -> room().alive().contains(66));
            assertEquals("[2Jevil", last(66));
        }
    }

    private String last(int number) {
        return room().room.state().stations().stream().filter(station -> station.number() == number)
                .map(StationState::last).findFirst().orElse("");
    }

    @Test
    void noise_moves_nobody() throws Exception {
        var random = new Random(20);
        try (var pupil = new Insider(room(), 66)) {
            for (int k = 0; k < 500; k++) {
                var noise = new StringBuilder(random.nextBoolean() ? ROOM : "");
                for (int length = random.nextInt(2000); length > 0; length--)
                    noise.append((char) random.nextInt(random.nextBoolean() ? 128 : 65_536));
                pupil.say(noise.toString());
            }
        }
    }

    /// More words than are kept for him, while he asks for everything all the time and leaves out a message of his own.
    @Test
    void one_who_takes_everything_and_acknowledges_nothing_moves_nobody() throws Exception {
        try (var pupil = Insider.silent(room(), 66)) {
            for (int k = 0; k < 60; k++) {
                for (int word = 0; word < 100; word++)
                    room().room.tell(Pacing.FREEZE);
                pupil.say(ROOM + "ask");
                pupil.say(ROOM + "card " + pupil.member() + " 66|true||play|training|" + k + "|silent");
                Thread.sleep(50);
            }
            Patience.await(() -> pupil.heard().contains("pace"));
            room().assertUnmoved();
        }
    }

    @Test
    void a_bit_that_is_turned_on_its_way_is_noticed_and_the_word_comes_all_the_same() throws Exception {
        var at = new InetSocketAddress(Loopback.address(67), Loopback.freePort());
        try (var member = Insider.behind(room(), 68, at); var relay = new TcpRelay(at, member.own())) {
            member.connect();
            Patience.await(() -> member.present() == 4);
            relay.turn(2);
            hangUpUntil(() -> relay.unturned() == 0, member);
            int before = member.heard().length();
            room().assertUnmoved();
            Patience.await(() -> member.heard().indexOf("pace", before) > 0);
        }
    }

    /// Of two members one calls the other, and both talk on that line. Who hangs up may be called next time, and a line
    /// that breaks may be made anew from either side.
    private static void hangUpUntil(BooleanSupplier wish, Insider member) throws InterruptedException {
        var next = new AtomicLong(System.nanoTime());
        Patience.await(() -> {
            if (wish.getAsBoolean()) return true;
            if (System.nanoTime() < next.get()) return false;
            member.hangUp();
            next.set(System.nanoTime() + 1_000_000_000);
            return false;
        });
    }
}
