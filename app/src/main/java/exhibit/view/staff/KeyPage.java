package exhibit.view.staff;

import exhibit.hardware.Action;
import exhibit.hardware.Control;
import exhibit.hardware.keyboard.KeyLesson;
import exhibit.hardware.keyboard.KeyMap;
import exhibit.view.kit.ControlMeaning;
import java.util.List;
import java.util.Optional;

/// "Press the key that turns it to the right": the keys of a keyboard are learned, one after the other.
final class KeyPage {

    private static final List<Action> DEEDS = KeyMap.DEEDS;

    private final KeyLesson lesson;
    private final ControlMeaning meaning;
    private final StaffPage.Lesson sheet;
    private Optional<KeyLesson.Progress> shown = Optional.empty();

    /// @param close what to do when staff are through with it
    KeyPage(KeyLesson lesson, ControlMeaning meaning, Runnable close) {
        this.lesson = lesson;
        this.meaning = meaning;
        sheet = new StaffPage.Lesson(meaning, lesson::skip, lesson::start, close);
    }

    StaffPage node() {
        return sheet.page();
    }

    void start() {
        lesson.start();
        look();
    }

    void stop() {
        lesson.cancel();
    }

    /// Once a frame: takes what was pressed.
    void look() {
        var now = Optional.of(lesson.look());
        if (now.equals(shown)) return;
        shown = now;
        show(now.get());
    }

    private void show(KeyLesson.Progress now) {
        var asked = now.asked().map(DEEDS::indexOf).orElse(DEEDS.size());
        sheet.panel().show(control -> state(control, asked, now.learned()), heard(asked));
        now.asked().ifPresentOrElse(this::ask, () -> conclude(now));
    }

    private void ask(Action deed) {
        var how = switch (deed) {
            case Action.Turned(_, var detents) -> detents > 0 ? "keys.right" : "keys.left";
            case Action.Pushed _ -> "keys.push";
            default -> "keys.press";
        };
        sheet.ask(how, control(deed).map(meaning::name).orElse(""), "keys.how");
    }

    private void conclude(KeyLesson.Progress now) {
        sheet.conclude("staff.keys", !now.learned().keys().isEmpty(), "keys.done", "keys.kept", now.unkept());
    }

    private static ControlFace.State state(Control control, int asked, KeyMap learned) {
        var deeds = DEEDS.stream().filter(deed -> control(deed).filter(control::equals).isPresent()).toList();
        int first = DEEDS.indexOf(deeds.getFirst());
        if (asked < first) return ControlFace.State.WAITING;
        if (asked < first + deeds.size()) return ControlFace.State.ASKED;
        return deeds.stream().anyMatch(learned.keys()::containsKey)
                ? ControlFace.State.LEARNED
                : ControlFace.State.LEFT_OUT;
    }

    /// How many of a control's keys were asked for already, of all that it has.
    private static double heard(int asked) {
        if (asked == DEEDS.size()) return 0;
        var control = control(DEEDS.get(asked));
        var its = DEEDS.stream().filter(deed -> control(deed).equals(control)).toList();
        return its.indexOf(DEEDS.get(asked)) / (double) its.size();
    }

    private static Optional<Control> control(Action deed) {
        return deed instanceof Action.Use use ? Optional.of(use.control()) : Optional.empty();
    }
}
