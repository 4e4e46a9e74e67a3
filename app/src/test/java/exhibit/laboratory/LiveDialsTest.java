package exhibit.laboratory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import exhibit.MadeUpStudy;
import exhibit.study.DialSettings;
import exhibit.study.Study;
import exhibit.study.StudyDial;
import exhibit.study.hand.ByHand;
import exhibit.study.plot.Plot;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A dial that looks awake does something. On the page by hand each dial is a number that stands on the page itself;
/// here are all others.
final class LiveDialsTest {

    private static final int WHOLE = Integer.MAX_VALUE;

    /// T20's dial pushes what has been trained, which takes too long to wait for here.
    private static final Set<String> LATE = Set.of("T20");

    private static List<Study> withDials() {
        return Laboratory.ALL.stream().filter(study -> !(study instanceof ByHand) && !study.choices().isEmpty()
                && !LATE.contains(study.id()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("withDials")
    void a_turn_of_any_dial_by_one_shows_something_else(Study study) {
        assertEquals(List.of(), dead(study), study.id());
    }

    @Test
    void a_dial_that_does_nothing_is_found() {
        assertNotEquals(List.of(), dead(new MadeUpStudy("X1", List.of(StudyDial.SEED),
                (_, stage) -> stage.show(List.of(new Plot.Shelf("shelf", List.of(), 0))))));
    }

    /// Pairs of settings that look the same, wherever the other dials stand at their ends.
    private static List<String> dead(Study study) {
        var dead = new ArrayList<String>();
        for (var from : AnySettings.corners(study))
            for (var to : neighbours(from))
                if (same(study, from, to)) dead.add(from.at() + " and " + to.at());
        return dead;
    }

    /// The first pictures tell nearly all settings apart. The next ones may depend on how fast the machine is, so they
    /// count where they come out twice; otherwise, and where a dial acts at the end alone, the last ones do.
    private static boolean same(Study study, DialSettings from, DialSettings to) {
        if (!Glance.at(study, from, 1).last().equals(Glance.at(study, to, 1).last())) return false;
        var next = Glance.at(study, from, 2).last();
        boolean again = next.equals(Glance.at(study, from, 2).last());
        if (again && !next.equals(Glance.at(study, to, 2).last())) return false;
        return Glance.at(study, from, WHOLE).last().equals(Glance.at(study, to, WHOLE).last());
    }

    private static List<DialSettings> neighbours(DialSettings from) {
        return IntStream.range(0, from.at().size()).boxed()
                .flatMap(dial -> Stream.of(from.turned(dial, -1), from.turned(dial, 1)))
                .filter(to -> !to.equals(from)).toList();
    }
}
