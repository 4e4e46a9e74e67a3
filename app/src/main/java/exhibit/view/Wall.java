package exhibit.view;

import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// What hangs in the window: the exhibit, and over it, while it is open, the page for staff.
final class Wall extends Pane {

    private final Node exhibit;

    Wall(Node exhibit) {
        this.exhibit = exhibit;
        Look.dress(this);
        getChildren().add(exhibit);
    }

    /// While `cover` is seen the exhibit goes on unseen, so that neither finger nor keys reach it.
    void lay(Node cover) {
        exhibit.visibleProperty().bind(cover.visibleProperty().not());
        getChildren().add(cover);
    }

    @Override
    protected void layoutChildren() {
        for (var child : getChildren())
            new Box(0, 0, getWidth(), getHeight()).place(child);
    }
}
