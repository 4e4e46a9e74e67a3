package exhibit.view.staff;

import exhibit.hardware.Action;
import exhibit.hardware.Control;
import exhibit.text.Words;
import exhibit.view.kit.ControlMeaning;
import exhibit.view.kit.Pill;
import java.util.List;
import java.util.Optional;

/// Staff try the panel: what a hand uses lights up and is named, and a knob counts its steps, so that swapped wires and
/// dead controls are found without a tool.
final class TrialPage {

    /// Detents of one turn of the usual knob.
    private static final int TURN = 24;

    private final Trial trial = new Trial();
    private final ControlMeaning meaning;
    private final Words words;
    private final PanelDrawing panel;
    private final StaffPage page;
    private Optional<Trial.Use> shown = Optional.empty();

    /// @param close what to do when staff have tried enough
    TrialPage(ControlMeaning meaning, Runnable close) {
        this.meaning = meaning;
        words = meaning.words();
        panel = new PanelDrawing(meaning);
        page = new StaffPage(panel, List.of(new Pill(words.text("back"), true, close)));
    }

    StaffPage node() {
        return page;
    }

    /// From any thread.
    void hear(Action action) {
        trial.hear(action);
    }

    void start() {
        trial.begin();
        shown = Optional.empty();
        page.say(words.text("staff.trial"), words.text("trial.first"), words.text("trial.how"));
        panel.show(_ -> ControlFace.State.WAITING, 0);
    }

    /// Once a frame: shows what was used since.
    void look() {
        var last = trial.last();
        if (last.equals(shown)) return;
        shown = last;
        last.ifPresent(this::show);
    }

    private void show(Trial.Use use) {
        page.say(words.text("staff.trial"), meaning.name(use.control()), sentence(use));
        var used = trial.used();
        panel.show(control -> state(control, use.control(), used.contains(control)), ring(use));
    }

    private static ControlFace.State state(Control control, Control last, boolean used) {
        if (control.equals(last)) return ControlFace.State.ASKED;
        return used ? ControlFace.State.LEARNED : ControlFace.State.WAITING;
    }

    private String sentence(Trial.Use use) {
        return switch (use.how()) {
            case Action.Turned _ -> words.text(use.total() < 0 ? "trial.left" : "trial.right",
                    Math.abs(use.total()));
            case Action.TurnedTo(_, var position) -> words.text("trial.at", position);
            case Action.Pushed _,Action.Pressed _ -> words.text("trial.pressed", use.total());
        };
    }

    private static double ring(Trial.Use use) {
        return switch (use.how()) {
            case Action.Turned _ -> Math.floorMod(use.total(), TURN) / (double) TURN;
            case Action.TurnedTo(_, var position) -> position;
            case Action.Pushed _,Action.Pressed _ -> 1;
        };
    }
}
