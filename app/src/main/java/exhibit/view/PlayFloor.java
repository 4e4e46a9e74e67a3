package exhibit.view;

import exhibit.chapter.Preset;
import exhibit.control.Place;
import exhibit.control.Session;
import exhibit.control.Wish;
import exhibit.hardware.Button;
import exhibit.hardware.Control;
import exhibit.hardware.ControlEvent;
import exhibit.hardware.Knob;
import exhibit.model.Dial;
import exhibit.training.Snapshot;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import javafx.scene.layout.Pane;

/// Free play: the disc, a card that says what came of it and what to try, presets as pictures, and the knobs below.
final class PlayFloor extends Pane implements FreePlay {

    private static final double QUIET = .86;

    private final Words words;
    private final Viewing viewing;
    private final Disc disc = new Disc();
    private final Notice notice;
    private final Goal goal;
    private final List<PresetFace> presets;
    private final PlayKnobs knobs;
    private final List<Pill> pills = new ArrayList<>();
    private boolean cameBack;

    PlayFloor(Map<Knob, Dial> dials, Map<Button, String> verbs, Words words, Viewing viewing,
            Consumer<ControlEvent> tell, Consumer<Wish> ask) {
        this.words = words;
        this.viewing = viewing;
        notice = new Notice(words, false);
        goal = new Goal(words, () -> ask.accept(new Wish.Card()));
        goal.tell(words.text("caption.idle"));
        presets = PresetFace.all(words, preset -> ask.accept(new Wish.Take(preset)));
        knobs = new PlayKnobs(dials, words, words::brief, true, tell);
        new TreeMap<>(verbs).forEach((button, verb) -> pills.add(new Pill(words.text(verb), pills.isEmpty(),
                () -> tell.accept(new ControlEvent.Pressed(button)))));
        pills.add(new Pill(words.text("menu"), false, () -> ask.accept(new Wish.Menu())));
        getChildren().addAll(disc, notice.line(), goal);
        getChildren().addAll(presets);
        getChildren().addAll(pills);
        getChildren().addAll(knobs.twins());
    }

    void show(Session now, Place.Play play) {
        cameBack = now.cameBack();
        goal.show(play.challenge());
    }

    @Override
    public void show(Snapshot snapshot, long nanos) {
        disc.show(snapshot, nanos);
        goal.look(snapshot, cameBack, nanos);
        var h = snapshot.experiment().hyperparameters();
        knobs.show(h);
        for (int i = 0; i < presets.size(); i++)
            presets.get(i).mark(Preset.ALL.get(i).hyperparameters().equals(h));
    }

    @Override
    public void read(Snapshot snapshot) {
        notice.show(snapshot);
        goal.tell(words.brief(snapshot.embedding()));
    }

    void note(Collection<Control> faults) {
        notice.note(faults);
    }

    @Override
    public void calm(boolean calm) {
        disc.calm(calm);
    }

    @Override
    public void move(long nanos) {
        disc.move(nanos);
    }

    /// The knob's twin here.
    ScreenKnob knob(Knob knob) {
        return knobs.twin(knob);
    }

    @Override
    protected void layoutChildren() {
        var plan = PlayPlan.of(getWidth(), getHeight(), viewing.measure(getWidth(), getHeight(), false));
        plan.disc().place(disc);
        notice.place(plan.sign(), QUIET * plan.letters());
        plan.card().place(goal);
        goal.size(plan.letters() / Goal.LETTERS, plan.stands());
        for (int i = 0; i < presets.size(); i++)
            plan.preset(i, presets.size()).place(presets.get(i));
        placePills(plan);
        knobs.place(plan.knobs(), plan.columns(), plan.gap(), plan.gap(), QUIET * plan.letters(),
                .95 * plan.letters());
    }

    private void placePills(PlayPlan plan) {
        if (plan.stands())
            Pill.share(pills, plan.pills(), plan.gap(), plan.letters());
        else
            Pill.below(pills, plan.pills(), plan.gap(), plan.letters());
    }
}
