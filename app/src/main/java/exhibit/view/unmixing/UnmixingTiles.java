package exhibit.view.unmixing;

import exhibit.control.Request;
import exhibit.story.DictionarySearch;
import exhibit.view.kit.Box;
import exhibit.view.kit.Visitor;
import exhibit.view.tile.Icon;
import exhibit.view.tile.Tile;
import java.util.List;
import javafx.scene.Node;

/// The menu, the arrows' start, and the way on; once they have started, that is what shines.
final class UnmixingTiles {

    private static final double GAP = .06;

    private final Tile menu;
    private final Tile first;
    private final Tile again;
    private final Tile next;

    UnmixingTiles(Visitor visitor) {
        var words = visitor.words();
        menu = new Tile(Icon.MENU, words.text("menu"), false, () -> visitor.asked(new Request.Menu()));
        first = new Tile(Icon.RINGS, words.text("unmix"), true, () -> visitor.asked(new Request.Again()));
        again = new Tile(Icon.RINGS, words.text("unmix"), false, () -> visitor.asked(new Request.Again()));
        next = new Tile(Icon.ON, words.text("next"), true, () -> visitor.asked(new Request.Next()));
    }

    List<Tile> nodes() {
        return List.of(menu, first, again, next);
    }

    void show(DictionarySearch search) {
        first.setVisible(search.phase() == DictionarySearch.Phase.MIXED);
        again.setVisible(search.isStarted());
        next.setVisible(search.isStarted());
    }

    /// @param letters the size of words in pixels
    /// @param large whether they must not be smaller
    void place(Box tiles, double letters, boolean large) {
        double gap = GAP * tiles.height();
        tiles.column(0, 3, gap).place(menu);
        tiles.column(1, 3, gap).place(again);
        tiles.column(2, 3, gap).place(next);
        tiles.column(2, 3, gap).place(first);
        var seen = nodes().stream().filter(Node::isVisible).toList();
        if (large)
            Tile.large(seen, letters);
        else
            Tile.alike(seen, letters);
    }
}
