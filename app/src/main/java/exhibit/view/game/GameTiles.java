package exhibit.view.game;

import exhibit.control.Request;
import exhibit.story.DotGame;
import exhibit.view.kit.Box;
import exhibit.view.kit.Visitor;
import exhibit.view.machine.MachinePlan.Shape;
import exhibit.view.tile.Icon;
import exhibit.view.tile.Tile;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;

/// The menu or another game, the way on, and while nobody has said anything the way out.
final class GameTiles {

    private static final double GAP = .04;

    private final Visitor visitor;
    private final Tile menu;
    private final Tile again;
    private final Tile on;

    /// Keys come to it before the things, or after them, as one reads.
    private final Tile leaveFirst;
    private final Tile leaveLast;
    private Request next = new Request.Check();
    private boolean leaves;

    GameTiles(Visitor visitor) {
        this.visitor = visitor;
        var words = visitor.words();
        menu = new Tile(Icon.MENU, words.text("menu"), false, () -> visitor.asked(new Request.Menu()));
        again = new Tile(Icon.AGAIN, words.text("again"), false, () -> visitor.asked(new Request.Again()));
        on = new Tile(Icon.TICK, words.text("game.check"), true, () -> visitor.asked(next));
        leaveFirst = leave();
        leaveLast = leave();
    }

    private Tile leave() {
        return new Tile(Icon.LEAVE, visitor.words().text("game.leave"), false, () -> visitor.asked(new Request.Next()));
    }

    /// What keys reach before the things.
    Node first() {
        return leaveFirst;
    }

    List<Tile> last() {
        return List.of(leaveLast, menu, again, on);
    }

    void show(DotGame game) {
        menu.setVisible(!game.isOver());
        again.setVisible(game.isOver());
        leaves = game.phase().compareTo(DotGame.Phase.COVERED) <= 0;
        next = switch (game.phase()) {
            case LEARNING -> new Request.Next();
            case COVERED -> new Request.Check();
            case SAID -> new Request.Lift();
            case LIFTED -> game.isOver() ? new Request.Next() : new Request.Lift();
        };
        on.setVisible(game.phase() != DotGame.Phase.LEARNING);
        switch (game.phase()) {
            case LEARNING, COVERED -> say(Icon.TICK, "game.check");
            case SAID -> say(Icon.LIFT, "game.lift");
            case LIFTED -> say(Icon.ON, "next");
        }
    }

    private void say(Icon icon, String key) {
        on.show(icon);
        on.say(visitor.words().text(key));
    }

    /// @param letters the size of words in pixels
    /// @param large whether they must not be smaller
    void place(GamePlan plan, double letters, boolean large) {
        boolean last = plan.shape() == Shape.LYING;
        leaveFirst.setVisible(leaves && !last);
        leaveLast.setVisible(leaves && last);
        plan.leave().place(leaveFirst);
        plan.leave().place(leaveLast);
        tile(plan.tiles(), 0, menu);
        tile(plan.tiles(), 0, again);
        tile(plan.tiles(), 1, on);
        var all = Stream.concat(Stream.of(leaveFirst), last().stream()).filter(Node::isVisible).toList();
        if (large)
            Tile.large(all, letters);
        else
            Tile.alike(all, letters);
    }

    private static void tile(Box tiles, int at, Tile face) {
        double side = tiles.height();
        new Box(tiles.x() + (at + GAP / 2) * side, tiles.y() + GAP / 2 * side, (1 - GAP) * side, (1 - GAP) * side)
                .place(face);
    }
}
