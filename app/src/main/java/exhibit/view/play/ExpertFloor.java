package exhibit.view.play;

import exhibit.control.Request;
import exhibit.hardware.Control;
import exhibit.text.Captions;
import exhibit.text.Words;
import exhibit.training.Snapshot;
import exhibit.view.disc.Turn;
import exhibit.view.kit.Box;
import exhibit.view.kit.Fade;
import exhibit.view.kit.Pill;
import exhibit.view.kit.TextFitter;
import exhibit.view.kit.Viewing;
import exhibit.view.kit.Visitor;
import java.util.Collection;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// The drawer for experts: the disc smaller than in free play, the words above, one plot large, which gives way to the
/// next one at a tap, and the knobs below.
public final class ExpertFloor extends FreePlay {

    private final Words words;
    private final Viewing viewing;
    private final Label title = TextFitter.label("title");
    private final Label caption = TextFitter.label("caption");
    private final Notice notice;
    private final LossLine loss;
    private final List<Table> tables;
    private final List<Region> plots;
    private final PlayKnobs knobs;
    private final List<Pill> verbs;
    private final Pill next;
    private final List<Pill> tools;
    private int plot;

    public ExpertFloor(Turn turn, Visitor visitor) {
        super(turn);
        words = visitor.words();
        viewing = visitor.viewing();
        title.setText(words.text("title.idle"));
        caption.setText(words.text("caption.idle"));
        notice = new Notice(words, true);
        loss = new LossLine(words);
        tables = List.of(new Table(words, 1, Columns.Part.HEAT), new Table(words, .36, Columns.Part.BARS));
        plots = List.of(loss, tables.getFirst(), tables.getLast());
        knobs = new PlayKnobs(visitor, words::brief, false);
        verbs = Pill.verbs(visitor);
        next = new Pill("", false, () -> turn((plot + 1) % plots.size()));
        tools = List.of(next, new Pill(words.text("recipe.short"), false, () -> visitor.asked(new Request.Recipe())),
                new Pill(words.text("drawer.close"), false, () -> visitor.asked(new Request.Drawer())));
        getChildren().addAll(title, caption, notice.line());
        getChildren().addAll(plots);
        getChildren().addAll(tools);
        getChildren().addAll(knobs.twins());
        getChildren().addAll(verbs);
        turn(0);
    }

    private void turn(int plot) {
        this.plot = plot;
        next.say(words.text("leaf", plot + 1, plots.size()));
        for (int i = 0; i < plots.size(); i++)
            plots.get(i).setVisible(i == plot);
        requestLayout();
    }

    @Override
    public void show(Snapshot snapshot, long nanos) {
        super.show(snapshot, nanos);
        knobs.show(snapshot.experiment().hyperparameters());
    }

    @Override
    public void read(Snapshot snapshot) {
        var embedding = snapshot.embedding();
        Fade.say(title, new Captions(words).title(embedding.features(), embedding.hidden()));
        Fade.say(caption, new Captions(words).caption(embedding));
        notice.show(snapshot);
        tables.forEach(table -> table.show(snapshot));
        loss.show(snapshot);
    }

    public void note(Collection<Control> faults) {
        notice.note(faults);
    }

    @Override
    protected void layoutChildren() {
        var plan = DrawerPlan.of(getWidth(), getHeight(), viewing.measure(getWidth(), getHeight(), false));
        double letters = plan.letters();
        double small = PlayPlan.SMALLEST * letters;
        place(plan.ring());
        head(title, plan.title(), DrawerPlan.TITLE * letters, plan.stands());
        head(caption, plan.caption(), PlayPlan.CAPTION * letters, plan.stands());
        notice.place(plan.sign(), small);
        plots.forEach(plan.hero()::place);
        tables.forEach(table -> table.size(small));
        loss.size(letters);
        Pill.beside(tools, plan.tools(), plan.gap(), PlayPlan.CAPTION * letters);
        Pill.below(verbs, plan.verbs(), plan.gap(), PlayPlan.CAPTION * letters);
        knobs.place(plan.knobs(), plan.rows(), plan.gap(), plan.gap() / 2, PlayPlan.CAPTION * letters,
                PlayPlan.CAPTION * letters);
    }

    private static void head(Label label, Box box, double size, boolean centred) {
        label.setAlignment(centred ? Pos.CENTER : Pos.CENTER_LEFT);
        TextFitter.fit(label, label.getText(), size, box.width() - 2);
        box.place(label);
    }
}
