package exhibit.view.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.util.Subscription;

/// Nodes one above the other, each as large as all. A layer is hung when it is first seen in a window: before the first
/// picture no time goes into the style and the places of what nobody has asked for.
public class Layers extends Pane {

    private final List<Node> layers = new ArrayList<>();
    private Subscription seen = Subscription.EMPTY;

    /// Over those that lie there.
    public final void lay(Node layer) {
        layers.add(layer);
        seen = seen.and(layer.visibleProperty().subscribe(now -> {
            if (now) hang(layer);
            else if (getScene() == null) getChildren().remove(layer);
        }));
    }

    /// Takes all away, and watches none of it any longer: some may lie here again for every visitor.
    public final void clear() {
        seen.unsubscribe();
        seen = Subscription.EMPTY;
        layers.clear();
        getChildren().clear();
    }

    private void hang(Node layer) {
        int at = layers.indexOf(layer);
        if (at < 0 || getChildren().contains(layer)) return;
        long below = getChildren().stream().filter(other -> layers.indexOf(other) < at).count();
        getChildren().add((int) below, layer);
    }

    @Override
    protected final void layoutChildren() {
        for (var child : getChildren())
            new Box(0, 0, getWidth(), getHeight()).place(child);
    }
}
