package exhibit.view;

import exhibit.hardware.Button;
import exhibit.hardware.Control;
import exhibit.hardware.ControlEvent;
import exhibit.hardware.ControlPanel;
import exhibit.hardware.Knob;
import exhibit.model.Dial;
import exhibit.model.Hyperparameters;
import exhibit.training.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// The one screen: the disc, the charts, the words above and the knobs below. It shows snapshots and tells of taps; it
/// knows nothing that it was not shown. For the JavaFX thread, `listen` apart.
public final class ExhibitScreen implements ControlPanel {

    /// Words and charts are read, not watched: ten times a second is enough for the eye and saves the processor.
    private static final long READ_NANOS = 100_000_000;

    /// So many buttons stand beside the knobs; the one after them leads out.
    private static final int IN_BAND = 2;

    private final Disc disc = new Disc();
    private final Heading heading;
    private final Table table;
    private final LossLine loss;
    private final Words words;
    private final Map<Knob, Dial> dials;
    private final List<ScreenKnob> knobs = new ArrayList<>();
    private final List<Pill> pills = new ArrayList<>();
    private final Floor floor = new Floor();
    private final Wall wall = new Wall(floor);
    private final Region night = new Region();
    private Optional<Staff> staff = Optional.empty();
    private Optional<Hyperparameters> turned = Optional.empty();
    private Optional<Snapshot> pending = Optional.empty();
    private long read = System.nanoTime() - READ_NANOS;
    private volatile Consumer<ControlEvent> listener = _ -> {};

    /// @param dials what each knob turns, shown in the knobs' order
    /// @param verbs the key of each button's word, shown in the buttons' order; the first is the filled one
    public ExhibitScreen(Map<Knob, Dial> dials, Map<Button, String> verbs, Words words) {
        heading = new Heading(words);
        table = new Table(words, .36);
        loss = new LossLine(words);
        this.words = words;
        this.dials = new TreeMap<>(dials);
        this.dials.forEach((knob, dial) -> knobs.add(knob(knob, words.name(dial))));
        new TreeMap<>(verbs).forEach((button, verb) -> pills
                .add(new Pill(words.text(verb), pills.isEmpty(), () -> tell(new ControlEvent.Pressed(button)))));
        night.getStyleClass().add("night");
        night.setVisible(false);
        wall.lay(night);
        floor.getChildren().addAll(disc, table, loss);
        floor.getChildren().addAll(heading.labels());
        floor.getChildren().addAll(knobs);
        floor.getChildren().addAll(pills);
    }

    /// What is put into a window; it fills whatever size it is given.
    public Parent node() {
        return wall;
    }

    /// Goes dark while the station is closed, and lights up again; staff still get in.
    void sleep(boolean sleeps) {
        night.setVisible(sleeps);
    }

    /// Lays the page for staff over it, closed. Once.
    public void lay(Staff staff) {
        this.staff = Optional.of(staff);
        wall.lay(staff);
    }

    /// Lays the pages of the recipe code over it, closed. Once.
    public void lay(RecipePages recipe) {
        wall.lay(recipe);
    }

    public void show(Snapshot snapshot) {
        show(snapshot, System.nanoTime());
    }

    /// @param nanos when this is, for what fades
    void show(Snapshot snapshot, long nanos) {
        disc.show(snapshot, nanos);
        turnTo(snapshot.experiment().hyperparameters());
        if (seen() && !snapshot.settled() && nanos - read < READ_NANOS)
            pending = Optional.of(snapshot);
        else
            read(snapshot, nanos);
    }

    private ScreenKnob knob(Knob knob, String quantity) {
        var twin = new ScreenKnob(knob, this::tell);
        twin.name(quantity);
        return twin;
    }

    private void turnTo(Hyperparameters h) {
        if (turned.equals(Optional.of(h)))
            return;
        turned = Optional.of(h);
        dials.forEach((knob, dial) -> show(knob(knob), dial, h));
    }

    private void show(ScreenKnob knob, Dial dial, Hyperparameters h) {
        knob.show(words.name(dial), dial.position(h), words.value(dial, h));
    }

    private void read(Snapshot snapshot, long nanos) {
        read = nanos;
        pending = Optional.empty();
        heading.show(snapshot);
        table.show(snapshot);
        loss.show(snapshot.loss());
    }

    private boolean seen() {
        var scene = wall.getScene();
        return scene != null && scene.getWindow() != null;
    }

    /// The controls that do not work now, and why: a quiet line that no visitor minds, and more on the page for staff.
    void note(Map<Control, String> faults) {
        heading.note(faults.keySet());
        staff.ifPresent(page -> page.note(faults));
    }

    /// Once a frame: lets time pass for what fades or turns.
    void move(long nanos) {
        disc.move(nanos);
        staff.ifPresent(Staff::move);
        if (nanos - read >= READ_NANOS)
            pending.ifPresent(snapshot -> read(snapshot, nanos));
    }

    /// The knob's twin on this screen.
    ScreenKnob knob(Knob knob) {
        return knobs.stream().filter(twin -> twin.knob() == knob).findFirst().orElseThrow();
    }

    @Override
    public void listen(Consumer<ControlEvent> listener) {
        this.listener = listener;
    }

    private void tell(ControlEvent event) {
        listener.accept(event);
    }

    /// Gives everything its place.
    private final class Floor extends Pane {

        @Override
        protected void layoutChildren() {
            var plan = Plan.of(getWidth(), getHeight());
            plan.disc().place(disc);
            plan.table().place(table);
            plan.loss().place(loss);
            heading.place(plan);
            table.size(Plan.SMALL * plan.base());
            loss.size(Plan.SMALL * plan.base());
            place(plan);
        }

        private void place(Plan plan) {
            int rows = Math.max(1, Math.ceilDiv(knobs.size(), plan.dials()));
            for (int i = 0; i < knobs.size(); i++) {
                knobs.get(i).size(plan.base());
                plan.knobs().row(i / plan.dials(), rows, plan.gap()).column(i % plan.dials(), plan.dials(), 0)
                        .place(knobs.get(i));
            }
            for (int i = 0; i < pills.size(); i++) {
                pills.get(i).size(plan.base());
                (i < IN_BAND ? plan.pills().row(i, IN_BAND, plan.gap()) : plan.door()).place(pills.get(i));
            }
        }
    }
}
