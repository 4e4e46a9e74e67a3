package exhibit.view.play;

import exhibit.hardware.Knob;
import exhibit.view.kit.Box;
import exhibit.view.kit.Palette;
import exhibit.view.kit.Tap;
import exhibit.view.knob.KnobFace;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

/// A knob as small as a finger: where it stands, and whether it is the one that is seen large.
final class KnobTab extends Region {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double PART = .36;

    private final Knob knob;
    private final KnobFace face;

    KnobTab(Knob knob, String quantity, Runnable action) {
        this.knob = knob;
        face = new KnobFace(Palette.of(knob));
        getStyleClass().add("choice");
        getChildren().add(face);
        Tap.button(this, quantity, action);
    }

    Knob knob() {
        return knob;
    }

    void mark(boolean chosen) {
        pseudoClassStateChanged(CHOSEN, chosen);
    }

    /// @param position 0 (left end) to 1 (right end)
    void show(double position) {
        face.show(position);
    }

    @Override
    protected void layoutChildren() {
        double radius = PART * Math.min(getWidth(), getHeight());
        new Box(getWidth() / 2 - radius, getHeight() / 2 - radius, 2 * radius, 2 * radius).place(face);
    }
}
