package exhibit.view;

import exhibit.model.Embedding;
import exhibit.training.Snapshot;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.TextAlignment;

/// One row a thing: whom it disturbs, how well it is kept, how much room it gets, what is guessed before anything is
/// heard. All pictures share the rows, so that they are named once and read across.
final class Table extends Region {

    private static final int WAITING = 5;
    private static final double SMALLEST_BADGE = 2.5;

    private final Words words;
    private final Canvas canvas = new Canvas();
    private final Label heat;
    private final Label kept;
    private final Label disturbed;
    private final Label room;
    private final Label guess;
    private final Label reference = new Label();
    private Optional<Snapshot> shown = Optional.empty();
    private double letters = 12;

    Table(Words words) {
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
        getChildren().addAll(canvas, heat, kept, disturbed, room, guess, reference);
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
        var columns = Columns.of(getWidth(), getHeight(), features, letters);
        headings(columns);
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        var gc = canvas.getGraphicsContext2D();
        gc.clearRect(0, 0, getWidth(), getHeight());
        names(gc, columns);
        shown.map(Snapshot::embedding).ifPresentOrElse(e -> draw(gc, columns, e), () -> drawNothing(gc, columns));
        refer(gc, columns.room());
    }

    private void headings(Columns columns) {
        place(heat, columns.heatHeading());
        var box = columns.heading(columns.kept());
        place(kept, new Box(box.x(), box.y(), box.width(), box.height() / 2));
        place(disturbed, new Box(box.x(), box.y() + box.height() / 2, box.width(), box.height() / 2));
        place(room, columns.heading(columns.room()));
        place(guess, columns.heading(columns.guess()));
    }

    private void place(Label label, Box box) {
        Type.fit(label, Type.longestWord(label.getFont(), label.getText()), letters, box.width() - 1);
        box.place(label);
    }

    private void draw(GraphicsContext gc, Columns columns, Embedding embedding) {
        HeatMap.draw(gc, embedding, columns.heat());
        new Bars(gc, columns.kept()).kept(embedding);
        new Bars(gc, columns.room()).room(embedding);
        new Bars(gc, columns.guess()).guess(embedding);
    }

    private static void drawNothing(GraphicsContext gc, Columns columns) {
        HeatMap.drawNothing(gc, columns.heat());
        new Bars(gc, columns.kept()).nothing();
        new Bars(gc, columns.room()).nothing();
        new Bars(gc, columns.guess()).nothing();
    }

    /// Badge and letter before each row, the badge again below each column.
    private void names(GraphicsContext gc, Columns columns) {
        var rows = columns.names();
        double radius = Math.min(.38 * rows.pitch(), .8 * letters);
        for (int i = 0; radius >= SMALLEST_BADGE && i < rows.count(); i++) {
            Badge.draw(gc, i, rows.width() - radius - .35 * letters, rows.middle(i), radius, 1);
            Badge.draw(gc, i, columns.heat().x() + (i + .455) * rows.pitch(), rows.bottom() + 1.25 * radius, radius, 1);
            letter(gc, i, rows);
        }
    }

    private void letter(GraphicsContext gc, int i, Column rows) {
        if (i >= Thing.COUNT || rows.pitch() < letters)
            return;
        gc.setFill(Badge.colour(i));
        gc.setFont(Font.font(Type.FAMILY, FontWeight.BOLD, .95 * letters));
        gc.setTextAlign(TextAlignment.LEFT);
        gc.setTextBaseline(VPos.CENTER);
        gc.fillText(words.letter(i), 0, rows.middle(i));
    }

    private void refer(GraphicsContext gc, Column rows) {
        var geometry = shown.map(s -> Words.word(s.embedding().geometry()));
        var known = geometry.flatMap(Reference::of);
        reference.setVisible(known.isPresent());
        if (known.isEmpty())
            return;
        var share = known.get();
        new Bars(gc, rows).reference(share.share(), .3 * letters);
        reference.setText(words.reference(share.parts(), share.of(), geometry.get()));
        Type.fit(reference, reference.getText(), letters, getWidth());
        double width = Type.width(reference.getFont(), reference.getText()) * letters / reference.getFont().getSize()
                + 2;
        double middle = rows.x() + rows.width() * share.share();
        double x = Math.clamp(middle - width / 2, 0, Math.max(0, getWidth() - width));
        new Box(x, rows.bottom() + .4 * letters, width, 1.5 * letters).place(reference);
    }
}
