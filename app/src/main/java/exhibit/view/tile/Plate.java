package exhibit.view.tile;

import exhibit.view.kit.Pill;
import exhibit.view.kit.Tap;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.event.ActionEvent;
import javafx.scene.AccessibleAction;
import javafx.scene.layout.Region;

/// What is tapped: a plate with a picture and a word. Where the visitor is, the plate is lifted and outlined;
/// where keys or the knob point, a second outline lies outside.
public abstract class Plate extends Region {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    /// Of the shorter side.
    private static final double ROUND = .3;

    private final Runnable action;

    @SuppressWarnings("this-escape") // only told of, not called, before it is whole
    protected Plate(Runnable action) {
        this.action = action;
        getStyleClass().add("tile");
        Tap.button(this, "", action);
    }

    /// @param chosen whether the visitor is there
    public final void mark(boolean chosen, boolean pointed) {
        pseudoClassStateChanged(CHOSEN, chosen);
        pseudoClassStateChanged(Pill.POINTED, pointed);
    }

    /// @param most of the roundness in pixels
    protected final void round(double most) {
        long radius = Math.round(Math.min(most, ROUND * Math.min(getWidth(), getHeight())));
        var style = String.format(Locale.ROOT,
                "-fx-background-radius: %d; -fx-border-radius: %d, %d;", radius, radius + 5, radius);
        if (!style.equals(getStyle()))
            setStyle(style);
    }

    /// What a screen reader sets off is told of as an action, as no finger and no key is there to be felt.
    @Override
    public final void executeAccessibleAction(AccessibleAction asked, Object... parameters) {
        if (asked == AccessibleAction.FIRE) {
            fireEvent(new ActionEvent());
            action.run();
        } else
            super.executeAccessibleAction(asked, parameters);
    }
}
