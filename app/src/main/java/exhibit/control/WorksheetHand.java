package exhibit.control;

import exhibit.hardware.Action;
import exhibit.hardware.Knob;
import exhibit.laboratory.LaboratoryVisit;
import exhibit.study.hand.Worksheet;
import exhibit.study.hand.WorksheetPart;
import exhibit.study.hand.WorksheetStep;
import java.util.List;

/// What knobs do on the page by hand: the first points at a number, the second turns it by tenths, the third by
/// hundredths, the fourth walks the steps; pushed after the last step, it turns a leaf of what the page says.
final class WorksheetHand {

    /// Those that do something here; one that is added to the panel rests.
    static final List<Knob> KNOBS = List.of(Knob.FIRST, Knob.SECOND, Knob.THIRD, Knob.FOURTH);

    private WorksheetHand() {
    }

    /// What buttons do is the same on every page.
    static LaboratoryVisit after(LaboratoryVisit now, Action.OnKnob action) {
        return switch (action) {
            case Action.Turned(var knob, var detents) -> turned(now, knob, detents);
            case Action.TurnedTo(var knob, var position) -> turnedTo(now, knob, position);
            case Action.Pushed(var knob) -> pushed(now, knob);
        };
    }

    private static LaboratoryVisit turned(LaboratoryVisit now, Knob knob, int detents) {
        return now.worked(sheet -> switch (knob) {
            case FIRST -> sheet.pointed(detents);
            case SECOND -> sheet.turned(Worksheet.COARSE * detents);
            case THIRD -> sheet.turned(Worksheet.FINE * detents);
            case FOURTH -> sheet.stepped(detents);
            default -> sheet;
        });
    }

    private static LaboratoryVisit turnedTo(LaboratoryVisit now, Knob knob, double position) {
        return now.worked(sheet -> switch (knob) {
            case FIRST -> sheet.pointed((int) Math.round(position * (WorksheetPart.PLACES - 1)) - sheet.pointed());
            case SECOND, THIRD -> sheet.turnedTo(position);
            case FOURTH -> sheet.steppedTo(position);
            default -> sheet;
        });
    }

    private static LaboratoryVisit pushed(LaboratoryVisit now, Knob knob) {
        boolean worked = new Worksheet(now.chosen()).step() == WorksheetStep.CUT;
        return knob == Knob.FOURTH && worked ? now.leafed() : pushedAt(now, knob);
    }

    private static LaboratoryVisit pushedAt(LaboratoryVisit now, Knob knob) {
        return now.worked(sheet -> switch (knob) {
            case FIRST -> sheet.pointed(1);
            case SECOND, THIRD -> sheet.putBack();
            case FOURTH -> sheet.steppedTo(1);
            default -> sheet;
        });
    }
}
