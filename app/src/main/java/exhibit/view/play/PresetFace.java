package exhibit.view.play;

import exhibit.model.Embedding;
import exhibit.model.Hyperparameters;
import exhibit.story.Preset;
import exhibit.text.Words;
import exhibit.view.kit.Box;
import exhibit.view.kit.Tap;
import exhibit.view.kit.TextFitter;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// A preset as a small picture of what will be seen, and its name below it or beside it.
final class PresetFace extends Region {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    /// The ring's part of what the name leaves; a badge stands across it.
    private static final double RING = .7;

    /// Beside the name, in letters.
    private static final double EDGE = .14;

    /// What whole pixels may take of its width.
    private static final double WHOLE = 2;

    private final Canvas icon = new Canvas();
    private final Label name;
    private final Embedding shape;
    private final Preset preset;
    private double letters = 16;
    private boolean beside;

    PresetFace(Preset preset, String text, Runnable action) {
        this.preset = preset;
        shape = FigureShape.ofPreset(preset.id());
        icon.setMouseTransparent(true);
        name = TextFitter.label("name", text);
        getStyleClass().addAll("tile", "choice");
        getChildren().addAll(icon, name);
        Tap.button(this, text, action);
    }

    /// All of them, in their order.
    static List<PresetFace> all(Words words, IntConsumer take) {
        return IntStream.range(0, Preset.all().size()).mapToObj(i -> new PresetFace(Preset.all().get(i),
                words.text(Preset.all().get(i).id()), () -> take.accept(i))).toList();
    }

    /// Marks it where the knobs stand as it has them.
    void show(Hyperparameters now) {
        pseudoClassStateChanged(CHOSEN, preset.hyperparameters().equals(now));
    }

    /// @param letters the size of its name in pixels
    /// @param beside whether that stands beside the picture
    void size(double letters, boolean beside) {
        this.letters = letters;
        this.beside = beside;
        requestLayout();
    }

    /// How wide its name below the picture wants it.
    double natural(double letters) {
        return TextFitter.width(name, name.getText(), letters) + 2 * EDGE * letters + WHOLE;
    }

    @Override
    protected void layoutChildren() {
        PlayTile.round(this);
        var all = new Box(0, 0, getWidth(), getHeight());
        double foot = 1.4 * letters;
        var words = beside
                ? all.without(getHeight(), 0, .4 * letters, 0)
                : all.without(EDGE * letters, getHeight() - foot, EDGE * letters, foot - 1.25 * letters);
        name.setAlignment(beside ? Pos.CENTER_LEFT : Pos.CENTER);
        TextFitter.fit(name, name.getText(), letters, words.width());
        words.place(name);
        draw(beside ? all.without(0, 0, getWidth() - getHeight(), 0) : all.without(0, 0, 0, foot - .15 * letters));
    }

    private void draw(Box place) {
        var gc = new Box(0, 0, getWidth(), getHeight()).cleared(icon);
        gc.save();
        gc.translate(place.x() + place.width() / 2, place.y() + .54 * place.height());
        new FigureIcon(gc, RING * Math.min(place.width(), place.height()) / 2).draw(shape);
        gc.restore();
    }
}
