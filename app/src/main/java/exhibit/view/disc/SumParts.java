package exhibit.view.disc;

import exhibit.model.Embedding;
import exhibit.story.Response;
import exhibit.view.kit.Badge;
import exhibit.view.kit.Box;
import exhibit.view.kit.TextFitter;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.StrokeLineCap;

/// Why a third thing answers where two come: their parts along its arrow add up, their parts across it cancel. Lies over
/// a disc and is as large as it.
public final class SumParts extends Region {

    // In radii: how thick an arrow is, how far its head goes back, and how far what cancels lies beside the middle.
    private static final double SHAFT = .034;
    private static final double HEAD = .11;
    private static final double ASIDE = .16;
    private static final double APART = .075;
    private static final double WORD = .3;

    /// Less than this can hardly be seen, in radii.
    private static final double LEAST = .08;

    private final Disc disc;
    private final Turn turn;
    private final Canvas canvas = new Canvas();
    private final Label adds;
    private final Label cancels;
    private Optional<Sum> sum = Optional.empty();
    private double letters = 16;

    /// Two that came, and the third that answers.
    private record Sum(Embedding embedding, int one, int other, int third) {

        static Optional<Sum> of(Embedding embedding, List<Integer> things) {
            if (embedding.hidden() != 2 || things.size() != 2) return Optional.empty();
            if (things.stream().anyMatch(thing -> thing >= embedding.features())) return Optional.empty();
            var both = new Response(embedding, things);
            return both.wrong()
                    ? Optional.of(new Sum(embedding, things.getFirst(), things.getLast(), both.loudest()))
                    : Optional.empty();
        }
    }

    /// @param disc over which it lies
    /// @param adds what is said of the parts along the third arrow
    /// @param cancels what is said of those across it
    public SumParts(Disc disc, Turn turn, String adds, String cancels) {
        this.disc = disc;
        this.turn = turn;
        this.adds = TextFitter.label("caption", adds);
        this.cancels = TextFitter.label("caption", cancels);
        for (var word : List.of(this.adds, this.cancels)) {
            word.setAlignment(Pos.CENTER);
            word.getStyleClass().add("sum-word");
        }
        setManaged(false);
        setMouseTransparent(true);
        getChildren().addAll(canvas, this.adds, this.cancels);
        setVisible(false);
    }

    /// @param things that came; nothing is drawn unless two of them are taken for a third
    public void show(Optional<Embedding> learned, List<Integer> things) {
        var next = learned.flatMap(embedding -> Sum.of(embedding, things));
        if (next.isEmpty() && sum.isEmpty()) return; // a canvas that nobody sees costs as much as one that is seen
        sum = next;
        setVisible(sum.isPresent());
        requestLayout();
    }

    /// @param letters the size of its words in pixels
    public void size(double letters) {
        this.letters = letters;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() <= 0 || getHeight() <= 0) return;
        var gc = new Box(0, 0, getWidth(), getHeight()).cleared(canvas);
        gc.translate(getWidth() / 2, getHeight() / 2);
        sum.ifPresent(now -> draw(gc, now));
        gc.translate(-getWidth() / 2, -getHeight() / 2);
    }

    private void draw(GraphicsContext gc, Sum now) {
        double[] third = at(now, now.third);
        double length = Math.hypot(third[0], third[1]);
        var along = new double[]{third[0] / length, third[1] / length};
        var across = new double[]{-along[1], along[0]};
        double first = dot(at(now, now.one), along);
        double second = dot(at(now, now.other), along);
        var side = new double[]{0, 0};
        arrow(gc, now.one, side, along, 0, first);
        arrow(gc, now.other, side, along, first, first + second);
        double away = dot(at(now, now.one), across);
        double back = dot(at(now, now.other), across);
        arrow(gc, now.one, shifted(along, -ASIDE), across, 0, away);
        arrow(gc, now.other, shifted(along, -ASIDE - APART), across, away, away + back);
        name(adds, shifted(across, away > 0 ? -WORD : WORD), shifted(along, .62 * (first + second)));
        name(cancels, shifted(across, .5 * away), shifted(along, -ASIDE - APART - WORD));
    }

    private double[] at(Sum now, int thing) {
        return new double[]{turn.right(now.embedding, thing), turn.down(now.embedding, thing)};
    }

    private static double dot(double[] a, double[] b) {
        return a[0] * b[0] + a[1] * b[1];
    }

    private static double[] shifted(double[] direction, double by) {
        return new double[]{by * direction[0], by * direction[1]};
    }

    /// From one place on a line to another, with a head.
    private void arrow(GraphicsContext gc, int thing, double[] from, double[] line, double start, double end) {
        if (Math.abs(end - start) < LEAST) return;
        double r = disc.radius();
        double ahead = Math.signum(end - start);
        gc.setStroke(Badge.colour(thing));
        gc.setLineCap(StrokeLineCap.ROUND);
        gc.setLineWidth(Math.max(2, SHAFT * r));
        double x = r * (from[0] + end * line[0]);
        double y = r * (from[1] + end * line[1]);
        gc.strokeLine(r * (from[0] + start * line[0]), r * (from[1] + start * line[1]), x, y);
        for (int wing = -1; wing <= 1; wing += 2)
            gc.strokeLine(x, y, x - HEAD * r * (ahead * line[0] - .6 * wing * line[1]),
                    y - HEAD * r * (ahead * line[1] + .6 * wing * line[0]));
    }

    /// A word with its middle there.
    private void name(Label word, double[] aside, double[] along) {
        double wide = TextFitter.exact(word, word.getText(), letters) + 4;
        TextFitter.fit(word, word.getText(), letters, wide);
        double x = getWidth() / 2 + disc.radius() * (aside[0] + along[0]);
        double y = getHeight() / 2 + disc.radius() * (aside[1] + along[1]);
        new Box(x - wide / 2, y - .65 * letters, wide, 1.3 * letters).place(word);
    }
}
