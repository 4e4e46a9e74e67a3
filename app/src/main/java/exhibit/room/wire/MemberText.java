package exhibit.room.wire;

import exhibit.training.map.PhaseSweep;
import exhibit.training.map.SweptCell;
import exhibit.training.map.SweptMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What members of a room tell each other, as messages of lines. The first line says of which version they are; where
/// lines are about a map, a line before them says about which. `MemberReader` reads them.
public final class MemberText {

    /// Of these lines. Another number where a member of the former version would take one of them for something else.
    public static final int VERSION = 1;

    /// Of a message, in letters.
    public static final int MOST_LETTERS = 15_000;

    static final String ROOM = "room";
    static final String SWEEP = "sweep";
    static final String CELL = "cell";
    static final String TAKE = "take";
    static final String CLAIM = "claim";
    static final String CARD = "card";
    static final String PACE = "pace";
    static final String HAVE = "have";
    static final String ASK = "ask";
    static final String ALL = "all";

    private MemberText() {
    }

    /// As few messages as may be.
    public static List<String> messages(List<MemberLine> lines) {
        var messages = new ArrayList<String>();
        var text = new StringBuilder();
        var about = Optional.<PhaseSweep>empty();
        for (var line : lines) {
            if (text.length() > MOST_LETTERS) {
                messages.add(text.toString());
                text.setLength(0);
            }
            if (text.isEmpty()) {
                text.append(ROOM + " " + VERSION);
                about = Optional.empty();
            }
            var sweep = about(line);
            if (sweep.isPresent() && !sweep.equals(about)) {
                text.append('\n').append(text(new MemberLine.Sweep(sweep.get())));
                about = sweep;
            }
            if (!(line instanceof MemberLine.Sweep)) text.append('\n').append(text(line));
        }
        if (!text.isEmpty()) messages.add(text.toString());
        return messages;
    }

    private static Optional<PhaseSweep> about(MemberLine line) {
        return switch (line) {
            case MemberLine.Sweep(var sweep) -> Optional.of(sweep);
            case MemberLine.Cell(var sweep, _) -> Optional.of(sweep);
            case MemberLine.Take(var sweep, _) -> Optional.of(sweep);
            case MemberLine.Claim(var sweep, _, _) -> Optional.of(sweep);
            case MemberLine.Have(var sweep, _, _) -> sweep;
            case MemberLine.Card _,MemberLine.Word _,MemberLine.Ask _,MemberLine.All _ -> Optional.empty();
        };
    }

    private static String text(MemberLine line) {
        return switch (line) {
            case MemberLine.Sweep(var sweep) -> SWEEP + " " + sweep;
            case MemberLine.Cell(_, var cell) -> CELL + " " + cell.line();
            case MemberLine.Take(_, var place) -> TAKE + " " + place;
            case MemberLine.Claim(_, var place, var member) -> CLAIM + " " + place + " " + member;
            case MemberLine.Card(var member, var state) -> CARD + " " + member + " " + state;
            case MemberLine.Word(var word) -> PACE + " " + word.count() + " " + word.pace();
            case MemberLine.Have(_, var cells, var print) -> HAVE + " " + cells + " " + print;
            case MemberLine.Ask _ -> ASK;
            case MemberLine.All _ -> ALL;
        };
    }

    /// What a map's places come to, in whichever order they were painted: two maps of as many cells that differ in their
    /// places have, but for one in four thousand million, different ones.
    public static MemberLine.Have have(Optional<SweptMap> map) {
        return new MemberLine.Have(map.map(SweptMap::sweep), map.map(known -> known.cells().size()).orElse(0),
                map.stream().flatMap(known -> known.cells().stream()).mapToInt(MemberText::print).sum());
    }

    /// Spreads neighbouring places over all whole numbers (the finalizer of MurmurHash3).
    private static int print(SweptCell cell) {
        int h = cell.place() + 1;
        h = (h ^ (h >>> 16)) * 0x85ebca6b;
        h = (h ^ (h >>> 13)) * 0xc2b2ae35;
        return h ^ (h >>> 16);
    }
}
