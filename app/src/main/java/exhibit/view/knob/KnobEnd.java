package exhibit.view.knob;

import exhibit.view.kit.TextFitter;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.shape.Circle;

/// A round end of a knob: minus and plus, or as many drops as the dots of a die.
final class KnobEnd extends Label {

    /// The size of a sign, of a drop, and how far the outer drops stand from the middle, in radii.
    private static final double SIGN = 1.4;
    private static final double DROP = .125;
    private static final double APART = .31;

    /// Five as on a die; the one in the middle comes first.
    private static final List<int[]> DIE = List.of(new int[]{0, 0}, new int[]{-1, -1}, new int[]{1, 1},
            new int[]{-1, 1}, new int[]{1, -1});

    private static final PseudoClass ASKED = PseudoClass.getPseudoClass("asked");

    private final List<Circle> drops;

    private KnobEnd(String sign, int count) {
        super(sign);
        drops = Stream.generate(Circle::new).limit(count).toList();
        drops.forEach(drop -> drop.getStyleClass().add("drop"));
        getStyleClass().add("twin");
        setAlignment(Pos.CENTER);
        setMouseTransparent(true);
        if (drops.isEmpty())
            return;
        getStyleClass().add("wet");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(new Group(List.copyOf(drops)));
    }

    static KnobEnd less(KnobScale scale) {
        return scale == KnobScale.DROPS ? new KnobEnd("", DIE.size()) : new KnobEnd("\u2212", 0);
    }

    static KnobEnd more(KnobScale scale) {
        return scale == KnobScale.DROPS ? new KnobEnd("", 1) : new KnobEnd("+", 0);
    }

    /// @param asked whether it is asked for a tap
    void ask(boolean asked) {
        pseudoClassStateChanged(ASKED, asked);
    }

    /// @param radius in pixels
    void size(double radius) {
        TextFitter.fit(this, getText(), SIGN * radius, 2 * radius);
        for (int i = 0; i < drops.size(); i++) {
            drops.get(i).setCenterX(APART * radius * DIE.get(i)[0]);
            drops.get(i).setCenterY(APART * radius * DIE.get(i)[1]);
            drops.get(i).setRadius(DROP * radius);
        }
    }
}
