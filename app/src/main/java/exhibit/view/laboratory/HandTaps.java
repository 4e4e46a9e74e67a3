package exhibit.view.laboratory;

import exhibit.hardware.Action;
import exhibit.hardware.Knob;
import exhibit.study.hand.Worksheet;
import exhibit.study.hand.WorksheetPart;
import exhibit.study.hand.WorksheetStep;
import java.util.List;

/// What a tap on the page by hand is on the panel: the first knob points at a number, the fourth walks the steps and
/// turns the leaves.
final class HandTaps {

    private HandTaps() {
    }

    /// On a number. That which says whether there is a ReLU is turned, too, when it is pointed at already.
    static Action number(Worksheet sheet, int place) {
        return place == WorksheetPart.RELU.first() && sheet.pointed() == place
                ? new Action.Turned(Knob.SECOND, sheet.relu() ? -1 : 1)
                : new Action.Turned(Knob.FIRST, place - sheet.pointed());
    }

    /// One step on; after the last it begins anew.
    static Action step(Worksheet sheet) {
        int last = WorksheetStep.values().length - 1;
        int at = List.of(WorksheetStep.values()).indexOf(sheet.step());
        return new Action.Turned(Knob.FOURTH, at == last ? -last : 1);
    }

    /// The next leaf of what the page says. The knob turns it only when all is worked out, so that comes before.
    static List<Action> leaf(Worksheet sheet) {
        var push = new Action.Pushed(Knob.FOURTH);
        return sheet.step() == WorksheetStep.CUT ? List.of(push) : List.of(push, push);
    }
}
