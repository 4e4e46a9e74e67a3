package exhibit.view.disc;

import exhibit.model.ClosedFigure.Edge;
import exhibit.story.FigureStage;
import exhibit.view.kit.Palette;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;

/// The edges of a figure as far as the light has run along them, white with a glow, and the light itself.
///
/// @param radius pixels of norm 1
record FigureEdges(GraphicsContext gc, Places places, FigureStage stage, double radius) {

    private static final double WIDTH = .0165;
    private static final double LEAST_WIDTH = 2;
    /// Of the two strokes below a line, which make it glow.
    private static final double[] GLOW_WIDTHS = {4.4, 2.4};
    private static final double[] GLOW_LIGHTS = {.09, .15};
    private static final double FAR_LIGHT = .55;
    private static final double POINT = 2.2;
    private static final double[] HALOS = {3, 2};

    /// All edges of a flat figure.
    void draw() {
        stage.figure().ifPresent(figure -> {
            for (int e = 0; e < figure.edges().size(); e++)
                near(figure.edges().get(e), run(e));
        });
        point();
    }

    /// How much of an edge there is, 0 to 1.
    double run(int edge) {
        return Math.clamp(stage.edges() - edge, 0, 1);
    }

    /// An edge in front.
    void near(Edge edge, double run) {
        if (run <= 0)
            return;
        gc.setStroke(Palette.WORDS);
        gc.setLineCap(StrokeLineCap.ROUND);
        for (int g = 0; g < GLOW_WIDTHS.length; g++)
            line(edge, run, GLOW_WIDTHS[g] * width(), GLOW_LIGHTS[g]);
        line(edge, run, width(), 1);
        gc.setGlobalAlpha(1);
    }

    /// An edge behind, dotted.
    void far(Edge edge, double run) {
        if (run <= 0)
            return;
        gc.setStroke(Palette.QUIET);
        gc.setLineCap(StrokeLineCap.ROUND);
        gc.setLineDashes(.01, 3.2 * width());
        line(edge, run, .8 * width(), FAR_LIGHT);
        gc.setLineDashes();
        gc.setGlobalAlpha(1);
    }

    private void line(Edge edge, double run, double wide, double light) {
        gc.setGlobalAlpha(light * stage.light());
        gc.setLineWidth(wide);
        gc.strokeLine(radius * places.x[edge.from()], radius * places.y[edge.from()], x(edge, run), y(edge, run));
    }

    private double x(Edge edge, double run) {
        return radius * (places.x[edge.from()] + run * (places.x[edge.to()] - places.x[edge.from()]));
    }

    private double y(Edge edge, double run) {
        return radius * (places.y[edge.from()] + run * (places.y[edge.to()] - places.y[edge.from()]));
    }

    private double width() {
        return Math.max(LEAST_WIDTH, WIDTH * radius);
    }

    /// The light, while it runs.
    void point() {
        if (stage.step() != FigureStage.Step.RUNS)
            return;
        stage.figure().ifPresent(figure -> {
            int at = Math.min((int) stage.edges(), figure.edges().size() - 1);
            var edge = figure.edges().get(at);
            gc.setFill(Palette.WORDS);
            for (int g = 0; g < HALOS.length; g++)
                dot(x(edge, run(at)), y(edge, run(at)), HALOS[g] * POINT * width(), GLOW_LIGHTS[g]);
            dot(x(edge, run(at)), y(edge, run(at)), POINT * width(), 1);
            gc.setGlobalAlpha(1);
        });
    }

    private void dot(double x, double y, double r, double light) {
        gc.setGlobalAlpha(light * stage.light());
        gc.fillOval(x - r, y - r, 2 * r, 2 * r);
    }
}
