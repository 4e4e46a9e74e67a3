package exhibit.view.play;

import exhibit.model.Embedding;
import exhibit.text.Captions;
import exhibit.text.Words;
import exhibit.training.Snapshot;
import exhibit.view.kit.Box;
import exhibit.view.kit.TextFitter;
import exhibit.view.play.Columns.Column;
import exhibit.view.plot.HeatMap;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// One row a thing: whom it disturbs, how well it is kept, how much room it gets, what is guessed before anything is
/// heard. All pictures share the rows, so that they are named once and read across.
final class Table extends Region {

    private static final int WAITING = 5;
    /// From one line of a heading to the next, in letters.
    private static final double LINE = 1.22;

    private final Words words;
    private final Canvas canvas = new Canvas();
    private final Label heat;
    private final Label kept;
    private final Label disturbed;
    private final Label room;
    private final Label guess;
    private final Label reference = new Label();
    private Optional<Snapshot> shown = Optional.empty();
    private final double share;
    private final Columns.Part part;
    private double letters = 12;

    /// @param share how much of the width the heat map may take
    Table(Words words, double share, Columns.Part part) {
        this.share = share;
        this.part = part;
        this.words = words;
        heat = heading("chart.heat");
        kept = heading("chart.kept");
        disturbed = heading("chart.disturbed");
        disturbed.getStyleClass().add("against");
        room = heading("chart.room");
        guess = heading("chart.guess");
        reference.getStyleClass().add("reference");
        reference.setAlignment(Pos.CENTER);
        setManaged(false);
        heat.setVisible(part != Columns.Part.BARS);
        for (var bars : List.of(kept, disturbed, room, guess))
            bars.setVisible(hasBars());
        getChildren().addAll(canvas, heat, kept, disturbed, room, guess, reference);
    }

    private boolean hasBars() {
        return part != Columns.Part.HEAT;
    }

    private Label heading(String key) {
        var label = new Label(words.text(key));
        label.getStyleClass().add("heading");
        label.setAlignment(Pos.BOTTOM_LEFT);
        label.setWrapText(true);
        label.setMinSize(0, 0);
        return label;
    }

    /// @param letters the size of small letters in pixels
    void size(double letters) {
        this.letters = letters;
        requestLayout();
    }

    void show(Snapshot snapshot) {
        shown = Optional.of(snapshot);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() <= 0 || getHeight() <= 0)
            return;
        int features = shown.map(s -> s.embedding().features()).orElse(WAITING);
        var columns = Columns.of(new Box(0, 0, getWidth(), getHeight()), features, letters, share, part);
        headings(columns);
        if (!isVisible()) return; // a canvas that nobody sees costs as much as one that is seen
        var gc = new Box(0, 0, getWidth(), getHeight()).cleared(canvas);
        new RowNames(words, letters).draw(gc, columns);
        shown.map(Snapshot::embedding).ifPresentOrElse(e -> draw(gc, columns, e), () -> drawNothing(gc, columns));
        if (hasBars())
            refer(gc, columns.room());
        else
            reference.setVisible(false);
    }

    private void headings(Columns columns) {
        place(heat, columns.heatHeading());
        var box = columns.heading(columns.kept());
        place(kept, new Box(box.x(), box.y(), box.width(), box.height() - LINE * letters));
        place(disturbed, new Box(box.x(), box.bottom() - LINE * letters, box.width(), LINE * letters));
        place(room, columns.heading(columns.room()));
        place(guess, columns.heading(columns.guess()));
    }

    private void place(Label label, Box box) {
        TextFitter.fit(label, TextFitter.longestWord(label), letters, box.width() - 1);
        box.place(label);
    }

    private void draw(GraphicsContext gc, Columns columns, Embedding embedding) {
        if (part != Columns.Part.BARS)
            heat(gc, columns.heat()).draw(embedding::dot, 1);
        if (!hasBars())
            return;
        new Bars(gc, columns.kept()).kept(embedding);
        new Bars(gc, columns.room()).room(embedding);
        new Bars(gc, columns.guess()).guess(embedding);
    }

    private static HeatMap heat(GraphicsContext gc, Column rows) {
        double side = rows.count() * rows.pitch();
        return new HeatMap(gc, new Box(rows.x(), rows.y(), side, side), rows.count(), rows.count());
    }

    private void drawNothing(GraphicsContext gc, Columns columns) {
        if (part != Columns.Part.BARS)
            heat(gc, columns.heat()).drawNothing();
        if (!hasBars())
            return;
        new Bars(gc, columns.kept()).nothing();
        new Bars(gc, columns.room()).nothing();
        new Bars(gc, columns.guess()).nothing();
    }

    private void refer(GraphicsContext gc, Column rows) {
        var geometry = shown.map(s -> Captions.word(s.embedding().geometry()));
        var known = geometry.flatMap(ShapeShare::of);
        reference.setVisible(known.isPresent());
        if (known.isEmpty())
            return;
        var share = known.get();
        new Bars(gc, rows).reference(share.share(), .3 * letters);
        reference.setText(new Captions(words).reference(share.parts(), share.of(), geometry.get()));
        TextFitter.fit(reference, reference.getText(), letters, getWidth());
        double width = TextFitter.width(reference, reference.getText(), letters) + 2;
        double middle = rows.x() + rows.width() * share.share();
        double x = Math.clamp(middle - width / 2, 0, Math.max(0, getWidth() - width));
        new Box(x, rows.bottom() + .4 * letters, width, 1.5 * letters).place(reference);
    }
}
