package exhibit.view.play;

import exhibit.control.Place;
import exhibit.control.Request;
import exhibit.control.Session;
import exhibit.hardware.Control;
import exhibit.hardware.Knob;
import exhibit.story.Preset;
import exhibit.text.Captions;
import exhibit.text.Words;
import exhibit.training.Snapshot;
import exhibit.view.disc.Turn;
import exhibit.view.kit.Pill;
import exhibit.view.kit.Viewing;
import exhibit.view.kit.Visitor;
import exhibit.view.knob.ScreenKnob;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/// Free play: the disc, a card that says what came of it and what to try, presets as pictures, and the knobs below.
public final class PlayFloor extends FreePlay {

    private static final double QUIET = .86;

    /// Letters of the knobs' names, where there is room, against plain words.
    private static final double NAMES = .95;

    private final Words words;
    private final Viewing viewing;
    private final Notice notice;
    private final ChallengeCard goal;
    private final List<PresetFace> presets;
    private final PlayKnobs knobs;
    private final List<Pill> pills;
    private boolean cameBack;

    public PlayFloor(Turn turn, Visitor visitor) {
        super(turn);
        words = visitor.words();
        viewing = visitor.viewing();
        notice = new Notice(words, false);
        goal = new ChallengeCard(words, () -> visitor.asked(new Request.Card()));
        goal.tell(words.text("caption.idle"));
        presets = PresetFace.all(words, preset -> visitor.asked(new Request.Take(preset)));
        knobs = new PlayKnobs(visitor, words::brief, true);
        pills = Stream.concat(Pill.verbs(visitor).stream(),
                Stream.of(new Pill(words.text("menu"), false, () -> visitor.asked(new Request.Menu())))).toList();
        getChildren().addAll(notice.line(), goal);
        getChildren().addAll(presets);
        getChildren().addAll(pills);
        getChildren().addAll(knobs.twins());
    }

    public void show(Session now, Place.Play play) {
        cameBack = now.cameBack();
        goal.show(play.challenge());
    }

    @Override
    public void show(Snapshot snapshot, long nanos) {
        super.show(snapshot, nanos);
        goal.look(snapshot, cameBack, nanos);
        var h = snapshot.experiment().hyperparameters();
        knobs.show(h);
        for (int i = 0; i < presets.size(); i++)
            presets.get(i).mark(Preset.all().get(i).hyperparameters().equals(h));
    }

    @Override
    public void read(Snapshot snapshot) {
        notice.show(snapshot);
        goal.tell(new Captions(words).brief(snapshot.embedding()));
    }

    public void note(Collection<Control> faults) {
        notice.note(faults);
    }

    /// The knob's twin here.
    public ScreenKnob knob(Knob knob) {
        return knobs.twin(knob);
    }

    @Override
    protected void layoutChildren() {
        var plan = PlayPlan.of(getWidth(), getHeight(), viewing.measure(getWidth(), getHeight(), false));
        plan.disc().place(disc());
        notice.place(plan.sign(), QUIET * plan.letters());
        plan.card().place(goal);
        goal.size(plan.letters() / ChallengeCard.LETTERS, plan.stands());
        for (int i = 0; i < presets.size(); i++)
            plan.preset(i, presets.size()).place(presets.get(i));
        placePills(plan);
        knobs.place(plan.knobs(), plan.rows(), plan.gap(), plan.gap(), QUIET * plan.letters(),
                NAMES * plan.letters());
    }

    private void placePills(PlayPlan plan) {
        if (plan.stands())
            Pill.share(pills, plan.pills(), plan.gap(), plan.letters());
        else
            Pill.below(pills, plan.pills(), plan.gap(), plan.letters());
    }
}
