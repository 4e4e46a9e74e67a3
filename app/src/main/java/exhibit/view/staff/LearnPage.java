package exhibit.view.staff;

import exhibit.hardware.Control;
import exhibit.hardware.Knob;
import exhibit.hardware.midi.MidiLesson;
import exhibit.view.kit.ControlMeaning;
import java.util.Optional;

/// "Turn the knob you want to use": a MIDI box is learned, one control after the other.
final class LearnPage {

    private final MidiLesson lesson;
    private final ControlMeaning meaning;
    private final StaffPage.Lesson sheet;
    private Optional<MidiLesson.Progress> shown = Optional.empty();

    /// @param close what to do when staff are through with it
    LearnPage(MidiLesson lesson, ControlMeaning meaning, Runnable close) {
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

    /// Once a frame: takes what the box has said.
    void look() {
        var now = Optional.of(lesson.look());
        if (now.equals(shown)) return;
        shown = now;
        show(now.get());
    }

    void show(MidiLesson.Progress now) {
        sheet.panel().show(now);
        now.asked().ifPresentOrElse(control -> ask(control, now.alone()), () -> conclude(now));
    }

    private void ask(Control control, boolean alone) {
        boolean isKnob = control instanceof Knob;
        sheet.ask(isKnob ? "learn.turn" : "learn.press", meaning.name(control),
                alone ? "learn.alone" : isKnob ? "learn.turn.how" : "learn.press.how");
    }

    private void conclude(MidiLesson.Progress now) {
        sheet.conclude("staff.learn", !now.learned().sources().isEmpty(), "learn.done", "learn.kept", now.unkept());
    }
}
