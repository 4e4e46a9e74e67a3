package exhibit.view.laboratory;

import exhibit.laboratory.LaboratoryVisit;
import exhibit.study.hand.ByHand;
import exhibit.study.hand.Worksheet;
import exhibit.text.Words;
import exhibit.view.kit.Box;
import exhibit.view.kit.Pill;
import exhibit.view.kit.TextFitter;
import exhibit.view.kit.Viewing;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/// What a page of the laboratory says, in large letters and before the page: its title with what you should see, and on
/// the next leaf what it does not show.
final class BigAdvice extends Pane {

    /// Of the width, on each side.
    private static final double MARGIN = .02;

    private final Words words;
    private final Viewing viewing;
    private final Label title = TextFitter.label("title");
    private final Label line = TextFitter.label("line");
    private final Pill more;
    private List<String> leaves = List.of();
    private int leaf;

    /// @param turned what to do when another leaf lies on top, or none
    BigAdvice(Words words, Viewing viewing, Runnable turned) {
        this.words = words;
        this.viewing = viewing;
        more = new Pill(words.text("next"), true, () -> {
            turn();
            turned.run();
        });
        for (var label : List.of(title, line)) {
            label.setWrapText(true);
            label.setAlignment(Pos.TOP_LEFT);
        }
        getChildren().addAll(title, line, more);
    }

    void show(LaboratoryVisit visit) {
        var id = visit.study().id();
        leaves = visit.study() instanceof ByHand page
                ? List.of(words.label(page.says(new Worksheet(visit.chosen()))))
                : List.of(words.label(id + ".see"), words.label(id + ".limits"));
        title.setText(words.label(id + ".title"));
        lay(0);
    }

    /// The next leaf; after the last the page.
    void turn() {
        if (isOpen())
            lay(leaf + 1);
    }

    void close() {
        leaves = List.of();
    }

    boolean isOpen() {
        return leaf < leaves.size();
    }

    private void lay(int at) {
        leaf = at;
        if (!isOpen())
            return;
        if (at > 0)
            title.setText(words.text("study.limits"));
        line.setText(leaves.get(at));
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        var measure = viewing.measure(getWidth(), getHeight(), true);
        double letters = measure.letters();
        double margin = MARGIN * getWidth();
        var pills = new Box(margin, getHeight() - margin - measure.finger(), getWidth() - 2 * margin, measure.finger());
        double high = TextFitter.height(title, letters, pills.width());
        var head = new Box(margin, margin, pills.width(), high);
        TextFitter.wrap(title, letters, head);
        TextFitter.wrap(line, letters,
                new Box(margin, head.bottom() + .2 * letters, pills.width(), pills.y() - head.bottom() - .3 * letters));
        Pill.row(List.of(more), pills, .3 * letters, letters);
    }
}
