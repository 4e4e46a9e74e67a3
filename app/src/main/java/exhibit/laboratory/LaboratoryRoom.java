package exhibit.laboratory;

import exhibit.study.Group;
import exhibit.study.Study;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// A room of the laboratory's index: where to start, or the studies of a group.
///
/// @param name as of its group, or `START`; the language files have it as `group.T`
/// @param pages the places of its studies in the laboratory's list, in the order in which they are walked through; at
///     least one
public record LaboratoryRoom(String name, List<Integer> pages) {

    public static final String START = "start";

    /// What is told first, one after the other: five things in two numbers; rarer things; what it costs; what matters;
    /// where the borders are; things that come together; a hundred things; how to fool it; how it computes; one's own hand.
    private static final List<String> FIRST = List.of("T1", "T2", "T5", "H3", "T6", "T13", "T9", "T20", "T22", "H10");

    public LaboratoryRoom {
        pages = List.copyOf(pages);
    }

    /// Where to start comes first, where any of its studies are in the list.
    public static List<LaboratoryRoom> of(List<Study> studies) {
        var rooms = new ArrayList<LaboratoryRoom>();
        var ids = studies.stream().map(Study::id).toList();
        var first = FIRST.stream().map(ids::indexOf).filter(at -> at >= 0).toList();
        if (!first.isEmpty()) rooms.add(new LaboratoryRoom(START, first));
        for (var group : Group.of(studies))
            rooms.add(new LaboratoryRoom(group.name(),
                    IntStream.range(group.first(), group.first() + group.size()).boxed().toList()));
        return List.copyOf(rooms);
    }

    public boolean isStart() {
        return name.equals(START);
    }

    /// How many of its pages are among these.
    public int seen(Set<Integer> pages) {
        return (int) this.pages.stream().filter(pages::contains).count();
    }
}
