package exhibit.view;

import exhibit.view.kit.Layers;
import exhibit.view.kit.StyleSheets;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// What hangs in the window: the exhibit, over it the night, and over both the pages that are open.
final class Wall extends Layers {

    private final Node exhibit;
    private final Region night = new Region();
    private final List<Node> covers = new ArrayList<>();

    Wall(Node exhibit) {
        this.exhibit = exhibit;
        StyleSheets.dress(this);
        lay(exhibit);
        night.getStyleClass().add("night");
        night.setVisible(false);
        cover(night);
    }

    void sleep(boolean sleeps) {
        night.setVisible(sleeps);
    }

    /// While `cover` is seen the exhibit goes on unseen, so that neither finger nor keys reach it.
    void cover(Node cover) {
        covers.add(cover);
        exhibit.visibleProperty()
                .bind(Bindings.createBooleanBinding(() -> covers.stream().noneMatch(Node::isVisible),
                        covers.stream().map(Node::visibleProperty).toArray(Observable[]::new)));
        lay(cover);
    }
}
