package exhibit.view;

import exhibit.control.Place;
import exhibit.control.Session;
import exhibit.control.Wish;
import exhibit.hardware.Button;
import exhibit.hardware.Control;
import exhibit.hardware.ControlEvent;
import exhibit.hardware.Knob;
import exhibit.model.Dial;
import exhibit.model.Hyperparameters;
import exhibit.training.Snapshot;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Free play: the disc, the words above, presets or the drawer for experts, and the knobs below.
final class PlayFloor extends Pane {

    /// Letters of what stands at knobs and on pills, as large as there is room for, against plain words.
    private static final double NAMES = 1.1;
    private static final double VERBS = 1.3;

    private final Disc disc = new Disc();
    private final Heading heading;
    private final Goal goal;
    private final List<PresetFace> presets;
    private final Table table;
    private final LossLine loss;
    private final Words words;
    private final Map<Knob, Dial> dials;
    private final List<ScreenKnob> knobs = new ArrayList<>();
    private final List<Pill> verbs = new ArrayList<>();
    private final Pill menu;
    private final Pill language;
    private final Pill closer;
    private final Pill recipe;
    private final Pill away;
    private Optional<Hyperparameters> turned = Optional.empty();
    private Optional<Snapshot> latest = Optional.empty();
    private boolean drawer;
    private boolean cameBack;

    PlayFloor(Map<Knob, Dial> dials, Map<Button, String> verbs, Words words, Consumer<ControlEvent> tell,
            Consumer<Wish> ask) {
        this.words = words;
        this.dials = new TreeMap<>(dials);
        heading = new Heading(words);
        goal = new Goal(words, () -> ask.accept(new Wish.Card()));
        presets = PresetFace.all(words, preset -> ask.accept(new Wish.Take(preset)));
        table = new Table(words, .36);
        loss = new LossLine(words);
        this.dials.forEach((knob, dial) -> knobs.add(knob(knob, words.name(dial), tell)));
        new TreeMap<>(verbs).forEach((button, verb) -> this.verbs.add(new Pill(words.text(verb), this.verbs.isEmpty(),
                () -> tell.accept(new ControlEvent.Pressed(button)))));
        menu = new Pill(words.text("menu"), false, () -> ask.accept(new Wish.Menu()));
        language = new Pill(words.text("language.code"), false, () -> ask.accept(new Wish.Language()));
        closer = new Pill(words.text("drawer"), false, () -> ask.accept(new Wish.Drawer()));
        recipe = new Pill(words.text("recipe.short"), false, () -> ask.accept(new Wish.Recipe()));
        away = new Pill(words.text("drawer.close"), false, () -> ask.accept(new Wish.Drawer()));
        getChildren().addAll(disc, table, loss, goal);
        getChildren().addAll(heading.labels());
        getChildren().addAll(presets);
        getChildren().addAll(language, closer, recipe, away, menu);
        getChildren().addAll(knobs);
        getChildren().addAll(this.verbs);
        open(false);
    }

    private static ScreenKnob knob(Knob knob, String quantity, Consumer<ControlEvent> tell) {
        var twin = new ScreenKnob(knob, tell);
        twin.name(quantity);
        return twin;
    }

    void show(Session now, Place.Play play) {
        cameBack = now.cameBack();
        goal.show(play.challenge());
        if (play.drawer() != drawer)
            open(play.drawer());
    }

    private void open(boolean open) {
        drawer = open;
        for (var part : List.<Node>of(table, loss, away))
            part.setVisible(open);
        for (var part : List.<Node>of(goal, language, closer, menu))
            part.setVisible(!open);
        presets.forEach(preset -> preset.setVisible(!open));
        heading.seed(open);
        if (open)
            latest.ifPresent(this::tell);
        requestLayout();
    }

    void show(Snapshot snapshot, long nanos) {
        disc.show(snapshot, nanos);
        goal.look(snapshot, cameBack, nanos);
        var h = snapshot.experiment().hyperparameters();
        if (turned.equals(Optional.of(h)))
            return;
        turned = Optional.of(h);
        dials.forEach((knob, dial) -> knob(knob).show(words.name(dial), dial.position(h), words.value(dial, h)));
    }

    /// What is read, not watched.
    void read(Snapshot snapshot) {
        heading.show(snapshot);
        latest = Optional.of(snapshot);
        if (drawer)
            tell(snapshot);
    }

    /// What stands in the drawer; drawn in vain while that is shut.
    private void tell(Snapshot snapshot) {
        table.show(snapshot);
        loss.show(snapshot.loss());
    }

    void note(Collection<Control> faults) {
        heading.note(faults);
    }

    /// @param calm whether nothing turns by itself
    void calm(boolean calm) {
        disc.calm(calm);
    }

    void move(long nanos) {
        disc.move(nanos);
    }

    /// The knob's twin here.
    ScreenKnob knob(Knob knob) {
        return knobs.stream().filter(twin -> twin.knob() == knob).findFirst().orElseThrow();
    }

    @Override
    protected void layoutChildren() {
        var closed = Plan.of(getWidth(), getHeight());
        var plan = drawer ? closed.opened() : closed;
        plan.disc().place(disc);
        plan.goal().place(goal);
        goal.size(plan.base(), plan.stands());
        plan.table().place(table);
        plan.wide().place(loss);
        heading.place(plan);
        table.size(Plan.SMALL * plan.base());
        loss.size(Plan.SMALL * plan.base());
        placePresets(plan);
        placeKnobs(plan);
        placePills(plan);
    }

    private void placePresets(Plan plan) {
        int columns = plan.stands() ? presets.size() : presets.size() / 2;
        int rows = presets.size() / columns;
        for (int i = 0; i < presets.size(); i++) {
            presets.get(i).size(plan.base());
            plan.presets().row(i / columns, rows, .5 * plan.gap()).column(i % columns, columns, .5 * plan.gap())
                    .place(presets.get(i));
        }
    }

    private void placeKnobs(Plan plan) {
        int rows = Math.max(1, Math.ceilDiv(knobs.size(), plan.dials()));
        double wide = plan.knobs().column(0, plan.dials(), 0).width();
        double names = knobs.stream().mapToDouble(knob -> knob.fitting(NAMES * plan.base(), wide)).min().orElseThrow();
        for (int i = 0; i < knobs.size(); i++) {
            knobs.get(i).size(plan.base(), names);
            plan.knobs().row(i / plan.dials(), rows, plan.gap()).column(i % plan.dials(), plan.dials(), 0)
                    .place(knobs.get(i));
        }
    }

    private void placePills(Plan plan) {
        for (int i = 0; i < verbs.size(); i++)
            place(verbs.get(i), plan.pills().row(i, verbs.size(), .5 * plan.gap()), VERBS * plan.base());
        double letters = NAMES * plan.base();
        place(language, plan.tool(0), letters);
        place(closer, plan.tool(1), plan.base());
        place(recipe, plan.tool(2), letters);
        place(away, plan.tool(3), letters);
        place(menu, plan.tool(3), letters);
    }

    private static void place(Pill pill, Box box, double letters) {
        pill.size(letters);
        box.place(pill);
    }
}
