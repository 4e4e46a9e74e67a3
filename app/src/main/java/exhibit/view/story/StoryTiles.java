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

    StoryTiles(Visitor visitor) {
        var words = visitor.words();
        menu = new Pill(words.text("menu"), false, () -> visitor.asked(new Request.Menu()));
        language = new Pill(words.text("language.code"), false, () -> visitor.asked(new Request.Language()));
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
        next.setVisible(!attract);
    }

    /// Side by side, each as wide as its word wants it, the way on at the right; one alone stands there too.
    void place(Box box, double letters) {
        var seen = nodes().stream().filter(Node::isVisible).toList();
        if (seen.isEmpty()) return;
        double gap = GAP * box.height();
        Pill.row(seen, seen.size() == 1 ? box.without(box.width() / 2, 0, 0, 0) : box, gap, letters);
    }
}
