package exhibit.view.kit;

import io.nayuki.qrcodegen.QrCode;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/// A QR code on a canvas, black on a white plate, each module of whole pixels so that a camera sees sharp edges.
public final class QrModules {

    /// So many light modules have to stand around it (ISO/IEC 18004).
    private static final int MARGIN = 4;

    private final QrCode code;

    /// @param text short: each letter more makes modules smaller
    public QrModules(String text) {
        code = QrCode.encodeText(text, QrCode.Ecc.LOW);
    }

    /// A module's side in pixels, at least 1.
    public double module(double side) {
        return Math.max(1, Math.floor(side / (code.size + 2 * MARGIN)));
    }

    /// @param box a square
    /// @return where the plate lies
    public Box draw(GraphicsContext gc, Box box) {
        double module = module(box.width()), side = module * (code.size + 2 * MARGIN);
        var plate = new Box(Math.rint(box.x()), Math.rint(box.y()), side, side);
        gc.setFill(Color.WHITE);
        gc.fillRect(plate.x(), plate.y(), side, side);
        gc.setFill(Color.BLACK);
        for (int row = 0; row < code.size; row++)
            for (int column = 0; column < code.size; column++)
                if (code.getModule(column, row))
                    gc.fillRect(plate.x() + (column + MARGIN) * module, plate.y() + (row + MARGIN) * module, module,
                            module);
        return plate;
    }
}
