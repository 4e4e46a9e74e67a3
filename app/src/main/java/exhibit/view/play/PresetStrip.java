package exhibit.view.play;

import exhibit.control.Request;
import exhibit.model.Hyperparameters;
import exhibit.view.kit.Box;
import exhibit.view.kit.Visitor;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.layout.Region;

/// The presets in one row, all at once or so many at a time, and then a tile that turns to the others.
final class PresetStrip extends Region {

    private static final double SMALLEST = 9;
    private static final double STEP = .25;

    /// Tiles with short names yield so much of their width, bit by bit, before long names get too small to be read.
    private static final double NARROWEST = .85;
    private static final double NARROWER = .99;
    private static final double READ = .98;

    private final List<PresetFace> faces;
    private final PlayTile more;
    private int seen = PlayPlan.PRESETS;
    private int from;
    private double gap;
    private double finger;
    private double least;
    private double letters = 16;

    PresetStrip(Visitor visitor) {
        faces = PresetFace.all(visitor.words(), preset -> visitor.asked(new Request.Take(preset)));
        more = new PlayTile(PlayTile.Sign.MORE, visitor.words().text("more"), this::turn);
        setManaged(false);
        getChildren().addAll(faces);
        getChildren().add(more);
    }

    private void turn() {
        from = (from + seen) % faces.size();
        requestLayout();
    }

    void show(Hyperparameters now) {
        faces.forEach(face -> face.show(now));
    }

    /// @param seen how many stand there at a time
    /// @param finger the least width of what a finger meets
    /// @param letters the size of plain words in pixels
    void size(int seen, double gap, double finger, double letters) {
        this.seen = seen;
        this.gap = gap;
        this.finger = finger;
        this.letters = letters;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        boolean all = seen >= faces.size();
        from = all ? 0 : from / seen * seen;
        more.setVisible(!all);
        more.size(PlayPlan.CAPTION * letters);
        for (int i = 0; i < faces.size(); i++)
            faces.get(i).setVisible(i >= from && i < from + seen);
        var shown = Stream.<Region>concat(faces.stream(), Stream.of(more)).filter(Region::isVisible).toList();
        double wide = getWidth() - gap * (shown.size() - 1);
        least = Math.min(finger, wide / shown.size());
        double narrowest = NARROWEST * least;
        while (names(wide) < READ * PlayPlan.SMALLEST * letters && least > narrowest)
            least *= NARROWER;
        double size = names(wide);
        faces.forEach(face -> face.size(size, false));
        double left = (wide - faces.stream().filter(Region::isVisible).mapToDouble(face -> wide(face, size)).sum()
                - (all ? 0 : least)) / shown.size();
        double x = 0;
        for (var tile : shown) {
            double width = left + (tile instanceof PresetFace face ? wide(face, size) : least);
            new Box(x, 0, width, getHeight()).place(tile);
            x += width + gap;
        }
    }

    private double wide(PresetFace face, double size) {
        return Math.max(least, face.natural(size));
    }

    /// One size for all names, the largest at which all find room beside each other.
    private double names(double wide) {
        double size = PlayPlan.CAPTION * letters;
        while (size > SMALLEST && row(size) > wide)
            size -= STEP;
        return size;
    }

    /// How wide the widest page is.
    private double row(double size) {
        double widest = 0;
        for (int page = 0; page < faces.size(); page += seen)
            widest = Math.max(widest, faces.subList(page, Math.min(page + seen, faces.size())).stream()
                    .mapToDouble(face -> wide(face, size)).sum());
        return widest + (seen >= faces.size() ? 0 : least);
    }
}
