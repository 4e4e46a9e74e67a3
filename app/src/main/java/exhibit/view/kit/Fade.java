package exhibit.view.kit;

import javafx.animation.FadeTransition;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.util.Duration;

/// How what is new on a screen comes: softly, and quickly.
public final class Fade {

    private static final Duration TIME = Duration.millis(180);

    private Fade() {
    }

    /// Another text, which comes softly; does nothing where it is the same.
    ///
    /// @return whether it is another one
    public static boolean say(Label label, String text) {
        if (label.getText().equals(text))
            return false;
        label.setText(text);
        label.getParent().requestLayout();
        in(label);
        return true;
    }

    /// Only where someone can see it: a picture must not catch anything half there.
    public static void in(Node node) {
        var scene = node.getScene();
        if (scene == null || scene.getWindow() == null || !scene.getWindow().isShowing())
            return;
        var fade = new FadeTransition(TIME, node);
        fade.setFromValue(.2);
        fade.setToValue(1);
        fade.play();
    }
}
