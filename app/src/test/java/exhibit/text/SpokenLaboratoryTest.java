package exhibit.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.laboratory.Laboratory;
import exhibit.laboratory.LaboratoryVisit;
import exhibit.study.hand.ByHand;
import exhibit.study.hand.Worksheet;
import exhibit.study.hand.WorksheetPart;
import exhibit.view.Reading;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the ear is told behind the doors.
final class SpokenLaboratoryTest {

    private static final int MOST_WORDS = 12;

    private final LaboratoryVisit index = LaboratoryVisit.exhibit(Laboratory.ALL).enter();
    private final SpokenLaboratory english = new SpokenLaboratory(Words.in("en"));

    @Test
    void a_page_says_its_title_its_dials_and_when_asked_what_you_should_see() {
        assertEquals(Optional.of("Five features, two dimensions"), english.change(index, index.open()));
        var page = page("T3");
        var turned = page.turned(0, 1);
        var name = Words.in("en").label(page.chosen().choices().getFirst().name());
        assertTrue(english.change(page, turned).orElseThrow().startsWith(name + ": "));
        assertEquals(Optional.empty(), english.change(turned, turned));
        assertEquals(Words.in("en").label("T3.see"), english.help(page));
        assertEquals(Words.in("en").label("T4.title"), english.change(page, page.moved(1)).orElseThrow());
    }

    @Test
    void by_hand_each_number_is_told_and_how_far_the_answer_is_off() {
        var page = page("H2");
        var number = pointed(page, WorksheetPart.X.first());
        assertEquals("Fish: how much of it is there. 0.8", english.change(page, number).orElseThrow());
        var turned = number.worked(sheet -> sheet.turned(-Worksheet.COARSE));
        assertEquals("0.7", english.change(number, turned).orElseThrow());
        assertEquals("point: 0.65", english.change(page, pointed(page, WorksheetPart.HIDDEN.first())).orElseThrow());
        assertEquals("Something is added", english.change(page, page.worked(sheet -> sheet.stepped(-1))).orElseThrow());
        assertTrue(english.place(page).startsWith("Still off by"), english.place(page));
        assertEquals("Hint 1: Give two things an arrow of length 1, at a right angle. What is still missing?",
                english.help(page("H10").helped()));
    }

    @Test
    void how_rare_things_are_is_said_so_that_one_can_picture_it() {
        assertEquals(Optional.of("Each comes once in 10"), english.change(page("H0"), page("H0").turned(0, 1)));
        assertEquals(Optional.of("How rare: 0.95, once in 20"), english.change(page("T1"), page("T1").turned(0, 1)));
        assertEquals(Optional.of("Rareté\u00a0: 0,95, une fois sur 20"),
                new SpokenLaboratory(Words.in("fr")).change(page("T1"), page("T1").turned(0, 1)));
    }

    @Test
    void each_language_has_its_own_sign_after_a_name() {
        var page = page("H2");
        var number = pointed(page, WorksheetPart.X.first());
        assertEquals(Optional.of("Poisson\u00a0: combien il y en a. 0,8"),
                new SpokenLaboratory(Words.in("fr")).change(page, number));
    }

    @ParameterizedTest
    @MethodSource("exhibit.text.SpokenTest#languages")
    void every_title_and_every_value_of_every_dial_is_told_in_a_few_words(String language) {
        var spoken = new SpokenLaboratory(Words.in(language));
        var door = LaboratoryVisit.exhibit(Laboratory.ALL);
        for (int at = 0; at < Laboratory.ALL.size(); at++) {
            var page = index.moved(at).open();
            few(spoken.change(door, page));
            assertFalse(spoken.help(page).isBlank());
            few(Optional.of(spoken.place(page)));
            if (page.study() instanceof ByHand)
                each(page, WorksheetPart.PLACES, (now, by) -> now.worked(sheet -> sheet.pointed(by)), spoken);
            else
                for (int dial = 0; dial < page.chosen().choices().size(); dial++)
                    turnAll(page, dial, spoken);
        }
    }

    private static void turnAll(LaboratoryVisit page, int dial, SpokenLaboratory spoken) {
        var lowest = page.turned(dial, -page.chosen().at().get(dial));
        each(lowest, page.chosen().choices().get(dial).values().size(), (now, by) -> now.turned(dial, by), spoken);
    }

    private static void each(LaboratoryVisit first, int count, Turn turn, SpokenLaboratory spoken) {
        for (int by = 1; by < count; by++)
            few(spoken.change(first, turn.by(first, by)));
    }

    private interface Turn {
        LaboratoryVisit by(LaboratoryVisit now, int by);
    }

    private LaboratoryVisit page(String id) {
        return index.moved(Laboratory.ALL.indexOf(Laboratory.of(id).orElseThrow())).open();
    }

    private static LaboratoryVisit pointed(LaboratoryVisit page, int place) {
        UnaryOperator<Worksheet> point = sheet -> sheet.pointed(place - sheet.pointed());
        return page.worked(point);
    }

    private static void few(Optional<String> text) {
        assertTrue(Reading.words(text.orElseThrow()).size() <= MOST_WORDS, text::orElseThrow);
    }
}
