package exhibit.control;

import exhibit.hardware.Action;
import exhibit.hardware.Button;
import exhibit.hardware.Control;
import exhibit.hardware.Knob;
import exhibit.laboratory.LaboratoryVisit;
import exhibit.study.hand.ByHand;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a hand does in the laboratory, and on the way out.
public final class LaboratoryHand {

    private LaboratoryHand() {
    }

    /// A function of visit and use alone.
    public static LaboratoryVisit after(LaboratoryVisit now, Action.Use use) {
        return switch (use) {
            case Action.OnKnob knob -> turned(now, knob);
            case Action.Pressed(var button) -> pressed(now, button);
        };
    }

    private static LaboratoryVisit turned(LaboratoryVisit now, Action.OnKnob action) {
        return switch (now.place()) {
            case EXHIBIT -> now;
            case INDEX -> atIndex(now, action);
            case PAGE -> now.study() instanceof ByHand ? WorksheetHand.after(now, action) : atPage(now, action);
        };
    }

    private static LaboratoryVisit pressed(LaboratoryVisit now, Button button) {
        return switch (now.place()) {
            case EXHIBIT -> now;
            case INDEX -> atIndex(now, button);
            case PAGE -> atPage(now, button);
        };
    }

    /// The controls that do something where the visitor is.
    public static Set<Control> live(LaboratoryVisit now) {
        return switch (now.place()) {
            case EXHIBIT -> Controls.LIVE;
            case INDEX -> and(Stream.of(Knob.FIRST, Knob.SECOND));
            case PAGE -> and(now.study() instanceof ByHand
                    ? WorksheetHand.KNOBS.stream()
                    : Stream.of(Knob.values()).filter(knob -> dial(knob) < now.chosen().choices().size()));
        };
    }

    /// The three ways that every place of the laboratory has.
    private static Set<Control> and(Stream<Knob> knobs) {
        return Stream
                .concat(knobs, Stream.of(LaboratoryControls.PREVIOUS, LaboratoryControls.NEXT, LaboratoryControls.BACK))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static LaboratoryVisit atIndex(LaboratoryVisit now, Action.OnKnob action) {
        return switch (action) {
            case Action.Turned(var knob, var detents) when knob == Knob.FIRST -> now.moved(detents);
            case Action.Turned(var knob, var detents) when knob == Knob.SECOND -> now.inRoom(detents);
            case Action.TurnedTo(var knob, var position) when knob == Knob.FIRST ->
                now.movedTo(position);
            case Action.Pushed(var knob) when knob == Knob.FIRST -> now.open();
            case Action.Turned _,Action.TurnedTo _,Action.Pushed _ -> now;
        };
    }

    private static LaboratoryVisit atIndex(LaboratoryVisit now, Button button) {
        return switch (button) {
            case FIRST -> now.moved(-1);
            case SECOND -> now.open();
            case THIRD -> now.back();
            case STAFF_KEY -> now.outside();
            case FOURTH -> now;
        };
    }

    private static LaboratoryVisit atPage(LaboratoryVisit now, Action.OnKnob action) {
        return switch (action) {
            case Action.Turned(var knob, var detents) -> now.turned(dial(knob), detents);
            case Action.TurnedTo(var knob, var position) -> now.turnedTo(dial(knob), position);
            case Action.Pushed(var knob) -> now.pushed(dial(knob));
        };
    }

    private static LaboratoryVisit atPage(LaboratoryVisit now, Button button) {
        return switch (button) {
            case FIRST -> now.moved(-1);
            case SECOND -> now.moved(1);
            case THIRD -> now.back();
            case STAFF_KEY -> now.outside();
            case FOURTH -> now.helped();
        };
    }

    /// Which of a page's dials a knob turns: in order, from the left.
    private static int dial(Knob knob) {
        return List.of(Knob.values()).indexOf(knob);
    }
}
