package exhibit.view;

import exhibit.control.Place;
import exhibit.control.Request;
import exhibit.control.Session;
import exhibit.hardware.Control;
import exhibit.hardware.ControlEvent;
import exhibit.hardware.ControlPanel;
import exhibit.hardware.Knob;
import exhibit.story.FigureBirth;
import exhibit.story.RainSight;
import exhibit.text.Words;
import exhibit.training.Snapshot;
import exhibit.view.kit.ControlMeaning;
import exhibit.view.kit.Taps;
import exhibit.view.kit.Viewing;
import exhibit.view.kit.Visitor;
import exhibit.view.knob.ScreenKnob;
import exhibit.view.menu.Keepsake;
import exhibit.view.staff.Staff;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Parent;

/// The one screen: attract, the story, free play, the menu, and over all of them the countdown. It shows sessions and
/// snapshots and tells of taps; it knows nothing that it was not shown. For the JavaFX thread, `listen` and `grant` apart.
public final class ExhibitScreen implements ControlPanel {

    private final ScreenStack rooms = new ScreenStack();
    private final Wall wall = new Wall(rooms);
    private final Taps taps = new Taps();
    private final FigureBirth birth = new FigureBirth();
    private Visitor visitor;
    private Keepsake keepsake = new Keepsake();
    private VisitorScreens floors;
    private boolean inStory;
    private final ReadingPace reading = new ReadingPace(snapshot -> floors.read(snapshot, inStory));
    private Optional<Session> visit = Optional.empty();
    private Optional<Staff> staff = Optional.empty();
    private Optional<Snapshot> shown = Optional.empty();
    private Map<Control, String> faults = Map.of();

    /// @param controls what the knobs turn, and which buttons are there in free play; the first is the filled one
    /// @param viewing from which all sizes follow
    public ExhibitScreen(ControlMeaning controls, Viewing viewing) {
        visitor = new Visitor(controls, viewing, taps);
        floors = new VisitorScreens(visitor, rooms, birth, keepsake);
    }

    /// From which all sizes follow.
    Viewing viewing() {
        return visitor.viewing();
    }

    /// What is put into a window; it fills whatever size it is given.
    public Parent node() {
        return wall;
    }

    /// Goes dark while the station is closed, and lights up again; staff still get in.
    public void sleep(boolean sleeps) {
        wall.sleep(sleeps);
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
        if (left) keepsake = new Keepsake();
        if (left || !now.language().equals(visitor.words().language())) renew(now.language());
        enter(now.place());
        floors.show(now);
        if (floors.uncover(now, inStory)) showAgain();
        rooms.dim(now.place() instanceof Place.Attract(_, _, var dim) && dim);
    }

    /// What lies over the story or over free play leaves it where it is.
    private void enter(Place place) {
        boolean story = switch (place) {
            case Place.Attract _,Place.Minute _,Place.Story _,Place.Game _,Place.Unmixing _ -> true;
            case Place.Play _ -> false;
            case Place.Menu _,Place.Recipe _,Place.Typing _,Place.Away _ -> inStory;
        };
        if (inStory == story) return;
        inStory = story;
        floors.fade(story);
        shown.ifPresent(this::show);
    }

    /// Everything anew, in another language or for another visitor: what a hand turned here leaves with it.
    private void renew(String language) {
        visitor = visitor.in(Words.orEnglish(language));
        floors = new VisitorScreens(visitor, rooms, birth, keepsake);
        showAgain();
        note(faults);
    }

    /// Where nothing has shown it yet, its words at once.
    private void showAgain() {
        shown.ifPresent(snapshot -> {
            reading.read(snapshot, System.nanoTime());
            show(snapshot);
        });
    }

    /// The newest that is to be seen.
    public Optional<Snapshot> shown() {
        return shown;
    }

    /// What of the rain is to be seen.
    public Optional<RainSight> rain() {
        return floors.rain();
    }

    public void show(Snapshot snapshot) {
        show(snapshot, System.nanoTime());
    }

    /// @param nanos when this is, for what fades and turns
    public void show(Snapshot snapshot, long nanos) {
        shown = Optional.of(snapshot);
        floors.show(snapshot, nanos, inStory);
        reading.show(snapshot, wall.getScene() != null && wall.getScene().getWindow() != null, nanos);
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
        reading.move(nanos);
    }

    /// Whether what is seen has gone its whole way.
    public boolean isTold() {
        return floors.isTold(inStory);
    }

    /// The knob's twin on this screen.
    public ScreenKnob knob(Knob knob) {
        return floors.knob(knob);
    }

    @Override
    public void listen(Consumer<ControlEvent> listener) {
        taps.listen(listener);
    }

    /// Tells `asked` of each wish from now on, on the JavaFX thread.
    public void grant(Consumer<Request> asked) {
        taps.grant(asked);
    }

    /// A finger or a key was used somewhere.
    void touched() {
        taps.ask(new Request.Touch());
    }
}
