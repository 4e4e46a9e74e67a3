package exhibit.view;

import exhibit.hardware.Button;
import exhibit.hardware.Control;
import exhibit.hardware.ControlEvent;
import exhibit.hardware.Knob;
import exhibit.hardware.midi.MidiLesson;
import exhibit.model.Dial;
import java.util.List;
import java.util.Map;
import javafx.scene.layout.Region;

/// The page for staff, over the exhibit: what does not work now, and what they can do. The staff key opens and closes
/// it. For the JavaFX thread, `hear` apart.
public final class Staff extends Region {

    private final Words words;
    private final StaffKey key = new StaffKey();
    private final StaffMenu menu;
    private final Page front;
    private final LearnPage learn;

    /// @param dials what each knob turns
    /// @param verbs the key of each button's word
    public Staff(Map<Knob, Dial> dials, Map<Button, String> verbs, Words words, MidiLesson lesson) {
        this.words = words;
        learn = new LearnPage(lesson, new Meaning(dials, verbs, words), () -> turn(false));
        menu = new StaffMenu(List.of(new StaffMenu.Entry("staff.learn", this::learn)), words);
        front = new Page(menu, List.of(new Pill(words.text("staff.back"), true, this::close)));
        getStyleClass().add("staff");
        setManaged(false);
        setVisible(false);
        getChildren().addAll(front, learn.node());
        note(Map.of());
        turn(false);
    }

    /// Hears of every hand, and minds the staff key alone; from any thread.
    public void hear(ControlEvent event) {
        key.hear(event);
    }

    /// Opens it as the key does.
    public void open() {
        key.open(true);
        move();
    }

    /// Goes on to the page that learns a MIDI box.
    public void learn() {
        learn.start();
        turn(true);
    }

    /// What a lesson has come to.
    void show(MidiLesson.Progress now) {
        learn.show(now);
    }

    /// The controls that do not work now, each with what is wrong.
    void note(Map<Control, String> faults) {
        menu.show(faults);
        front.say(Window.TITLE, words.text("staff.title"),
                words.text(faults.isEmpty() ? "staff.well" : "staff.faults"));
    }

    /// Once a frame.
    void move() {
        if (key.isOpen() != isVisible()) {
            turn(false);
            setVisible(key.isOpen());
            Fade.in(this);
        }
        if (learn.node().isVisible()) learn.look();
    }

    private void close() {
        key.open(false);
        move();
    }

    private void turn(boolean learning) {
        if (!learning) learn.stop();
        front.setVisible(!learning);
        learn.node().setVisible(learning);
        (learning ? learn.node() : front).requestFocus();
    }

    @Override
    protected void layoutChildren() {
        var plan = Plan.of(getWidth(), getHeight());
        menu.size(plan.base(), plan.gap());
        for (var page : getChildren())
            new Box(0, 0, getWidth(), getHeight()).place(page);
    }
}
