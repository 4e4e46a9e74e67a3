package exhibit.view.story;

import exhibit.control.Request;
import exhibit.text.Things;
import exhibit.text.Words;
import exhibit.view.disc.Disc;
import exhibit.view.kit.Box;
import exhibit.view.kit.Tap;
import exhibit.view.kit.Visitor;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// The things on the disc as buttons: nothing is seen of them, but fingers find them, keys go from one to the next, and
/// whoever does not see hears what they are.
final class BadgeButtons extends Pane {

    private final Visitor visitor;
    private final Disc disc;
    private final List<Region> buttons = new ArrayList<>();
    private double side;

    BadgeButtons(Visitor visitor, Disc disc) {
        this.visitor = visitor;
        this.disc = disc;
        setManaged(false);
        setPickOnBounds(false);
    }

    /// @param side the width of a button in pixels
    void size(double side) {
        this.side = side;
        requestLayout();
    }

    /// The things have moved.
    void follow() {
        int things = Math.min(disc.places().x.length, Things.COUNT);
        if (things != buttons.size()) {
            buttons.clear();
            for (int i = 0; i < things; i++)
                buttons.add(button(i));
            getChildren().setAll(buttons);
        }
        requestLayout();
    }

    private Region button(int thing) {
        var button = new Region();
        button.getStyleClass().add("thing-button");
        Tap.button(button, Words.capital(visitor.words().text(Things.key(thing))),
                () -> visitor.asked(new Request.Press(thing)));
        return button;
    }

    @Override
    protected void layoutChildren() {
        var places = disc.places();
        double middle = disc.getWidth() / 2;
        for (int i = 0; i < Math.min(buttons.size(), places.x.length); i++)
            new Box(disc.getLayoutX() + middle + disc.radius() * places.x[i] - side / 2,
                    disc.getLayoutY() + middle + disc.radius() * places.y[i] - side / 2, side, side)
                    .place(buttons.get(i));
    }
}
