package exhibit.view.menu;

import exhibit.model.ClosedFigure;
import exhibit.model.Embedding;
import exhibit.training.Snapshot;
import exhibit.view.disc.Arrows;
import exhibit.view.disc.Miniature;
import exhibit.view.disc.Places;
import exhibit.view.disc.Turn;
import exhibit.view.kit.Box;
import exhibit.view.kit.TextFitter;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// The visitor's own picture as a card: the ways that the arrows took, the arrows, the figure that they make, and its name.
final class Portrait extends Region {

    private static final double NANOS = 1e9;

    /// How far tips and badges reach, in radii.
    private static final double REACH = 1.32;

    /// In letters: the space around, the name's height and size, the caption's height and size.
    private static final double PAD = .4;
    private static final double NAME_LINE = 1.6;
    private static final double NAME = 1.25;
    private static final double CAPTION_LINE = 1.35;

    private final TipPaths paths;
    private final Canvas picture = new Canvas();
    private final Label name = TextFitter.label("title");
    private final Label caption = TextFitter.label("caption");
    private Optional<Embedding> shown = Optional.empty();
    private double letters = 16;
    private double captions = 12;
    private boolean waits;
    private long begun;
    private double part = 1;

    /// @param paths drawn as they are when it is shown
    Portrait(TipPaths paths) {
        this.paths = paths;
        name.setAlignment(Pos.CENTER_LEFT);
        caption.setAlignment(Pos.TOP_LEFT);
        picture.setMouseTransparent(true);
        getStyleClass().add("portrait");
        setManaged(false);
        getChildren().addAll(picture, name, caption);
    }

    void show(Snapshot snapshot) {
        shown = Optional.of(snapshot.embedding());
        requestLayout();
    }

    void say(String name, String caption) {
        this.name.setText(name);
        this.caption.setText(caption);
        requestLayout();
    }

    /// @param letters the size of plain words in pixels
    /// @param captions the size of those that stand beside a picture
    void size(double letters, double captions) {
        this.letters = letters;
        this.captions = captions;
        requestLayout();
    }

    /// Lets the ribbons draw themselves within a second, from the next frame on.
    void begin() {
        waits = true;
    }

    /// All of them at once.
    void stand() {
        waits = false;
        part = 1;
        requestLayout();
    }

    /// Lets time pass for ribbons that draw themselves.
    void move(long nanos) {
        if (waits) {
            begun = nanos;
            part = 0;
        }
        waits = false;
        if (part >= 1)
            return;
        part = Math.clamp((nanos - begun) / NANOS, 0, 1);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double pad = PAD * letters;
        var inside = new Box(0, 0, getWidth(), getHeight()).without(pad, pad, pad, pad);
        boolean told = !caption.getText().isEmpty();
        double lines = told ? lines(inside.width()) * CAPTION_LINE * captions : 0;
        double words = NAME_LINE * letters + lines;
        var box = inside.without(0, 0, 0, words);
        TextFitter.fit(name, name.getText(), NAME * letters, inside.width());
        new Box(inside.x(), box.bottom(), inside.width(), NAME_LINE * letters).place(name);
        caption.setWrapText(lines > 1.5 * CAPTION_LINE * captions);
        var below = inside.without(0, inside.height() - lines, 0, 0);
        if (caption.isWrapText())
            TextFitter.wrapExactly(caption, captions, below);
        else
            TextFitter.fit(caption, caption.getText(), captions, below.width());
        below.place(caption);
        var gc = box.cleared(picture);
        picture.relocate(box.x(), box.y());
        gc.save();
        gc.translate(box.width() / 2, box.height() / 2);
        shown.ifPresent(embedding -> draw(gc, embedding, Math.min(box.width(), box.height()) / 2 / REACH));
        gc.restore();
    }

    private int lines(double width) {
        return TextFitter.exact(caption, caption.getText(), captions) < width - 2 ? 1 : 2;
    }

    private void draw(GraphicsContext gc, Embedding embedding, double radius) {
        var turn = new Turn();
        var small = new Miniature(gc, radius);
        small.ground();
        var figure = ClosedFigure.of(embedding);
        figure.ifPresent(named -> small.glass(named, embedding));
        new Ribbons(gc, paths, turn, radius).draw(embedding.features(), embedding.hidden(), part);
        figure.ifPresent(named -> small.edges(named, embedding, turn));
        new Arrows(gc, radius).draw(Places.of(embedding, turn), embedding.hidden() > 2);
    }
}
