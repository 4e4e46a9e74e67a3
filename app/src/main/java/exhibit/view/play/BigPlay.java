package exhibit.view.play;

import exhibit.control.Place;
import exhibit.control.Request;
import exhibit.control.Session;
import exhibit.text.Captions;
import exhibit.text.Words;
import exhibit.training.Snapshot;
import exhibit.view.disc.Turn;
import exhibit.view.kit.Fade;
import exhibit.view.kit.Pill;
import exhibit.view.kit.TextFitter;
import exhibit.view.kit.Viewing;
import exhibit.view.kit.Visitor;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Free play in large letters, one thing at a time: the disc and what came of it stay, and beside them stands a leaf
/// with one knob, with some presets, or with a challenge and luck.
public final class BigPlay extends FreePlay {

    private final Words words;
    private final Viewing viewing;
    private final Label caption = TextFitter.label("line");
    private final BigKnobs knobs;
    private final List<BigPresets> presets;
    private final BigLuck luck;
    private final Pill menu;
    private final Pill more;
    private final List<Region> leaves;
    private int leaf;
    private Optional<Snapshot> seen = Optional.empty();

    public BigPlay(Turn turn, Visitor visitor) {
        super(turn);
        words = visitor.words();
        viewing = visitor.viewing();
        knobs = new BigKnobs(visitor);
        presets = BigPresets.all(visitor);
        luck = new BigLuck(visitor);
        leaves = Stream.of(List.of(knobs), presets, List.of(luck)).<Region>flatMap(List::stream).toList();
        menu = new Pill(words.text("menu"), false, () -> visitor.asked(new Request.Menu()));
        more = new Pill("", false, () -> turn((leaf + 1) % leaves.size()));
        caption.setWrapText(true);
        caption.setAlignment(Pos.CENTER_LEFT);
        caption.setText(words.text("caption.idle"));
        getChildren().addAll(caption, menu, more);
        getChildren().addAll(2, leaves);
        turn(0);
    }

    /// Begins with the knobs again whenever it was away.
    public void show(Session now, Place.Play play) {
        if (!isVisible())
            turn(0);
        luck.show(now, play.challenge());
    }

    private void turn(int leaf) {
        this.leaf = leaf;
        more.say(words.text("leaf", leaf + 1, leaves.size()));
        for (int i = 0; i < leaves.size(); i++)
            leaves.get(i).setVisible(i == leaf);
        requestLayout();
    }

    @Override
    public void show(Snapshot snapshot, long nanos) {
        super.show(snapshot, nanos);
        luck.look(snapshot, nanos);
        var h = snapshot.experiment().hyperparameters();
        if (seen.filter(before -> before.experiment().hyperparameters().equals(h)).isEmpty()) {
            knobs.show(seen.map(before -> before.experiment().hyperparameters()), h);
            presets.forEach(some -> some.show(h));
        }
        seen = Optional.of(snapshot);
    }

    @Override
    public void read(Snapshot snapshot) {
        Fade.say(caption, new Captions(words).brief(snapshot.embedding()));
    }

    @Override
    public void move(long nanos) {
        super.move(nanos);
        luck.move(nanos);
    }

    @Override
    protected void layoutChildren() {
        var measure = viewing.measure(getWidth(), getHeight(), true);
        var plan = BigPlan.of(getWidth(), getHeight(), measure);
        place(plan.ring());
        TextFitter.wrap(caption, plan.letters(), plan.line());
        knobs.size(plan.letters(), measure.finger());
        presets.forEach(some -> some.size(plan.letters(), plan.gap()));
        luck.size(plan.letters(), plan.gap());
        leaves.forEach(plan.leaf()::place);
        Pill.row(List.of(menu, more), plan.pills(), plan.gap(), plan.letters());
    }
}
