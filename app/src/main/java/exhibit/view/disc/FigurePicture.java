package exhibit.view.disc;

import exhibit.model.ClosedFigure;
import exhibit.story.FigureStage;
import java.util.Optional;
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
        if (hidden > 2)
            fitting(places, stage, true).ifPresentOrElse(this::solid, () -> pen.draw(places, true));
        else
            pen.draw(places, between);
    }

    /// The light and the edges of a flat figure.
    static void flat(GraphicsContext gc, Places places, FigureStage stage, double radius) {
        if (fitting(places, stage, false).isEmpty()) return;
        if (stage.inside() > 0)
            new FigureGlow(gc, places, stage, radius).flat();
        new FigureEdges(gc, places, stage, radius).draw();
    }

    /// The figure, where any of it is to be seen and these arrows can make it.
    private static Optional<ClosedFigure> fitting(Places places, FigureStage stage, boolean solid) {
        return stage.figure().filter(figure -> stage.light() > 0 && figure.isSolid() == solid
                && figure.corners().stream().allMatch(i -> i < places.x.length));
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
