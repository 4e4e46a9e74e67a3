package exhibit.view.play;

import exhibit.control.Request;
import exhibit.hardware.Control;
import exhibit.training.Snapshot;
import exhibit.view.disc.Turn;
import exhibit.view.kit.Box;
import exhibit.view.kit.ExpertLayout;
import exhibit.view.kit.Pill;
import exhibit.view.kit.Visitor;
import java.util.Collection;
import java.util.List;

/// The drawer for experts: the disc smaller than in free play, the words above, the table and the loss, and the knobs
/// below.
public final class ExpertFloor extends FreePlay {

    /// Letters of what stands at knobs and on pills, as large as there is room for, against plain words.
    private static final double NAMES = 1.1;
    private static final double VERBS = 1.3;

    private final Heading heading;
    private final Notice notice;
    private final Table table;
    private final LossLine loss;
    private final PlayKnobs knobs;
    private final List<Pill> verbs;
    private final Pill recipe;
    private final Pill away;

    public ExpertFloor(Turn turn, Visitor visitor) {
        super(turn);
        var words = visitor.words();
        heading = new Heading(words);
        notice = new Notice(words, true);
        table = new Table(words, .36);
        loss = new LossLine(words);
        knobs = new PlayKnobs(visitor, words::name, false);
        verbs = Pill.verbs(visitor);
        recipe = new Pill(words.text("recipe.short"), false, () -> visitor.asked(new Request.Recipe()));
        away = new Pill(words.text("drawer.close"), false, () -> visitor.asked(new Request.Drawer()));
        getChildren().addAll(table, loss, notice.line());
        getChildren().addAll(heading.labels());
        getChildren().addAll(recipe, away);
        getChildren().addAll(knobs.twins());
        getChildren().addAll(verbs);
    }

    @Override
    public void show(Snapshot snapshot, long nanos) {
        super.show(snapshot, nanos);
        knobs.show(snapshot.experiment().hyperparameters());
    }

    @Override
    public void read(Snapshot snapshot) {
        heading.show(snapshot);
        notice.show(snapshot);
        table.show(snapshot);
        loss.show(snapshot.loss());
    }

    public void note(Collection<Control> faults) {
        notice.note(faults);
    }

    @Override
    protected void layoutChildren() {
        var plan = ExpertLayout.of(getWidth(), getHeight());
        plan.disc().place(disc());
        plan.table().place(table);
        plan.wide().place(loss);
        heading.place(plan);
        notice.place(plan.sign(), ExpertLayout.SMALL * plan.base());
        table.size(ExpertLayout.SMALL * plan.base());
        loss.size(ExpertLayout.SMALL * plan.base());
        knobs.place(plan.knobs(), plan.rows(), 0, plan.gap(), plan.base(), NAMES * plan.base());
        for (int i = 0; i < verbs.size(); i++)
            place(verbs.get(i), plan.pills().row(i, verbs.size(), .5 * plan.gap()), VERBS * plan.base());
        place(recipe, plan.tool(2), NAMES * plan.base());
        place(away, plan.tool(3), NAMES * plan.base());
    }

    private static void place(Pill pill, Box box, double letters) {
        pill.size(letters);
        box.place(pill);
    }
}
