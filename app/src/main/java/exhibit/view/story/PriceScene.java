package exhibit.view.story;

import exhibit.story.Judgement;
import exhibit.training.Snapshot;
import exhibit.view.disc.Disc;
import exhibit.view.disc.ForwardPass;
import exhibit.view.disc.Turn;
import exhibit.view.kit.Badge;
import exhibit.view.kit.Box;
import exhibit.view.kit.Palette;
import exhibit.view.kit.TextFitter;
import exhibit.view.machine.Gate;
import exhibit.view.machine.Marks;
import exhibit.view.machine.Moment;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// One moment of the machine, standing still: what came, where the dot is, and what is said.
final class PriceScene extends Region {

    private static final double BADGE = .145;
    private static final double WORDS = .2;

    private final Disc disc;
    private final Canvas canvas = new Canvas();
    private final Label caption;
    private final boolean faced;
    private List<Integer> coming = List.of();
    private Optional<Moment> moment = Optional.empty();
    private double letters = 16;

    /// @param faced whether the machine has a face
    PriceScene(Turn turn, String words, boolean faced) {
        this.faced = faced;
        disc = new Disc(turn);
        disc.setMouseTransparent(true);
        disc.calm(true);
        caption = TextFitter.label("sentence", words);
        caption.setAlignment(Pos.CENTER);
        caption.getStyleClass().add("name");
        setManaged(false);
        setMouseTransparent(true);
        getChildren().addAll(canvas, disc, caption);
    }

    /// @param coming the things that come, in full strength
    void show(Snapshot snapshot, List<Integer> coming, long nanos) {
        this.coming = coming;
        var embedding = snapshot.embedding();
        var x = IntStream.range(0, embedding.features()).mapToObj(i -> coming.contains(i) ? 1. : 0.).toList();
        var now = Moment.of(embedding, x);
        moment = Optional.of(now);
        disc.show(snapshot, nanos);
        disc.set(disc.scene().face(faced).feed(Optional.of(new ForwardPass(x, x, now.h(), now.h(), 1, 1))));
        requestLayout();
    }

    /// The size of its words, up to that many pixels, in so much width.
    double fitting(double letters, double width) {
        return TextFitter.fitting(caption, caption.getText(), letters, width - 4);
    }

    /// @param letters the size of its words in pixels
    void size(double letters) {
        this.letters = letters;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double words = Math.max(WORDS * getHeight(), 1.4 * letters);
        double high = getHeight() - words;
        double ring = Math.min(high / 2.34, getWidth() / 3.5);
        double side = Disc.side(ring);
        double x = getWidth() / 2;
        double y = high / 2;
        new Box(x - side / 2, y - side / 2, side, side).place(disc);
        TextFitter.fit(caption, "", letters, getWidth()); // it was made to fit together with the other
        new Box(0, getHeight() - words, getWidth(), words).place(caption);
        var gc = new Box(0, 0, getWidth(), getHeight()).cleared(canvas);
        moment.ifPresent(now -> draw(gc, now, ring, x, y));
    }

    private void draw(GraphicsContext gc, Moment now, double ring, double x, double y) {
        double r = BADGE * ring;
        came(gc, x - 1.5 * ring, y, r);
        said(gc, now, x + 1.48 * ring, y, r);
    }

    private void came(GraphicsContext gc, double x, double y, double r) {
        double high = (2.3 * coming.size() + .5) * r;
        gc.setStroke(Palette.GATE);
        gc.setLineWidth(Math.max(1.2, .09 * r));
        gc.strokeRoundRect(x - 1.4 * r, y - high / 2, 2.8 * r, high, 2.8 * r, 2.8 * r);
        for (int i = 0; i < coming.size(); i++)
            Badge.draw(gc, coming.get(i), x, y + (i - (coming.size() - 1) / 2.) * 2.3 * r, r, 1);
    }

    private static void said(GraphicsContext gc, Moment now, double x, double y, double r) {
        var said = IntStream.range(0, now.x().size())
                .filter(i -> now.verdicts().get(i) == Judgement.RIGHT || now.verdicts().get(i) == Judgement.WRONG)
                .toArray();
        double high = (2.3 * Math.max(1, said.length) + .5) * r;
        new Gate(new Box(x - 1.4 * r, y - high / 2, 2.8 * r, high), Gate.Side.LEFT).out(gc, Math.max(1.5, .12 * r));
        for (int s = 0; s < said.length; s++) {
            double at = y + (s - (said.length - 1) / 2.) * 2.3 * r;
            var verdict = now.verdicts().get(said[s]);
            Marks.thing(gc, verdict, said[s], 1, x, at, r);
            Marks.mark(gc, verdict, x, y - high / 2 - .7 * r, .5 * r);
        }
    }
}
