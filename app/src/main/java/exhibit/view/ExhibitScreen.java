package exhibit.view;

import exhibit.control.Place;
import exhibit.control.Request;
import exhibit.control.Session;
import exhibit.hardware.Action;
import exhibit.hardware.Button;
import exhibit.hardware.Control;
import exhibit.hardware.ControlEvent;
import exhibit.hardware.ControlPanel;
import exhibit.hardware.Hand;
import exhibit.hardware.Knob;
import exhibit.hardware.Origin;
import exhibit.model.Dial;
import exhibit.text.Words;
import exhibit.training.Snapshot;
import exhibit.view.kit.Viewing;
import exhibit.view.knob.ScreenKnob;
import exhibit.view.staff.Staff;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.layout.Region;

/// The one screen: attract, the story, free play, the menu, and over all of them the countdown. It shows sessions and
/// snapshots and tells of taps; it knows nothing that it was not shown. For the JavaFX thread, `listen` and `grant` apart.
public final class ExhibitScreen implements ControlPanel {

    /// Words and charts are read, not watched: ten times a second is enough for the eye and saves the processor.
    private static final long READ_NANOS = 100_000_000;

    private final Map<Knob, Dial> dials;
    private final Region night = new Region();
    private final Map<Button, String> verbs;
    private final Viewing viewing;
    private final ScreenStack rooms = new ScreenStack();
    private final Wall wall = new Wall(rooms);
    private String language;
    private boolean inStory;
    private Optional<Session> visit = Optional.empty();
    private VisitorScreens floors;
    private Optional<Staff> staff = Optional.empty();
    private Optional<Snapshot> shown = Optional.empty();
    private Optional<Snapshot> pending = Optional.empty();
    private Map<Control, String> faults = Map.of();
    private long read = System.nanoTime() - READ_NANOS;
    private volatile Consumer<ControlEvent> listener = _ -> {};
    private volatile Consumer<Request> asked = _ -> {};

    /// @param dials what each knob turns, shown in the knobs' order
    /// @param verbs the key of each button's word in free play, shown in the buttons' order; the first is the filled one
    /// @param viewing from which all sizes follow
    public ExhibitScreen(Map<Knob, Dial> dials, Map<Button, String> verbs, Words words, Viewing viewing) {
        this.viewing = viewing;
        this.dials = dials;
        this.verbs = verbs;
        language = words.language();
        floors = built(words);
        night.getStyleClass().add("night");
        night.setVisible(false);
        wall.cover(night);
    }

    private VisitorScreens built(Words words) {
        var built = VisitorScreens.of(dials, verbs, words, viewing, this::tell, this::ask);
        built.into(rooms);
        return built;
    }

    /// What is put into a window; it fills whatever size it is given.
    public Parent node() {
        return wall;
    }

    /// Goes dark while the station is closed, and lights up again; staff still get in.
    public void sleep(boolean sleeps) {
        night.setVisible(sleeps);
    }

    /// Lays the class's map over it, hidden. Once, before the page for staff.
    public void lay(RoomMap map) {
        map.cover(false);
        wall.cover(map.node());
    }

    /// Lays the page for staff over it, closed. Once.
    public void lay(Staff staff) {
        this.staff = Optional.of(staff);
        wall.cover(staff);
    }

    /// Where the visitor is now.
    public void show(Session now) {
        boolean left = now.place() instanceof Place.Attract
                && visit.filter(was -> !(was.place() instanceof Place.Attract)).isPresent();
        visit = Optional.of(now);
        if (left || !now.language().equals(language))
            renew(now.language());
        enter(now.place());
        floors.show(now);
        if (floors.uncover(now, inStory))
            shown.ifPresent(snapshot -> {
                read(snapshot, System.nanoTime());
                show(snapshot, System.nanoTime());
            });
        rooms.dim(now.place() instanceof Place.Attract(_, _, var dim) && dim);
    }

    /// What lies over the story or over free play leaves it where it is.
    private void enter(Place place) {
        if (place instanceof Place.Attract || place instanceof Place.Story)
            enter(true);
        else if (place instanceof Place.Play)
            enter(false);
    }

    private void enter(boolean story) {
        if (inStory == story)
            return;
        inStory = story;
        floors.fade(story);
        shown.ifPresent(snapshot -> show(snapshot, System.nanoTime()));
    }

    /// Everything anew, in another language or for another visitor: what a hand turned here leaves with it.
    private void renew(String language) {
        this.language = language;
        floors = built(Words.in(language));
        shown.ifPresent(snapshot -> read(snapshot, System.nanoTime()));
        shown.ifPresent(snapshot -> show(snapshot, System.nanoTime()));
        note(faults);
    }

    /// The newest that is to be seen.
    public Optional<Snapshot> shown() {
        return shown;
    }

    public void show(Snapshot snapshot) {
        show(snapshot, System.nanoTime());
    }

    /// @param nanos when this is, for what fades
    void show(Snapshot snapshot, long nanos) {
        shown = Optional.of(snapshot);
        if (inStory)
            floors.story().show(snapshot, nanos);
        else
            floors.seePlay(snapshot, nanos);
        if (seen() && !snapshot.settled() && nanos - read < READ_NANOS)
            pending = Optional.of(snapshot);
        else
            read(snapshot, nanos);
    }

    private void read(Snapshot snapshot, long nanos) {
        read = nanos;
        pending = Optional.empty();
        if (inStory)
            floors.story().refresh();
        else
            floors.readPlay(snapshot);
    }

    private boolean seen() {
        var scene = wall.getScene();
        return scene != null && scene.getWindow() != null;
    }

    /// The controls that do not work now, and why: a quiet line that no visitor minds, and more on the page for staff.
    public void note(Map<Control, String> faults) {
        this.faults = faults;
        floors.note(faults.keySet());
        staff.ifPresent(page -> page.note(faults));
    }

    /// Once a frame: lets time pass for what fades or turns.
    public void move(long nanos) {
        floors.move(nanos, inStory);
        staff.ifPresent(Staff::move);
        if (nanos - read >= READ_NANOS)
            pending.ifPresent(snapshot -> read(snapshot, nanos));
    }

    /// The knob's twin on this screen.
    public ScreenKnob knob(Knob knob) {
        return floors.play().knob(knob);
    }

    @Override
    public void listen(Consumer<ControlEvent> listener) {
        this.listener = listener;
    }

    /// Tells `asked` of each wish from now on, on the JavaFX thread.
    public void grant(Consumer<Request> asked) {
        this.asked = asked;
    }

    /// A finger or a key was used somewhere.
    void touched() {
        ask(new Request.Touch());
    }

    private void tell(Action action) {
        listener.accept(new Hand(Origin.SCREEN, action));
    }

    void ask(Request wish) {
        asked.accept(wish);
    }
}
