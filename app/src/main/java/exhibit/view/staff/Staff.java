package exhibit.view.staff;

import exhibit.hardware.Action;
import exhibit.hardware.Button;
import exhibit.hardware.Control;
import exhibit.hardware.Knob;
import exhibit.hardware.midi.MidiLesson;
import exhibit.model.Dial;
import exhibit.text.Product;
import exhibit.text.Words;
import exhibit.view.kit.Box;
import exhibit.view.kit.ExpertLayout;
import exhibit.view.kit.Fade;
import exhibit.view.kit.Pill;
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

    private final Words words;
    private final StaffKey key = new StaffKey();
    private final StaffMenu menu;
    private final StaffPage front;
    private final LearnPage learn;
    private final TrialPage trial;
    private final PinPage pin;
    private final FactPage facts;
    private final ChoicePage choices;
    private final StaffActions desk;
    private final StaffStation station;
    private final StaffRoom room;
    private List<String> remarks = List.of();
    private long touched = System.nanoTime();

    /// @param dials what each knob turns
    /// @param verbs the key of each button's word
    public Staff(Map<Knob, Dial> dials, Map<Button, String> verbs, Words words, MidiLesson lesson, StaffActions desk,
            RoomDesk room) {
        this.words = words;
        this.desk = desk;
        var meaning = new ControlMeaning(dials, verbs, words);
        learn = new LearnPage(lesson, meaning, this::front);
        trial = new TrialPage(meaning, this::front);
        facts = new FactPage(words, this::front);
        choices = new ChoicePage(words, this::front);
        station = new StaffStation(words, desk, choices, facts, this::turn);
        this.room = new StaffRoom(words, room, facts, this::turn, this::front);
        pin = new PinPage(desk.gate(), words, this::front, this::close);
        menu = new StaffMenu(entries(), words);
        front = new StaffPage(menu, List.of(new Pill(words.text("staff.back"), true, this::close)));
        getStyleClass().add("staff");
        addEventFilter(InputEvent.ANY, _ -> touched = System.nanoTime());
        setManaged(false);
        setVisible(false);
        getChildren().addAll(front, learn.node(), trial.node(), pin.node(), facts.node(), choices.node());
        getChildren().addAll(this.room.pages());
        note(Map.of());
        front();
    }

    private List<StaffMenu.Entry> entries() {
        var all = new ArrayList<>(station.readings());
        all.add(new StaffMenu.Entry("staff.trial", this::tryPanel));
        all.add(new StaffMenu.Entry("staff.learn", this::learn));
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
        remarks = List.copyOf(notes);
        menu.remark(remarks);
        note(Map.of());
    }

    /// What a lesson has come to.
    public void show(MidiLesson.Progress now) {
        learn.show(now);
    }

    /// The controls that do not work now, each with what is wrong.
    public void note(Map<Control, String> faults) {
        menu.show(faults);
        front.say(Product.NAME, words.text("staff.title"), words.text(
                !faults.isEmpty() ? "staff.faults" : remarks.isEmpty() ? "staff.well" : "staff.remarks"));
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
        menu.tell(desk.health().stream().map(fact -> fact.in(words)).toList());
        turn(front);
    }

    private void turn(StaffPage page) {
        if (page != learn.node()) learn.stop();
        getChildren().forEach(other -> other.setVisible(other == page));
        page.requestFocus();
    }

    @Override
    protected void layoutChildren() {
        var plan = ExpertLayout.of(getWidth(), getHeight());
        menu.size(plan.base(), plan.gap());
        pin.size(plan.base(), plan.gap());
        facts.size(plan.base());
        choices.size(plan.base(), plan.gap());
        room.size(plan.base(), plan.gap());
        for (var page : getChildren())
            new Box(0, 0, getWidth(), getHeight()).place(page);
    }
}
