package exhibit.view.play;

import exhibit.model.Embedding;
import exhibit.story.Preset;
import exhibit.text.Words;
import exhibit.view.disc.Arrows;
import exhibit.view.disc.Places;
import exhibit.view.disc.Turn;
import exhibit.view.kit.Box;
import exhibit.view.kit.Tap;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;

/// A preset as a small picture of what will be seen; its name is told to those who do not see it.
final class PresetFace extends Region {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double ICON = .78;

    private final Canvas icon = new Canvas();
    private final Embedding shape;

    PresetFace(Preset preset, String text, Runnable action) {
        shape = shape(preset);
        icon.setMouseTransparent(true);
        getStyleClass().add("choice");
        getChildren().add(icon);
        Tap.button(this, text, action);
    }

    /// The kept things alone, as evenly as they will lie.
    private static Embedding shape(Preset preset) {
        return switch (preset.id()) {
            case "right-angle" -> flat(2, 90, 90);
            case "square" -> flat(4, 45, 90);
            case "pentagon" -> flat(5, 90, 72);
            case "on-a-line" -> of(new float[][]{{1, -1}});
            case "in-space" -> of(new float[][]{{1, -1, 0, 0, 0, 0}, {0, 0, 1, -1, 0, 0}, {0, 0, 0, 0, 1, -1}});
            default -> antiprism();
        };
    }

    private static Embedding flat(int count, double first, double apart) {
        var W = new float[2][count];
        for (int i = 0; i < count; i++) {
            W[0][i] = (float) Math.cos(Math.toRadians(first + i * apart));
            W[1][i] = (float) Math.sin(Math.toRadians(first + i * apart));
        }
        return of(W);
    }

    private static Embedding antiprism() {
        var W = new float[3][8];
        for (int i = 0; i < 8; i++) {
            double angle = Math.toRadians(45 * i);
            W[0][i] = (float) (.85 * Math.cos(angle));
            W[1][i] = i % 2 == 0 ? .56f : -.56f;
            W[2][i] = (float) (.85 * Math.sin(angle));
        }
        return of(W);
    }

    private static Embedding of(float[][] W) {
        return Embedding.of(W, new float[W[0].length]);
    }

    /// @param chosen whether the knobs stand as it has them
    void mark(boolean chosen) {
        pseudoClassStateChanged(CHOSEN, chosen);
    }

    @Override
    protected void layoutChildren() {
        var gc = new Box(0, 0, getWidth(), getHeight()).cleared(icon);
        gc.save();
        double radius = ICON * Math.min(getHeight(), getWidth()) / 2;
        var places = Places.of(shape, new Turn());
        gc.translate(getWidth() / 2 - radius * middle(places.x), getHeight() / 2 - radius * middle(places.y));
        new Arrows(gc, radius).draw(places, shape.hidden() > 2);
        gc.restore();
    }

    private static double middle(double[] of) {
        var range = Arrays.stream(of).summaryStatistics();
        return (Math.min(range.getMin(), 0) + Math.max(range.getMax(), 0)) / 2;
    }

    /// All of them, in their order.
    static List<PresetFace> all(Words words, IntConsumer take) {
        return IntStream.range(0, Preset.all().size()).mapToObj(i -> new PresetFace(Preset.all().get(i),
                words.text(Preset.all().get(i).id()), () -> take.accept(i))).toList();
    }
}
