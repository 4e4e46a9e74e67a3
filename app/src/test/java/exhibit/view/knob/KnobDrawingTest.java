package exhibit.view.knob;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.control.Controls;
import exhibit.hardware.Knob;
import exhibit.model.Dial;
import exhibit.view.Legible;
import exhibit.view.kit.Box;
import exhibit.view.kit.Fx;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A knob on the screen shows what it does, and nothing where it does nothing.
final class KnobDrawingTest {

    @BeforeAll
    static void toolkit() {
        Fx.headless();
        Fx.start();
    }

    @Test
    void each_knob_has_the_scale_of_what_it_turns() {
        for (var knob : Knob.values())
            assertEquals(switch (Controls.dial(knob)) {
                case Dial.SPARSITY -> KnobScale.DROPS;
                case Dial.IMPORTANCE -> KnobScale.BARS;
                default -> KnobScale.ARC;
            }, KnobScale.of(knob));
    }

    @Test
    void its_drops_thin_out_from_end_to_end() {
        assertEquals(0, DropTrack.place(0));
        assertEquals(1, DropTrack.place(DropTrack.DROPS - 1), 1e-12);
        var gaps = IntStream.range(1, DropTrack.DROPS).mapToObj(i -> DropTrack.place(i) - DropTrack.place(i - 1))
                .toList();
        for (int i = 1; i < gaps.size(); i++)
            assertTrue(gaps.get(i) > 1.1 * gaps.get(i - 1), gaps::toString);
    }

    /// From halves of 20 x 20 mm on the smallest screen to the largest one.
    @ParameterizedTest
    @CsvSource({"208, 104, 25", "184, 112, 34", "252, 140, 26", "330, 125, 55", "300, 300, 30", "900, 470, 120",
        "1500, 420, 150"})
    void ends_and_dial_lie_within_the_capsule_and_the_words_above_it(double width, double height, double letters) {
        var plan = KnobPlan.of(width, height, letters);
        var capsule = plan.capsule();
        assertTrue(within(capsule, new Box(0, 0, width, height)), plan::toString);
        for (var part : List.of(plan.less(), plan.more(), plan.circle(plan.radius())))
            assertTrue(within(part, capsule), plan::toString);
        assertTrue(plan.words().y() >= -1e-9 && plan.words().bottom() <= capsule.y() + 1e-9, plan::toString);
        assertFalse(plan.less().meets(plan.more()), plan::toString);
        assertTrue(plan.radius() >= .25 * capsule.height(), plan::toString);
    }

    private static boolean within(Box inner, Box outer) {
        return inner.x() >= outer.x() - 1e-9 && inner.y() >= outer.y() - 1e-9
                && inner.right() <= outer.right() + 1e-9 && inner.bottom() <= outer.bottom() + 1e-9;
    }

    @Test
    void how_often_is_written_above_and_how_uneven_is_drawn_and_both_are_heard() {
        var often = shown(Knob.FIRST, "Each comes", "1 in 33", 300);
        assertEquals(List.of("Each comes", "1 in 33"), said(often));
        assertEquals("Each comes 1 in 33", often.getAccessibleText());
        var uneven = shown(Knob.SECOND, "Equal", "0.9", 300);
        assertEquals(List.of("Equal", "\u2212", "+").stream().sorted().toList(),
                said(uneven).stream().sorted().toList());
        assertEquals("Equal 0.9", uneven.getAccessibleText());
    }

    @Test
    void where_there_is_little_room_the_name_gives_way_to_how_often_things_come() {
        assertEquals(List.of("Comes", "1 in 33"), said(shown(Knob.FIRST, "Each comes", "1 in 33", 190)));
        assertEquals(List.of("1 in 33"), said(shown(Knob.FIRST, "Each comes", "1 in 33", 150)));
    }

    @Test
    void what_turns_nothing_is_not_drawn() {
        var knob = shown(Knob.FIRST, "Each comes", "1 in 33", 300);
        Fx.await(knob::sleep);
        assertTrue(knob.getChildrenUnmodifiable().stream().noneMatch(Node::isVisible));
        Fx.await(() -> knob.show("Each comes", .5, "1 in 10"));
        assertTrue(knob.getChildrenUnmodifiable().stream().allMatch(Node::isVisible));
    }

    private static List<String> said(ScreenKnob knob) {
        return Fx.ask(() -> Legible.visible(knob).stream().map(Label::getText).toList());
    }

    private static ScreenKnob shown(Knob which, String name, String value, double width) {
        return Fx.ask(() -> {
            var knob = new ScreenKnob(which, _ -> {});
            knob.brief("Comes");
            knob.show(name, .4, value);
            knob.size(24, 24);
            new Scene(knob, width, 120);
            knob.resize(width, 120);
            knob.applyCss();
            knob.layout();
            return knob;
        });
    }
}
