package exhibit.view.story;

import exhibit.control.Place;
import exhibit.control.Request;
import exhibit.story.MinuteScreen;
import exhibit.view.kit.Box;
import exhibit.view.kit.Pill;
import exhibit.view.kit.Visitor;
import java.util.List;
import javafx.scene.Node;

/// The ways out of a screen of the story, and the way on.
final class StoryTiles {

    private static final double GAP = .08;

    private final Pill menu;
    private final Pill language;
    private final Pill recipe;
    private final Pill next;
    private boolean games;

    StoryTiles(Visitor visitor) {
        var words = visitor.words();
        menu = new Pill(words.text("menu"), false, () -> visitor.asked(new Request.Menu()));
        language = new Pill(words.text("language.name"), false, () -> visitor.asked(new Request.Language()));
        recipe = new Pill(words.text("recipe.short"), false, () -> visitor.asked(new Request.Recipe()));
        next = new Pill(words.text("next"), true, () -> visitor.asked(new Request.Next()));
    }

    List<Pill> nodes() {
        return List.of(menu, language, recipe, next);
    }

    /// While nobody is there and where it begins the language can be chosen, at the end the picture can be taken home.
    void show(Place place) {
        boolean attract = place instanceof Place.Attract;
        boolean greets = place instanceof Place.Minute minute && minute.at() == MinuteScreen.WHO;
        boolean last = place instanceof Place.Story story && story.isLast();
        language.setVisible(attract || greets);
        recipe.setVisible(last);
        menu.setVisible(!attract && !greets && !last);
        next.setVisible(!attract && !(place instanceof Place.Game));
        games = place instanceof Place.Game;
    }

    /// Side by side, the way on at the right; one alone stands there too.
    ///
    /// @return where the way on stands, which in the game is the game's own
    Box place(Box box, double letters) {
        var seen = nodes().stream().filter(Node::isVisible).toList();
        int count = seen.size() + (games ? 1 : 0);
        for (int i = 0; i < seen.size(); i++) {
            seen.get(i).size(letters);
            cell(box, count - i).place(seen.get(i));
        }
        return cell(box, 1);
    }

    private static Box cell(Box box, int fromRight) {
        double side = box.height();
        return new Box(box.right() - fromRight * side + GAP / 2 * side, box.y() + GAP / 2 * side, (1 - GAP) * side,
                (1 - GAP) * side);
    }
}
