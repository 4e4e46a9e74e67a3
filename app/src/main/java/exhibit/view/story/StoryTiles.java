package exhibit.view.story;

import exhibit.control.Place;
import exhibit.control.Request;
import exhibit.story.MinuteScreen;
import exhibit.view.kit.Box;
import exhibit.view.kit.Visitor;
import exhibit.view.tile.Icon;
import exhibit.view.tile.Tile;
import java.util.List;
import javafx.scene.Node;

/// The ways out of a screen of the story, and the way on.
final class StoryTiles {

    private static final double GAP = .08;

    private final Tile menu;
    private final Tile language;
    private final Tile recipe;
    private final Tile next;

    StoryTiles(Visitor visitor) {
        var words = visitor.words();
        menu = new Tile(Icon.MENU, words.text("menu"), false, () -> visitor.asked(new Request.Menu()));
        language = new Tile(Icon.GLOBE, words.text("language.code"), false,
                () -> visitor.asked(new Request.Language()));
        recipe = new Tile(Icon.RECIPE, words.text("recipe.short"), false, () -> visitor.asked(new Request.Recipe()));
        next = new Tile(Icon.ON, words.text("next"), true, () -> visitor.asked(new Request.Next()));
    }

    List<Tile> nodes() {
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

    /// Side by side, the way on at the right; one alone stands there too.
    ///
    /// @param letters the size of words in pixels
    /// @param large whether they must not be smaller
    void place(Box box, double letters, boolean large) {
        var seen = nodes().stream().filter(Node::isVisible).toList();
        double gap = GAP * box.height();
        for (int tile = 0; tile < seen.size(); tile++)
            box.column(2 - seen.size() + tile, 2, gap).place(seen.get(tile));
        if (large)
            Tile.large(seen, letters);
        else
            Tile.alike(seen, letters);
    }
}
