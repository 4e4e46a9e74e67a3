package exhibit.view.play;

import exhibit.control.Request;
import exhibit.model.Hyperparameters;
import exhibit.view.kit.Box;
import exhibit.view.kit.Visitor;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.layout.Region;

/// Some presets in large letters, one below the other.
final class BigPresets extends Region {

    /// As many stand on a leaf.
    private static final int EACH = PlayPlan.PAGE;

    /// From here on, width over height, a name stands beside its picture.
    private static final double BESIDE = 1.8;

    private final List<PresetFace> faces;
    private double gap;
    private double letters = 16;

    private BigPresets(List<PresetFace> faces) {
        this.faces = faces;
        setManaged(false);
        getChildren().addAll(faces);
    }

    /// All leaves of them.
    static List<BigPresets> all(Visitor visitor) {
        var faces = PresetFace.all(visitor.words(), preset -> visitor.asked(new Request.Take(preset)));
        return IntStream.iterate(0, from -> from < faces.size(), from -> from + EACH)
                .mapToObj(from -> new BigPresets(faces.subList(from, Math.min(from + EACH, faces.size()))))
                .toList();
    }

    void show(Hyperparameters now) {
        faces.forEach(face -> face.show(now));
    }

    /// @param letters the size of all words in pixels
    void size(double letters, double gap) {
        this.gap = gap;
        this.letters = letters;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        var all = new Box(0, 0, getWidth(), getHeight());
        for (int i = 0; i < faces.size(); i++)
            place(faces.get(i), all.row(i, faces.size(), gap));
    }

    private void place(PresetFace face, Box box) {
        face.size(letters, box.width() > BESIDE * box.height());
        box.place(face);
    }
}
