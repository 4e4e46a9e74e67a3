package exhibit.view.disc;

import exhibit.model.ClosedFigure;
import exhibit.story.FigureStage;
import javafx.scene.canvas.GraphicsContext;

/// The arrows of a picture together with the figure that their tips make, as far as it has been born.
final class FigurePicture {

    private final Arrows pen;
    private final Places places;
    private final FigureGlow glow;
    private final FigureEdges edges;
    private final FigureStage stage;

    FigurePicture(GraphicsContext gc, Arrows pen, Places places, FigureStage stage, double radius) {
        this.pen = pen;
        this.places = places;
        this.stage = stage;
        glow = new FigureGlow(gc, places, stage, radius);
        edges = new FigureEdges(gc, places, stage, radius);
    }

    /// @param hidden dimensions of what the arrows show; a figure of another picture than theirs is not drawn
    /// @param between what is drawn between the arrows and the badges of a flat picture
    void draw(int hidden, Runnable between) {
        boolean fits = stage.light() > 0 && stage.figure().filter(figure -> figure.isSolid() == hidden > 2
                && figure.corners().stream().allMatch(i -> i < places.x.length)).isPresent();
        if (fits && hidden > 2)
            stage.figure().ifPresent(this::solid);
        else if (fits)
            flat(between);
        else if (hidden > 2)
            pen.draw(places, true);
        else
            pen.draw(places, between);
    }

    private void flat(Runnable between) {
        glow.flat();
        edges.draw();
        pen.draw(places, between);
    }

    /// From behind to the front. Badges are never seen through glass, they would look lost; only edges pass before those
    /// behind.
    private void solid(ClosedFigure figure) {
        glow.faces(false);
        edges(figure, false);
        pen.shafts(places);
        glow.faces(true);
        pen.badges(places, i -> !isNear(figure, i));
        edges(figure, true);
        edges.point();
        pen.badges(places, i -> isNear(figure, i));
    }

    /// Those in front are sides of a face that is seen.
    private void edges(ClosedFigure figure, boolean near) {
        for (int e = 0; e < figure.edges().size(); e++) {
            var edge = figure.edges().get(e);
            if (isNear(figure, edge) != near)
                continue;
            if (near)
                edges.near(edge, edges.run(e));
            else
                edges.far(edge, edges.run(e));
        }
    }

    private boolean isNear(ClosedFigure figure, ClosedFigure.Edge edge) {
        for (var face : figure.faces())
            if (face.contains(edge.from()) && face.contains(edge.to()) && glow.isNear(face))
                return true;
        return false;
    }

    /// Whether a feature is a corner of a face that is seen.
    private boolean isNear(ClosedFigure figure, int feature) {
        for (var face : figure.faces())
            if (face.contains(feature) && glow.isNear(face))
                return true;
        return false;
    }
}
