package exhibit.view.tile;

import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/// An icon as large as its region; its colour comes from the style sheet.
final class IconShape extends Region {

    private final SVGPath line = new SVGPath();
    private final SVGPath solid = new SVGPath();
    private final Scale scale = new Scale();
    private final Group shapes = new Group(solid, line);

    IconShape() {
        setManaged(false);
        setMouseTransparent(true);
        line.getStyleClass().add("icon-line");
        solid.getStyleClass().add("icon-solid");
        shapes.setManaged(false);
        shapes.getTransforms().add(scale);
        getChildren().add(shapes);
    }

    void show(Icon icon) {
        line.setContent(icon.line());
        solid.setContent(icon.solid());
    }

    @Override
    protected void layoutChildren() {
        double size = Math.min(getWidth(), getHeight());
        scale.setX(size / Icon.BOX);
        scale.setY(size / Icon.BOX);
        shapes.setLayoutX((getWidth() - size) / 2);
        shapes.setLayoutY((getHeight() - size) / 2);
    }
}
