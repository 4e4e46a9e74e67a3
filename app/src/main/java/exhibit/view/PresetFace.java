package exhibit.view;

import exhibit.chapter.Preset;
import exhibit.model.Embedding;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;

/// A preset as a small picture of what will be seen, and its name.
final class PresetFace extends Region {

    /// Of its name, against plain words.
    private static final double LETTERS = 1.1;

    private static final double ICON = .62;

    private final Canvas icon = new Canvas();
    private final Label name = Type.label("name");
    private final Embedding shape;
    private double letters = 16;

    PresetFace(Preset preset, String text, Runnable action) {
        shape = shape(preset);
        name.setText(text);
        name.setAlignment(Pos.CENTER);
        icon.setMouseTransparent(true);
        getStyleClass().add("choice");
        setManaged(false);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(text);
        getChildren().addAll(icon, name);
        Tap.on(this, this, action);
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER)
                action.run();
        });
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

    /// @param letters the size of plain words in pixels
    void size(double letters) {
        this.letters = letters;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double text = 1.4 * letters;
        icon.setWidth(getWidth());
        icon.setHeight(getHeight());
        var gc = icon.getGraphicsContext2D();
        gc.clearRect(0, 0, getWidth(), getHeight());
        gc.save();
        gc.translate(getWidth() / 2, (getHeight() - .8 * text) / 2);
        double radius = ICON * Math.min(getHeight() - text, getWidth()) / 2;
        new Arrows(gc, radius).draw(Places.of(shape, new Turn()), shape.hidden() > 2);
        gc.restore();
        Type.fit(name, name.getText(), LETTERS * letters, getWidth() - .4 * letters);
        new Box(0, getHeight() - 1.1 * text, getWidth(), text).place(name);
    }

    /// All of them, in their order.
    static List<PresetFace> all(Words words, IntConsumer take) {
        return IntStream.range(0, Preset.ALL.size()).mapToObj(i -> new PresetFace(Preset.ALL.get(i),
                words.text(Preset.ALL.get(i).id()), () -> take.accept(i))).toList();
    }
}
