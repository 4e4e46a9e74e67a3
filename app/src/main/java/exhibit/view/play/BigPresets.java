package exhibit.view.play;

import exhibit.story.Preset;
import exhibit.text.Words;
import exhibit.view.kit.AnswerFace;
import exhibit.view.kit.Box;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.scene.layout.Region;

/// Some presets by their names.
final class BigPresets extends Region {

    private final List<AnswerFace> faces;
    private double gap;

    /// @param from the first of them
    /// @param to behind the last of them
    BigPresets(Words words, int from, int to, IntConsumer take) {
        faces = IntStream.range(from, to).mapToObj(i -> new AnswerFace(words.text(Preset.all().get(i).id()),
                OptionalInt.empty(), () -> take.accept(i))).toList();
        setManaged(false);
        getChildren().addAll(faces);
    }

    /// @param letters the size of all words in pixels
    void size(double letters, double gap) {
        this.gap = gap;
        faces.forEach(face -> face.size(letters));
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        var all = new Box(0, 0, getWidth(), getHeight());
        for (int i = 0; i < faces.size(); i++)
            all.row(i, faces.size(), gap).place(faces.get(i));
    }
}
