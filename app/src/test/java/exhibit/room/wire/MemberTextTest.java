package exhibit.room.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.training.map.PhaseGrid;
import exhibit.training.map.PhaseSweep;
import exhibit.training.map.SweptMap;
import exhibit.training.map.SweptModel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What members say, there and back; and what is left of lines that none has said.
final class MemberTextTest {

    private static final PhaseSweep SWEEP = new PhaseSweep(SweptModel.PAIR, new PhaseGrid(3, 3), 1);
    private static final String MEMBER = "0f5a3b1c-0000-4000-8000-00000000abcd";
    private static final StationState SEVEN = new StationState(7, "192.168.1.27", "the-price", "training", 12,
            "3,4 PAIRED", true);
    /// No place has so long a name.
    private static final String TOO_FAR = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
    private static final String ROOM = "room " + MemberText.VERSION + "\n";
    private static final String CELL = SWEEP.swept(4, 7).line();

    private final Set<LineFault> faults = new TreeSet<>();

    @Test
    void what_is_said_is_what_is_heard() {
        var lines = new ArrayList<MemberLine>(List.of(new MemberLine.Word(new PaceWord(3, ClassPace.FREE.step())),
                new MemberLine.Card(MEMBER, SEVEN), new MemberLine.Sweep(SWEEP),
                new MemberLine.Claim(SWEEP, 5, MEMBER), new MemberLine.Take(SWEEP, 8)));
        IntStream.range(0, SWEEP.cells()).mapToObj(place -> new MemberLine.Cell(SWEEP, SWEEP.swept(place, 2)))
                .forEach(lines::add);
        lines.addAll(List.of(new MemberLine.Ask(), new MemberLine.All()));
        assertEquals(lines, heard(lines));
        assertEquals(Set.of(), faults);
        var have = MemberText.have(Optional.of(SweptMap.empty(SWEEP).and(SWEEP.swept(4, 7))));
        assertEquals(List.of(new MemberLine.Sweep(SWEEP), have), heard(List.of(have)));
    }

    @Test
    void a_large_map_comes_in_messages_of_which_each_says_what_it_is_about() {
        var cell = new MemberLine.Cell(SWEEP, SWEEP.swept(0, 1));
        var messages = MemberText.messages(Collections.nCopies(1000, cell));
        assertTrue(messages.size() > 5, messages.size() + " messages");
        assertTrue(messages.stream().allMatch(message -> message.length() < 1.1 * MemberText.MOST_LETTERS));
        long cells = messages.stream().flatMap(message -> MemberReader.lines(message, faults::add).stream())
                .filter(cell::equals).count();
        assertEquals(1000, cells);
    }

    @Test
    void who_has_the_same_places_has_the_same_print_in_whichever_order_they_came() {
        var one = SWEEP.swept(1, 1);
        var two = SWEEP.swept(2, 1);
        assertEquals(print(SweptMap.empty(SWEEP).and(one).and(two)), print(SweptMap.empty(SWEEP).and(two).and(one)));
        assertNotEquals(print(SweptMap.empty(SWEEP).and(one)), print(SweptMap.empty(SWEEP).and(two)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"sweep 5-2,9999x9999,100000; NO_SWEEP", "sweep 5-2,11x11,0; NO_SWEEP",
        "sweep 2-1,102x3,1; NO_SWEEP", "sweep; NO_SWEEP", "card garbage; NO_CARD", "card; NO_CARD",
        "card " + MEMBER + " 0|true||a|b|1|; NO_CARD", "card " + MEMBER + " 10000|true||a|b|1|; NO_CARD",
        "card " + MEMBER + " 99999999999|true||a|b|1|; NO_CARD", "card " + MEMBER + " 7|true||a|b|-1|; NO_CARD",
        "card ../../x 7|true||a|b|1|; NO_CARD", "card " + MEMBER + " 7|true||A B|b|1|; NO_CARD", "pace; NO_PACE",
        "card " + MEMBER + " 7|true||a|b|10000001|; NO_CARD", "card " + MEMBER + " 7|true||a|B|1|; NO_CARD",
        "card " + MEMBER + " 7|true||a|thirteenwords|1|; NO_CARD",
        "'pace 1 true -1 '; NO_PACE", "'pace 1 true 99999999999 '; NO_PACE", "'pace 1 true x '; NO_PACE",
        "'pace -1 true 1 '; NO_PACE", "pace 1 true 1 " + TOO_FAR + "; NO_PACE", "pace 1 true 1 <script>; NO_PACE",
        "take 3; NO_PLACE", "claim 3 x; NO_PLACE",
        "cell 1,2,3; NO_CELL", "have 3 4; NO_COUNT", "have x; NO_COUNT", "ask me; NO_WORD", "hello; NO_WORD",
        "HELLO; NO_WORD", "''; NO_WORD"})
    void a_line_that_no_station_means_is_left_aside(String line, LineFault why) {
        assertEquals(List.of(), MemberReader.lines(ROOM + line, faults::add));
        assertEquals(Set.of(why), faults);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"take 9; NO_PLACE", "take -1; NO_PLACE", "take 99999999999; NO_PLACE",
        "claim 9 " + MEMBER + "; NO_PLACE", "have 10 1; NO_COUNT", "have 1 99999999999; NO_COUNT",
        "cell 1,3,0,1,1,X,1; NO_CELL", "cell ; NO_CELL"})
    void nor_one_that_is_not_of_its_map(String line, LineFault why) {
        assertEquals(List.of(new MemberLine.Sweep(SWEEP)),
                MemberReader.lines(ROOM + "sweep " + SWEEP + "\n" + line, faults::add));
        assertEquals(Set.of(why), faults);
    }

    @Test
    void a_word_that_is_one_is_heard() {
        assertEquals(List.of(new MemberLine.Word(new PaceWord(1, new ClassPace(true, 1, "")))),
                MemberReader.lines(ROOM + "pace 1 true 1 ", faults::add));
    }

    /// Of a cell's parts the first is its station's number, the seventh its loss, and the last one of its weights.
    @ParameterizedTest
    @CsvSource({"10, NaN", "10, Infinity", "10, 1e999", "10, -Infinity", "10, ''", "6, NaN", "6, Infinity", "6, 1e999",
        "6, ''", "0, 10000", "0, 0", "0, -1", "0, ''"})
    void nor_a_cell_of_numbers_that_are_none(int part, String number) {
        var parts = CELL.split(",", -1);
        assertEquals(11, parts.length);
        parts[part] = number;
        assertEquals(List.of(new MemberLine.Sweep(SWEEP)), MemberReader.lines(
                ROOM + "sweep " + SWEEP + "\ncell " + String.join(",", parts), faults::add));
        assertEquals(Set.of(LineFault.NO_CELL), faults);
    }

    @Test
    void a_message_of_another_version_or_of_none_says_nothing() {
        assertEquals(List.of(), MemberReader.lines("room " + (MemberText.VERSION + 1) + "\nask", faults::add));
        assertEquals(Set.of(LineFault.OTHER_VERSION), faults);
        assertEquals(List.of(), MemberReader.lines("ask", faults::add));
        assertEquals(Set.of(LineFault.OTHER_VERSION, LineFault.NO_VERSION), faults);
    }

    @Test
    void lines_that_are_too_long_or_too_many_say_nothing() {
        assertEquals(List.of(new MemberLine.Ask()),
                MemberReader.lines(ROOM + "card " + "x".repeat(40_000_000) + "\nask", faults::add));
        assertEquals(Set.of(LineFault.TOO_LONG), faults);
        assertEquals(List.of(), MemberReader.lines(ROOM + "ask\n".repeat(1_000_000), faults::add));
        assertEquals(Set.of(LineFault.TOO_LONG, LineFault.TOO_LARGE), faults);
    }

    @Test
    void what_steers_a_terminal_or_turns_letters_round_is_taken_out_and_the_rest_cut() {
        var said = "a\u001b[2J\u001b]0;title\u0007b\u202ec\u2066d\u200be\ufefff\u0000g" + "x".repeat(500);
        var card = (MemberLine.Card) MemberReader
                .lines(ROOM + "card " + MEMBER + " 7|true||play|training|1|" + said, faults::add).getFirst();
        assertTrue(card.state().last().startsWith("a[2J]0;titlebcdefgxxx"), card.state().last());
        assertEquals(60, card.state().last().length());
        assertEquals(Set.of(), faults);
    }

    @Test
    void no_bytes_make_it_throw() {
        var random = new Random(20);
        var good = MemberText.messages(List.of(new MemberLine.Card(MEMBER, SEVEN),
                new MemberLine.Cell(SWEEP, SWEEP.swept(0, 1)), new MemberLine.Word(PaceWord.NONE),
                new MemberLine.Claim(SWEEP, 1, MEMBER), MemberText.have(Optional.empty()))).getFirst().toCharArray();
        for (int k = 0; k < 20_000; k++) {
            var letters = good.clone();
            for (int change = 1 + random.nextInt(4); change > 0; change--)
                letters[random.nextInt(letters.length)] = (char) random.nextInt(random.nextBoolean() ? 128 : 65_536);
            MemberReader.lines(new String(letters), faults::add);
        }
        assertTrue(faults.containsAll(Set.of(LineFault.NO_CARD, LineFault.NO_CELL, LineFault.NO_PACE,
                LineFault.NO_PLACE, LineFault.NO_COUNT, LineFault.NO_VERSION)), faults::toString);
    }

    private List<MemberLine> heard(List<MemberLine> lines) {
        return MemberText.messages(lines).stream()
                .flatMap(message -> MemberReader.lines(message, faults::add).stream()).toList();
    }

    private static int print(SweptMap map) {
        return MemberText.have(Optional.of(map)).print();
    }
}
