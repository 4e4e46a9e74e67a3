package exhibit.view.staff;

import exhibit.hardware.Control;
import exhibit.hardware.Knob;
import exhibit.hardware.midi.MidiLesson;
import exhibit.text.Words;
import exhibit.view.kit.ControlMeaning;
import exhibit.view.kit.Pill;
import java.util.List;
import java.util.Optional;

/// "Turn the knob you want to use": a MIDI box is learned, one control after the other.
final class LearnPage {

    private final MidiLesson lesson;
    private final ControlMeaning meaning;
    private final Words words;
    private final PanelDrawing panel;
    private final Pill done;
    private final Pill skip;
    private final Pill over;
    private final Pill cancel;
    private final StaffPage page;
    private Optional<MidiLesson.Progress> shown = Optional.empty();

    /// @param close what to do when staff are through with it
    LearnPage(MidiLesson lesson, ControlMeaning meaning, Runnable close) {
        this.lesson = lesson;
        this.meaning = meaning;
        words = meaning.words();
        panel = new PanelDrawing(meaning);
        done = new Pill(words.text("learn.close"), true, close);
        skip = new Pill(words.text("learn.skip"), true, lesson::skip);
        over = new Pill(words.text("learn.over"), false, lesson::start);
        cancel = new Pill(words.text("learn.cancel"), false, close);
        page = new StaffPage(panel, List.of(done, skip, over, cancel));
    }

    StaffPage node() {
        return page;
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
        panel.show(now);
        now.asked().ifPresentOrElse(control -> ask(control, now.alone()), () -> conclude(now));
    }

    private void ask(Control control, boolean alone) {
        boolean isKnob = control instanceof Knob;
        page.say(words.text(isKnob ? "learn.turn" : "learn.press"), meaning.name(control),
                words.text(alone ? "learn.alone" : isKnob ? "learn.turn.how" : "learn.press.how"));
        page.offer(List.of(skip, over, cancel));
    }

    private void conclude(MidiLesson.Progress now) {
        boolean learned = !now.learned().sources().isEmpty();
        var hint = now.unkept().map(file -> words.text("learn.unkept", file.toString()))
                .orElseGet(() -> words.text(learned ? "learn.kept" : "learn.unchanged"));
        page.say(words.text("staff.learn"), words.text(learned ? "learn.done" : "learn.nothing"), hint);
        page.offer(List.of(done, over));
    }
}
