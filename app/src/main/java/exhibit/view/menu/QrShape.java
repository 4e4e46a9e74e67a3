package exhibit.view.menu;

import io.nayuki.qrcodegen.QrCode;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;

/// A QR code of plain text, drawn as one shape on a light plate.
final class QrShape extends Region {

    /// So many light modules have to stand around it (ISO/IEC 18004).
    private static final int MARGIN = 4;

    private final SVGPath dark = new SVGPath();
    private final Rectangle plate = new Rectangle();
    private final Group modules = new Group(plate, dark);
    private int size = 1;

    QrShape() {
        setManaged(false);
        setMouseTransparent(true);
        plate.setFill(Color.WHITE);
        dark.setFill(Color.BLACK);
        modules.setManaged(false);
        getChildren().add(modules);
    }

    /// @param text short, and best in capitals: those need less room
    void show(String text) {
        var code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        dark.setContent(path(code));
        size = code.size + 2 * MARGIN;
        plate.setWidth(size);
        plate.setHeight(size);
        plate.setArcWidth(MARGIN);
        plate.setArcHeight(MARGIN);
        requestLayout();
    }

    /// The side in pixels of whole modules that is no less than this, the light ones around it included.
    double side(double least) {
        return size * Math.ceil(least / size);
    }

    /// A stroke of the pen for each row of dark modules that stand together.
    private static String path(QrCode code) {
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++)
            for (int x = 0; x < code.size; x++) {
                int from = x;
                while (x < code.size && code.getModule(x, y))
                    x++;
                if (x > from) path.append(stroke(from + MARGIN, y + MARGIN, x - from));
            }
        return path.toString();
    }

    private static String stroke(int x, int y, int length) {
        return "M" + x + " " + y + "h" + length + "v1h-" + length + "z";
    }

    /// Whole pixels a module, so that a camera sees sharp edges.
    @Override
    protected void layoutChildren() {
        double module = Math.max(1, Math.floor(Math.min(getWidth(), getHeight()) / size));
        modules.setScaleX(module);
        modules.setScaleY(module);
        modules.setLayoutX(Math.rint((getWidth() - size) / 2));
        modules.setLayoutY(Math.rint((getHeight() - size) / 2));
    }
}
