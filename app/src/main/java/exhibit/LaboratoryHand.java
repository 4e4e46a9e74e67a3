package exhibit;

import exhibit.chapter.ByHand;
import exhibit.chapter.Visit;
import exhibit.control.Controls;
import exhibit.hardware.Button;
import exhibit.hardware.Control;
import exhibit.hardware.ControlEvent;
import exhibit.hardware.Knob;
import exhibit.view.LaboratoryControls;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a hand does in the laboratory, and on the way out.
final class LaboratoryHand {

    private LaboratoryHand() {
    }

    /// A function of visit and event alone.
    static Visit after(Visit now, ControlEvent event) {
        return switch (now.place()) {
            case EXHIBIT -> now;
            case INDEX -> atIndex(now, event);
            case PAGE -> event instanceof ControlEvent.Pressed(var button)
                    ? atPage(now, button)
                    : now.study() instanceof ByHand ? WorksheetHand.after(now, event) : atPage(now, event);
        };
    }

    /// The controls that do something where the visitor is.
    static Set<Control> live(Visit now) {
        return switch (now.place()) {
            case EXHIBIT -> Controls.LIVE;
            case INDEX -> and(Stream.of(Knob.FIRST, Knob.SECOND));
            case PAGE -> and(Stream.of(Knob.values()).filter(knob -> dial(knob) < now.chosen().choices().size()));
        };
    }

    /// The three ways that every place of the laboratory has.
    private static Set<Control> and(Stream<Knob> knobs) {
        return Stream
                .concat(knobs, Stream.of(LaboratoryControls.PREVIOUS, LaboratoryControls.NEXT, LaboratoryControls.BACK))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Visit atIndex(Visit now, ControlEvent event) {
        return switch (event) {
            case ControlEvent.Turned(var knob, var detents) when knob == Knob.FIRST -> now.moved(detents);
            case ControlEvent.Turned(var knob, var detents) when knob == Knob.SECOND -> now.inGroup(detents);
            case ControlEvent.TurnedTo(var knob, var position) when knob == Knob.FIRST ->
                now.moved((int) Math.round(position * (now.studies().size() - 1)) - now.at());
            case ControlEvent.Pushed(var knob) when knob == Knob.FIRST -> now.open();
            case ControlEvent.Pressed(var button) -> atIndex(now, button);
            default -> now;
        };
    }

    private static Visit atIndex(Visit now, Button button) {
        return switch (button) {
            case FIRST -> now.moved(-1);
            case SECOND -> now.open();
            case THIRD -> now.back();
            case STAFF_KEY -> Visit.exhibit(now.studies());
            case FOURTH -> now;
        };
    }

    private static Visit atPage(Visit now, ControlEvent event) {
        return switch (event) {
            case ControlEvent.Turned(var knob, var detents) -> now.turned(dial(knob), detents);
            case ControlEvent.TurnedTo(var knob, var position) -> now.turnedTo(dial(knob), position);
            case ControlEvent.Pushed(var knob) -> now.pushed(dial(knob));
            case ControlEvent.Pressed _,ControlEvent.Held _,ControlEvent.Released _,ControlEvent.Lost _,ControlEvent.Back _ ->
                now;
        };
    }

    private static Visit atPage(Visit now, Button button) {
        return switch (button) {
            case FIRST -> now.moved(-1);
            case SECOND -> now.moved(1);
            case THIRD -> now.back();
            case STAFF_KEY -> Visit.exhibit(now.studies());
            case FOURTH -> now.helped();
        };
    }

    /// Which of a page's dials a knob turns: in order, from the left.
    private static int dial(Knob knob) {
        return switch (knob) {
            case FIRST -> 0;
            case SECOND -> 1;
            case THIRD -> 2;
            case FOURTH -> 3;
        };
    }
}
