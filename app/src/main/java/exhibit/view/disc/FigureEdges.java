package exhibit.view.disc;

import exhibit.model.ClosedFigure.Edge;
import exhibit.story.FigureStage;
import exhibit.view.kit.Palette;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/// The edges of a figure as far as the light has run along them, white with a glow, and the light itself. All of one kind
/// are one path: stroked one by one they cost three times as much.
///
/// @param radius pixels of norm 1
record FigureEdges(GraphicsContext gc, Places places, FigureStage stage, double radius) {

    private static final double WIDTH = .0165;
    private static final double LEAST_WIDTH = 2;
    /// Of the two strokes below a line, which make it glow.
    private static final double[] GLOW_WIDTHS = {4.4, 2.4};
    private static final double[] GLOW_LIGHTS = {.09, .15};
    private static final double SOLID_GLOW = 3.2;
    private static final double FAR_LIGHT = .55;
    private static final double DASH = .5;
    private static final double DASHES_APART = 2.8;
    /// The edge of a pair lies along its two arrows: it is seen on both sides of them.
    private static final double RIM = .042;
    private static final double POINT = 2.2;
    private static final double[] HALOS = {3, 2};

    /// All edges of a flat figure.
    void draw() {
        double rim = edges().size() == 1 ? RIM * radius : 0;
        path(_ -> true);
        gc.setStroke(Palette.WORDS);
        for (int g = 0; g < GLOW_WIDTHS.length; g++)
            stroke(rim + GLOW_WIDTHS[g] * width(), GLOW_LIGHTS[g]);
        stroke(rim + width(), 1);
        gc.setGlobalAlpha(1);
        point();
    }

    /// Edges in front of a solid. They are drawn every frame as it turns, so one stroke has to do for the glow.
    void near(Predicate<Edge> which) {
        path(which);
        gc.setStroke(Palette.WORDS);
        stroke(SOLID_GLOW * width(), GLOW_LIGHTS[1]);
        stroke(width(), 1);
        gc.setGlobalAlpha(1);
    }

    /// Edges behind, dotted.
    void far(Predicate<Edge> which) {
        path(which);
        gc.setStroke(Palette.QUIET);
        gc.setLineDashes(DASH * width(), DASHES_APART * width());
        stroke(.8 * width(), FAR_LIGHT);
        gc.setLineDashes();
        gc.setGlobalAlpha(1);
    }

    private void path(Predicate<Edge> which) {
        gc.beginPath();
        var edges = edges();
        for (int e = 0; e < edges.size(); e++)
            if (run(e) > 0 && which.test(edges.get(e))) {
                gc.moveTo(radius * places.x[edges.get(e).from()], radius * places.y[edges.get(e).from()]);
                gc.lineTo(x(e), y(e));
            }
    }

    private void stroke(double wide, double light) {
        gc.setLineCap(StrokeLineCap.ROUND);
        gc.setLineJoin(StrokeLineJoin.ROUND);
        gc.setGlobalAlpha(light * stage.light());
        gc.setLineWidth(wide);
        gc.stroke();
    }

    private List<Edge> edges() {
        return stage.figure().orElseThrow().edges();
    }

    /// How much of an edge there is, 0 to 1.
    private double run(int edge) {
        return Math.clamp(stage.edges() - edge, 0, 1);
    }

    private double x(int edge) {
        return radius * end(places.x, edge);
    }

    private double y(int edge) {
        return radius * end(places.y, edge);
    }

    /// How far the edge has come.
    private double end(double[] of, int edge) {
        double from = of[edges().get(edge).from()];
        return from + run(edge) * (of[edges().get(edge).to()] - from);
    }

    private double width() {
        return Math.max(LEAST_WIDTH, WIDTH * radius);
    }

    /// The light, while it runs.
    void point() {
        if (stage.step() != FigureStage.Step.RUNS)
            return;
        int at = Math.min((int) stage.edges(), edges().size() - 1);
        gc.setFill(Palette.WORDS);
        for (int g = 0; g < HALOS.length; g++)
            dot(x(at), y(at), HALOS[g] * POINT * width(), GLOW_LIGHTS[g]);
        dot(x(at), y(at), POINT * width(), 1);
        gc.setGlobalAlpha(1);
    }

    private void dot(double x, double y, double r, double light) {
        gc.setGlobalAlpha(light * stage.light());
        gc.fillOval(x - r, y - r, 2 * r, 2 * r);
    }
}
