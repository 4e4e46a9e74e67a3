package exhibit.view.play;

import exhibit.control.Place;
import exhibit.control.Request;
import exhibit.control.Session;
import exhibit.story.Preset;
import exhibit.text.Captions;
import exhibit.text.Words;
import exhibit.training.Snapshot;
import exhibit.view.disc.Turn;
import exhibit.view.kit.Fade;
import exhibit.view.kit.Pill;
import exhibit.view.kit.TextFitter;
import exhibit.view.kit.Viewing;
import exhibit.view.kit.Visitor;
import exhibit.view.story.StoryPlan;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Free play in large letters, one thing at a time: the disc and what came of it stay, and beside them stands a leaf
/// with one knob, with some presets, or with a challenge and luck.
public final class BigPlay extends FreePlay {

    /// The height of what stands below the disc, in letters.
    private static final double STAGE = 7.7;

    /// As many presets stand on a leaf.
    private static final int PRESETS = 3;

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
    private boolean cameBack;
    private Optional<Snapshot> seen = Optional.empty();

    public BigPlay(Turn turn, Visitor visitor) {
        super(turn);
        words = visitor.words();
        viewing = visitor.viewing();
        knobs = new BigKnobs(visitor);
        presets = IntStream.iterate(0, from -> from < Preset.all().size(), from -> from + PRESETS)
                .mapToObj(from -> new BigPresets(words, from, Math.min(from + PRESETS, Preset.all().size()),
                        preset -> visitor.asked(new Request.Take(preset))))
                .toList();
        luck = new BigLuck(visitor);
        leaves = Stream.of(List.of(knobs), presets, List.of(luck)).<Region>flatMap(List::stream).toList();
        menu = new Pill(words.text("menu"), false, () -> visitor.asked(new Request.Menu()));
        more = new Pill("", false, () -> turn((leaf + 1) % leaves.size()));
        caption.setWrapText(true);
        caption.setAlignment(Pos.TOP_LEFT);
        caption.setText(words.text("caption.idle"));
        getChildren().addAll(caption, menu, more);
        getChildren().addAll(2, leaves);
        turn(0);
    }

    /// Begins with the knobs again whenever it was away.
    public void show(Session now, Place.Play play) {
        if (!isVisible())
            turn(0);
        cameBack = now.cameBack();
        luck.show(play.challenge());
    }

    private void turn(int leaf) {
        this.leaf = leaf;
        more.say(words.text("leaf", leaf + 1, leaves.size()));
        for (int i = 0; i < leaves.size(); i++)
            leaves.get(i).setVisible(i == leaf);
        caption.setVisible(knobs.isVisible());
        requestLayout();
    }

    @Override
    public void show(Snapshot snapshot, long nanos) {
        super.show(snapshot, nanos);
        luck.look(snapshot, cameBack, nanos);
        var h = snapshot.experiment().hyperparameters();
        if (seen.filter(before -> before.experiment().hyperparameters().equals(h)).isEmpty())
            knobs.show(seen.map(before -> before.experiment().hyperparameters()), h);
        seen = Optional.of(snapshot);
    }

    @Override
    public void read(Snapshot snapshot) {
        Fade.say(caption, new Captions(words).caption(snapshot.embedding()));
    }

    @Override
    protected void layoutChildren() {
        var measure = viewing.measure(getWidth(), getHeight(), true);
        double letters = measure.letters();
        double high = caption.isVisible() ? TextFitter.height(caption, letters, .95 * getWidth()) : 0;
        var plan = StoryPlan.of(getWidth(), getHeight(), measure, new StoryPlan.Needs(false, high, 0, STAGE, false));
        plan.disc().place(disc());
        TextFitter.wrap(caption, letters, plan.line());
        knobs.size(letters, measure.finger());
        presets.forEach(some -> some.size(letters, plan.gap()));
        luck.size(letters, plan.gap());
        leaves.forEach(plan.stage()::place);
        Pill.row(List.of(menu, more), plan.pills(), plan.gap(), letters);
    }
}
