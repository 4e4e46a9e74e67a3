package exhibit.view.staff;

import exhibit.hardware.Action;
import exhibit.hardware.Control;
import exhibit.hardware.keyboard.KeyLesson;
import exhibit.hardware.midi.MidiLesson;
import exhibit.view.kit.BandLayout;
import exhibit.view.kit.Box;
import exhibit.view.kit.ControlMeaning;
import exhibit.view.kit.Fade;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.input.InputEvent;
import javafx.scene.layout.Region;

/// The page for staff, over the exhibit: what does not work now, and what they can do. The staff key opens and closes
/// it; where there is a lock, the PIN comes before everything. For the JavaFX thread, `hear` apart.
public final class Staff extends Region {

    /// Staff who were called away leave no open page behind.
    private static final long LEFT_NANOS = 120_000_000_000L;

    private final StaffKey key = new StaffKey();
    private final StaffMenu menu;
    private final LearnPage learn;
    private final KeyPage keys;
    private final TrialPage trial;
    private final PinPage pin;
    private final FactPage facts;
    private final StaffActions desk;
    private final StaffStation station;
    private final StaffRoom room;
    private long touched = System.nanoTime();

    /// @param controls what they are for, on the pages that learn and try them, and the words of all pages
    public Staff(ControlMeaning controls, MidiLesson box, KeyLesson keyboard, StaffActions desk, RoomDesk room) {
        var words = controls.words();
        this.desk = desk;
        learn = new LearnPage(box, controls, this::front);
        keys = new KeyPage(keyboard, controls, this::front);
        trial = new TrialPage(controls, this::front);
        facts = new FactPage(words, this::front);
        var way = new StaffNavigation(words, facts, this::turn, this::front);
        station = new StaffStation(desk, way);
        this.room = new StaffRoom(room, way);
        pin = new PinPage(desk.gate(), words, keyboard::digit, this::front, this::close);
        menu = new StaffMenu(entries(), words, this::close);
        getStyleClass().add("staff");
        addEventFilter(InputEvent.ANY, _ -> touched = System.nanoTime());
        setManaged(false);
        setVisible(false);
        getChildren().addAll(menu.node(), learn.node(), keys.node(), trial.node(), pin.node(), facts.node(),
                station.page());
        getChildren().addAll(this.room.pages());
        front();
    }

    private List<StaffMenu.Entry> entries() {
        var all = new ArrayList<>(station.readings());
        all.add(new StaffMenu.Entry("staff.trial", this::tryPanel));
        all.add(new StaffMenu.Entry("staff.learn", this::learn));
        all.add(new StaffMenu.Entry("staff.keys", this::learnKeys));
        if (room.isThere()) all.add(new StaffMenu.Entry("staff.room", room::open));
        all.addAll(station.decisions());
        return all;
    }

    /// Hears of every hand; minds the staff key, and all of them while the panel is tried. From any thread.
    public void hear(Action action) {
        key.hear(action);
        trial.hear(action);
    }

    /// Opens it as the key does.
    public void open() {
        key.open(true);
        move();
    }

    /// Goes on to the page that learns a MIDI box.
    public void learn() {
        learn.start();
        turn(learn.node());
    }

    /// Goes on to the page that learns the keys of a keyboard.
    public void learnKeys() {
        keys.start();
        turn(keys.node());
    }

    /// Goes on to the page on which the panel is tried.
    public void tryPanel() {
        trial.start();
        turn(trial.node());
    }

    /// What staff read and decide; each goes on to a page.
    StaffStation station() {
        return station;
    }

    /// Asks for the PIN.
    public void askPin() {
        pin.start();
        turn(pin.node());
    }

    /// What was wrong in the settings, each in a sentence.
    public void remark(List<String> notes) {
        menu.remark(notes);
    }

    /// What a lesson has come to.
    public void show(MidiLesson.Progress now) {
        learn.show(now);
    }

    /// The controls that do not work now, each with what is wrong.
    public void note(Map<Control, String> faults) {
        menu.show(faults);
    }

    /// Once a frame.
    public void move() {
        move(System.nanoTime());
    }

    void move(long nanos) {
        if (isVisible() && nanos - touched > LEFT_NANOS) key.letGo();
        if (key.isOpen() != isVisible()) {
            touched = nanos;
            begin();
            setVisible(key.isOpen());
            Fade.in(this);
        }
        if (learn.node().isVisible()) learn.look();
        if (keys.node().isVisible()) keys.look();
        if (trial.node().isVisible()) trial.look();
        room.look();
    }

    private void close() {
        key.open(false);
        move();
    }

    private void begin() {
        if (desk.gate().asks())
            askPin();
        else
            front();
    }

    private void front() {
        menu.tell(desk.health());
        turn(menu.node());
    }

    private void turn(StaffPage page) {
        if (page != learn.node()) learn.stop();
        if (page != keys.node()) keys.stop();
        getChildren().forEach(other -> other.setVisible(other == page));
        page.requestFocus();
    }

    @Override
    protected void layoutChildren() {
        var plan = BandLayout.of(getWidth(), getHeight());
        menu.size(plan.base(), plan.gap());
        pin.size(plan.base(), plan.gap());
        facts.size(plan.base());
        station.size(plan.base(), plan.gap());
        room.size(plan.base(), plan.gap());
        for (var page : getChildren())
            new Box(0, 0, getWidth(), getHeight()).place(page);
    }
}
