package exhibit.view;

import exhibit.control.Place;
import exhibit.control.Session;
import exhibit.story.FigureStage;
import exhibit.story.RainSight;
import exhibit.training.Snapshot;
import exhibit.view.disc.Turn;
import exhibit.view.game.GameFloor;
import exhibit.view.kit.Visitor;
import exhibit.view.story.StoryFloor;
import exhibit.view.unmixing.UnmixingFloor;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Region;

/// The floors of a story, of which one at a time is there: what is told, the game, and the place where things are unmixed.
final class StoryFloors {

    private final StoryFloor story;
    private final GameFloor game;
    private final UnmixingFloor unmixing;
    private Region now;

    StoryFloors(Turn turn, Visitor visitor) {
        story = new StoryFloor(turn, visitor);
        game = new GameFloor(turn, visitor);
        unmixing = new UnmixingFloor(turn, visitor);
        now = story;
        see(false);
    }

    /// From the lowest to the highest.
    List<Region> all() {
        return List.of(story, game, unmixing);
    }

    /// Which of them is there.
    Region now() {
        return now;
    }

    void show(Session session) {
        switch (session.place()) {
            case Place.Game at -> {
                now = game;
                game.show(session, at.game());
            }
            case Place.Unmixing at -> {
                now = unmixing;
                unmixing.show(session, at.search());
            }
            default -> {
                now = story;
                story.show(session);
            }
        }
    }

    void show(Snapshot snapshot, long nanos) {
        if (now == game)
            game.show(snapshot, nanos);
        else if (now == unmixing)
            unmixing.show(snapshot, nanos);
        else
            story.show(snapshot, nanos);
    }

    /// Says what the newest picture deserves.
    void refresh() {
        if (now == story) story.refresh();
    }

    void calm(boolean calm) {
        story.calm(calm);
        game.calm(calm);
        unmixing.calm(calm);
    }

    void move(long nanos, FigureStage stage) {
        if (now == game) {
            game.stand(stage);
            game.move(nanos);
        } else if (now == unmixing)
            unmixing.move(nanos);
        else {
            story.stand(stage);
            story.move(nanos);
        }
    }

    /// What of the rain is seen.
    Optional<RainSight> rain() {
        return story.rain();
    }

    /// Whether what is seen has gone its whole way.
    boolean isTold() {
        return now == unmixing || (now == game ? game.isTold() : story.isTold());
    }

    /// @param seen whether nothing covers what is there
    void see(boolean seen) {
        all().forEach(floor -> floor.setVisible(seen && floor.equals(now)));
    }
}
