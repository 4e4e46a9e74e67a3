package exhibit.view.play;

import exhibit.control.Place;
import exhibit.control.Request;
import exhibit.control.Session;
import exhibit.hardware.Action;
import exhibit.hardware.Control;
import exhibit.hardware.Knob;
import exhibit.text.Captions;
import exhibit.text.Words;
import exhibit.training.Snapshot;
import exhibit.view.disc.Turn;
import exhibit.view.kit.Viewing;
import exhibit.view.kit.Visitor;
import exhibit.view.knob.ScreenKnob;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import javafx.scene.Node;

/// Free play: the disc, a challenge as a picture to make, four knobs, and presets as pictures.
public final class PlayFloor extends FreePlay {

    private final Words words;
    private final Viewing viewing;
    private final Notice notice;
    private final ChallengeCard goal;
    private final PresetStrip presets;
    private final PlayKnobs knobs;
    private final PlayTile shake;
    private final PlayTile menu;

    public PlayFloor(Turn turn, Visitor visitor) {
        super(turn);
        words = visitor.words();
        viewing = visitor.viewing();
        notice = new Notice(words, false);
        goal = new ChallengeCard(visitor);
        goal.tell(words.text("caption.idle"));
        presets = new PresetStrip(visitor);
        knobs = new PlayKnobs(visitor, words::brief, true);
        var verb = new TreeMap<>(visitor.controls().verbs()).firstEntry();
        shake = new PlayTile(PlayTile.Sign.SHAKE, words.text(verb.getValue()),
                () -> visitor.used(new Action.Pressed(verb.getKey())));
        menu = new PlayTile(PlayTile.Sign.MENU, words.text("menu"), () -> visitor.asked(new Request.Menu()));
        getChildren().addAll(order(false, true));
    }

    public void show(Session now, Place.Play play) {
        goal.show(play.challenge(), now.cameBack(), now.comfort().calm());
    }

    @Override
    public void show(Snapshot snapshot, long nanos) {
        super.show(snapshot, nanos);
        goal.look(snapshot, nanos);
        var h = snapshot.experiment().hyperparameters();
        knobs.show(h);
        presets.show(h);
    }

    @Override
    public void read(Snapshot snapshot) {
        notice.show(snapshot);
        goal.tell(new Captions(words).caption(snapshot.embedding()));
    }

    @Override
    public void move(long nanos) {
        super.move(nanos);
        goal.move(nanos);
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
        line(order(plan.stands(), plan.columns() == 2));
        place(plan.ring());
        double letters = plan.letters();
        notice.place(plan.sign(), PlayPlan.SMALLEST * letters);
        plan.card().place(goal);
        goal.size(letters, PlayPlan.CAPTION * letters);
        for (var tile : List.of(shake, menu))
            tile.size(PlayPlan.CAPTION * letters);
        plan.shake().place(shake);
        plan.menu().place(menu);
        plan.presets().place(presets);
        presets.size(plan.seen(), plan.gap(), plan.menu().width(), letters);
        knobs.place(plan.knobs(), Math.ceilDiv(knobs.twins().size(), plan.columns()), plan.gap(), plan.gap(),
                PlayPlan.NAMES * letters, PlayPlan.NAMES * letters);
    }

    /// All there is but the disc, in the order of reading, in which keys walk through it.
    ///
    /// @param early whether the tile that shakes stands above the knobs
    private List<Node> order(boolean stands, boolean early) {
        var order = new ArrayList<Node>(List.of(notice.line()));
        if (stands)
            order.add(menu);
        order.add(goal);
        if (early)
            order.add(shake);
        order.addAll(knobs.twins());
        order.add(presets);
        if (!early)
            order.add(shake);
        if (!stands)
            order.add(menu);
        return order;
    }

    private void line(List<Node> order) {
        order.addFirst(disc());
        if (!getChildren().equals(order))
            getChildren().setAll(order);
    }
}
