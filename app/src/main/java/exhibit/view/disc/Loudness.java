package exhibit.view.disc;

import exhibit.story.Response;
import exhibit.training.Snapshot;
import exhibit.view.kit.Badge;
import exhibit.view.kit.Box;
import exhibit.view.kit.Palette;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;

/// How loud each thing answers to what is pressed: a bar a thing, its badge below; what answers without being pressed is
/// a ghost.
public final class Loudness extends Region {

    /// What a full bar stands for.
    private static final double LOUDEST = 1.6;
    private static final double GHOST = .55;

    private final Canvas canvas = new Canvas();
    private Optional<Response> shown = Optional.empty();

    /// @param press what to do with the thing whose bar a finger comes down on
    public Loudness(IntConsumer press) {
        setManaged(false);
        canvas.setMouseTransparent(true);
        setOnMousePressed(event -> shown.ifPresent(price -> {
            int count = price.embedding().features();
            press.accept(Math.clamp((int) (count * event.getX() / getWidth()), 0, count - 1));
        }));
        getChildren().add(canvas);
    }

    public void show(Snapshot snapshot, List<Integer> pressed) {
        shown = Optional.of(new Response(snapshot.embedding(), pressed.stream().distinct().toList()));
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        var gc = new Box(0, 0, getWidth(), getHeight()).cleared(canvas);
        shown.ifPresent(price -> draw(gc, price));
    }

    private void draw(GraphicsContext gc, Response price) {
        int count = price.embedding().features();
        double pitch = getWidth() / count;
        double radius = Math.min(.32 * pitch, .15 * getHeight());
        double high = getHeight() - 2.9 * radius;
        double wide = .8 * radius;
        for (int i = 0; i < count; i++) {
            double x = (i + .5) * pitch;
            boolean pressed = price.pressed().contains(i);
            gc.setFill(Palette.RAISED);
            gc.fillRoundRect(x - wide, 0, 2 * wide, high, 2 * wide, 2 * wide);
            double length = high * Math.clamp(price.answer(i) / LOUDEST, 0, 1);
            gc.setGlobalAlpha(pressed ? 1 : GHOST);
            gc.setFill(Badge.colour(i));
            gc.fillRoundRect(x - wide, high - length, 2 * wide, length, Math.min(2 * wide, length),
                    Math.min(2 * wide, length));
            gc.setGlobalAlpha(1);
            double y = getHeight() - 1.35 * radius;
            if (pressed)
                ring(gc, x, y, 1.3 * radius);
            Badge.draw(gc, i, x, y, radius, 1);
        }
    }

    /// Around what is pressed.
    static void ring(GraphicsContext gc, double x, double y, double radius) {
        gc.setStroke(Palette.WORDS);
        gc.setLineWidth(Math.max(2, .12 * radius));
        gc.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
    }
}
