package exhibit.hardware.gpio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// A hundred thousand turns of a knob with 24 detents by a hand and with contacts that are no better than real ones
/// (REQUIREMENTS R24, R25).
final class HandTest {

    private static final int TURNS = 100_000;
    private static final double MILLI = 1e6;

    private record Edge(double nanos, boolean isA, boolean level) {}

    private record Turn(List<Edge> edges, int detents) {
        double end() {
            return edges.getLast().nanos;
        }
    }

    /// What the decoder made of many turns.
    private static final class Tally {
        int detents;
        int missed;
        int wrong;
    }

    @Test
    void bounce_of_two_milliseconds_never_turns_a_step_round_and_loses_at_most_one_in_a_hundred() {
        var random = new Random(24);
        var tally = new Tally();
        for (int round = 0; round < TURNS / 2; round++)
            watch(turn(random, .1 + random.nextDouble() * 2.9, 2 * MILLI), () -> random.nextDouble() * MILLI, tally,
                    random);
        assertEquals(0, tally.wrong, "told in the wrong direction");
        assertTrue(tally.missed <= .01 * tally.detents, tally.missed + " of " + tally.detents + " missed");
    }

    @Test
    void even_ten_turns_a_second_are_never_told_in_the_wrong_direction() {
        var random = new Random(25);
        var tally = new Tally();
        for (int round = 0; round < TURNS / 2; round++)
            watch(turn(random, 3 + random.nextDouble() * 7, 2 * MILLI), () -> random.nextDouble() * MILLI, tally,
                    random);
        assertEquals(0, tally.wrong, "told in the wrong direction");
    }

    /// Edges only wake the decoder: they come up to two milliseconds late, in any order, twice, or not
    /// at all; without one it looks every 50 ms.
    @Test
    void edges_that_overtake_each_other_get_lost_or_come_twice_turn_nothing_round() {
        var random = new Random(26);
        var tally = new Tally();
        for (int round = 0; round < TURNS; round++) {
            var turn = turn(random, .1 + random.nextDouble() * 2, 0);
            var looks = new ArrayList<Double>();
            for (var edge : turn.edges) {
                if (random.nextDouble() >= .05) looks.add(edge.nanos + random.nextDouble() * 2 * MILLI);
                if (random.nextDouble() < .05) looks.add(edge.nanos + random.nextDouble() * 2 * MILLI);
            }
            for (double quiet = 0; quiet < turn.end() + 60 * MILLI; quiet += 50 * MILLI)
                looks.add(quiet);
            looks.sort(Comparator.naturalOrder());
            tally(turn, looks, tally);
        }
        assertEquals(0, tally.wrong, "told in the wrong direction");
        assertTrue(tally.missed <= .02 * tally.detents, tally.missed + " of " + tally.detents + " missed");
    }

    /// One turn to the right by 1 to 12 detents.
    private static Turn turn(Random random, double perSecond, double bounce) {
        int detents = 1 + random.nextInt(12);
        double apart = 1e9 / (perSecond * 24 * 4);
        var edges = new ArrayList<Edge>();
        for (int q = 0; q < 4 * detents; q++) {
            boolean isA = q % 2 == 0, level = q % 4 >= 2;
            double at = (q + 1) * apart;
            edges.add(new Edge(at, isA, level));
            addBounce(edges, random, at, bounce, isA, level);
        }
        edges.sort(Comparator.comparingDouble(Edge::nanos));
        return new Turn(edges, detents);
    }

    /// The contact opens and closes up to three times more and ends as it should.
    private static void addBounce(List<Edge> edges, Random random, double at, double bounce, boolean isA,
            boolean level) {
        var times = random.doubles(2L * random.nextInt(4), at, at + bounce + 1).sorted().toArray();
        boolean now = level;
        for (double time : times) {
            now = !now;
            edges.add(new Edge(time, isA, now));
        }
    }

    private interface Pause {
        double next();
    }

    private static void watch(Turn turn, Pause pause, Tally tally, Random random) {
        var looks = new ArrayList<Double>();
        double end = turn.end() + 20 * MILLI;
        for (double t = random.nextDouble() * MILLI; t < end; t += .2 * MILLI + pause.next())
            looks.add(t);
        looks.add(end);
        tally(turn, looks, tally);
    }

    private static void tally(Turn turn, List<Double> looks, Tally tally) {
        var quadrature = new Quadrature(4, true, true);
        boolean a = true, b = true;
        int next = 0, told = 0;
        for (double look : looks) {
            for (; next < turn.edges.size() && turn.edges.get(next).nanos <= look; next++) {
                var edge = turn.edges.get(next);
                if (edge.isA) a = edge.level;
                else
                    b = edge.level;
            }
            int detents = quadrature.look(a, b, (long) look + 1_000_000_000L);
            told += detents;
            if (detents < 0) tally.wrong -= detents;
        }
        tally.detents += turn.detents;
        tally.missed += Math.max(0, turn.detents - told);
    }
}
