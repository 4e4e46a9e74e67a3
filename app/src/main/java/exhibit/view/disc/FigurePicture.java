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
    void draw(int hidden) {
        boolean fits = stage.light() > 0 && stage.figure().filter(figure -> figure.isSolid() == hidden > 2
                && figure.corners().stream().allMatch(i -> i < places.x.length)).isPresent();
        if (fits && hidden > 2)
            stage.figure().ifPresent(this::solid);
        else if (fits)
            flat();
        else
            pen.draw(places, hidden > 2);
    }

    private void flat() {
        if (stage.inside() > 0)
            glow.flat();
        edges.draw();
        pen.draw(places, false);
    }

    /// From behind to the front. Badges are never seen through glass, they would look lost; only edges pass before those
    /// behind.
    private void solid(ClosedFigure figure) {
        edges.far(edge -> !isNear(figure, edge));
        pen.shafts(places);
        if (stage.inside() > 0)
            glow.near();
        pen.badges(places, i -> !isNear(figure, i));
        edges.near(edge -> isNear(figure, edge));
        edges.point();
        pen.badges(places, i -> isNear(figure, i));
    }

    /// Whether it is a side of a face that is seen.
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
