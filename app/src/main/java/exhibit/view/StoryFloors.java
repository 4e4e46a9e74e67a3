package exhibit.view;

import exhibit.control.Place;
import exhibit.control.Session;
import exhibit.story.FigureStage;
import exhibit.training.Snapshot;
import exhibit.view.disc.Turn;
import exhibit.view.game.GameFloor;
import exhibit.view.kit.Visitor;
import exhibit.view.story.StoryFloor;
import java.util.List;
import javafx.scene.layout.Region;

/// The two floors of a story, of which one at a time is there: what is told, and the game.
final class StoryFloors {

    private final StoryFloor story;
    private final GameFloor game;
    private boolean inGame;

    StoryFloors(Turn turn, Visitor visitor) {
        story = new StoryFloor(turn, visitor);
        game = new GameFloor(turn, visitor);
        see(false);
    }

    /// From the lowest to the highest.
    List<Region> all() {
        return List.of(story, game);
    }

    /// Which of them is there.
    Region now() {
        return inGame ? game : story;
    }

    void show(Session now) {
        inGame = now.place() instanceof Place.Game;
        if (now.place() instanceof Place.Game at)
            game.show(now, at.game());
        else
            story.show(now);
    }

    void show(Snapshot snapshot, long nanos) {
        if (inGame)
            game.show(snapshot, nanos);
        else
            story.show(snapshot, nanos);
    }

    /// Says what the newest picture deserves.
    void refresh() {
        if (!inGame) story.refresh();
    }

    void calm(boolean calm) {
        story.calm(calm);
        game.calm(calm);
    }

    void move(long nanos, FigureStage stage) {
        if (inGame) {
            game.stand(stage);
            game.move(nanos);
        } else {
            story.stand(stage);
            story.move(nanos);
        }
    }

    /// Whether what is seen has gone its whole way.
    boolean isTold() {
        return inGame ? game.isTold() : story.isTold();
    }

    /// @param seen whether nothing covers what is there
    void see(boolean seen) {
        story.setVisible(seen && !inGame);
        game.setVisible(seen && inGame);
    }
}
