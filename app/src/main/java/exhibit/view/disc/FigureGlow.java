package exhibit.view.disc;

import exhibit.story.FigureStage;
import exhibit.view.kit.Palette;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.RadialGradient;
import javafx.scene.paint.Stop;

/// The light inside a figure: of a flat one brightest in the middle, of a solid on each face as it is turned to a lamp
/// in the upper left.
///
/// @param radius pixels of norm 1
record FigureGlow(GraphicsContext gc, Places places, FigureStage stage, double radius) {

    private static final double MIDDLE = .3;
    private static final double RIM = .08;

    private static final Color GLASS = Color.web("#8FA1B3");
    private static final double TURNED_AWAY = .16;
    private static final double TURNED_TO = .52;

    // Where the lamp is, as a direction of length 1: to the right, down, towards the eye.
    private static final double LAMP_RIGHT = -.49;
    private static final double LAMP_DOWN = -.65;
    private static final double LAMP_NEAR = .58;

    /// The inside of a flat figure.
    void flat() {
        gc.setFill(new RadialGradient(0, 0, 0, 0, radius, false, CycleMethod.NO_CYCLE,
                new Stop(0, Palette.WORDS.deriveColor(0, 1, 1, MIDDLE)),
                new Stop(1, Palette.WORDS.deriveColor(0, 1, 1, RIM))));
        stage.figure().ifPresent(figure -> figure.faces().forEach(face -> fill(face, 1)));
    }

    /// The faces of a solid that are turned to the eye, each in its light. The others stay as dark as the ground.
    void near() {
        gc.setFill(GLASS);
        stage.figure().ifPresent(figure -> {
            for (var face : figure.faces())
                if (isNear(face))
                    fill(face, shine(face));
        });
    }

    private void fill(List<Integer> face, double light) {
        gc.beginPath();
        path(face);
        gc.setGlobalAlpha(stage.inside() * stage.light() * light);
        gc.fill();
        gc.setGlobalAlpha(1);
    }

    private void path(List<Integer> face) {
        for (int c = 0; c < face.size(); c++)
            if (c == 0)
                gc.moveTo(radius * places.x[face.get(c)], radius * places.y[face.get(c)]);
            else
            gc.lineTo(radius * places.x[face.get(c)], radius * places.y[face.get(c)]);
        gc.closePath();
    }

    /// Whether its outer side is seen.
    boolean isNear(List<Integer> face) {
        return towards(face) > 0;
    }

    private double shine(List<Integer> face) {
        double right = right(face), down = down(face), towards = towards(face);
        double length = Math.sqrt(right * right + down * down + towards * towards);
        double lit = (LAMP_RIGHT * right + LAMP_DOWN * down + LAMP_NEAR * towards) / length;
        return TURNED_AWAY + (TURNED_TO - TURNED_AWAY) * Math.max(0, lit);
    }

    // The outward normal, as long as twice the area.

    private double right(List<Integer> face) {
        return -turned(face, places.y, places.depth);
    }

    private double down(List<Integer> face) {
        return -turned(face, places.depth, places.x);
    }

    private double towards(List<Integer> face) {
        return -turned(face, places.x, places.y);
    }

    private static double turned(List<Integer> face, double[] first, double[] second) {
        double sum = 0;
        for (int c = 0; c < face.size(); c++) {
            int a = face.get(c), b = face.get((c + 1) % face.size());
            sum += first[a] * second[b] - first[b] * second[a];
        }
        return sum;
    }
}
