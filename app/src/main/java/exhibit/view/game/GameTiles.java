package exhibit.view.game;

import exhibit.control.Request;
import exhibit.story.DotGame;
import exhibit.view.kit.Box;
import exhibit.view.kit.Pill;
import exhibit.view.kit.Visitor;
import exhibit.view.machine.MachinePlan.Shape;
import java.util.List;
import javafx.scene.Node;

/// The menu or another game, the way on, and while nobody has said anything the way out.
final class GameTiles {

    private static final double GAP = .04;

    private final Visitor visitor;
    private final Pill menu;
    private final Pill again;
    private final Pill on;

    /// Keys come to it before the things, or after them, as one reads.
    private final Pill leaveFirst;
    private final Pill leaveLast;
    private Request next = new Request.Check();
    private boolean leaves;

    GameTiles(Visitor visitor) {
        this.visitor = visitor;
        var words = visitor.words();
        menu = new Pill(words.text("menu"), false, () -> visitor.asked(new Request.Menu()));
        again = new Pill(words.text("again"), false, () -> visitor.asked(new Request.Again()));
        on = new Pill(words.text("game.check"), true, () -> visitor.asked(next));
        leaveFirst = leave();
        leaveLast = leave();
    }

    private Pill leave() {
        return new Pill(visitor.words().text("game.leave"), false, () -> visitor.asked(new Request.Next()));
    }

    /// What keys reach before the things.
    Node first() {
        return leaveFirst;
    }

    List<Pill> last() {
        return List.of(leaveLast, menu, again, on);
    }

    void show(DotGame game) {
        var words = visitor.words();
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
        on.say(words.text(switch (game.phase()) {
            case LEARNING, COVERED -> "game.check";
            case SAID -> "game.lift";
            case LIFTED -> "next";
        }));
    }

    void place(GamePlan plan, double letters) {
        boolean last = plan.shape() == Shape.LYING;
        leaveFirst.setVisible(leaves && !last);
        leaveLast.setVisible(leaves && last);
        last().forEach(pill -> pill.size(letters));
        leaveFirst.size(letters);
        plan.leave().place(leaveFirst);
        plan.leave().place(leaveLast);
        tile(plan.tiles(), 0, menu);
        tile(plan.tiles(), 0, again);
        tile(plan.tiles(), 1, on);
    }

    private static void tile(Box tiles, int at, Pill pill) {
        double side = tiles.height();
        new Box(tiles.x() + (at + GAP / 2) * side, tiles.y() + GAP / 2 * side, (1 - GAP) * side, (1 - GAP) * side)
                .place(pill);
    }
}
