package exhibit.view;

import exhibit.control.Place;
import exhibit.control.Session;
import exhibit.hardware.Control;
import exhibit.hardware.Knob;
import exhibit.story.FigureBirth;
import exhibit.story.RainSight;
import exhibit.training.Snapshot;
import exhibit.view.disc.Turn;
import exhibit.view.game.GameFloor;
import exhibit.view.kit.Fade;
import exhibit.view.kit.Visitor;
import exhibit.view.knob.ScreenKnob;
import exhibit.view.menu.Entries;
import exhibit.view.menu.Keepsake;
import exhibit.view.menu.RecipePages;
import exhibit.view.story.StoryFloor;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;

/// What there is for visitors in one language, one above the other. Free play stands there in all its ways.
final class VisitorScreens {

    private final FreePlayScreens play;
    private final StoryFloor story;
    private final GameFloor game;
    private final Entries menu;
    private final RecipePages recipe;
    private final Countdown countdown;
    private final FigureBirth birth;
    private final Keepsake keepsake;
    private boolean inGame;

    /// @param rooms where they stand from now on, and nothing else
    /// @param birth of the figure that is seen, which goes on in another language
    /// @param keepsake what this visit left so far
    VisitorScreens(Visitor visitor, ScreenStack rooms, FigureBirth birth, Keepsake keepsake) {
        this.birth = birth;
        this.keepsake = keepsake;
        var turn = new Turn();
        play = new FreePlayScreens(turn, visitor);
        story = new StoryFloor(turn, visitor);
        game = new GameFloor(turn, visitor);
        menu = new Entries(visitor, keepsake);
        recipe = new RecipePages(visitor, keepsake);
        countdown = new Countdown(visitor.words(), visitor.viewing());
        story.setVisible(false);
        game.setVisible(false);
        rooms.fill(Stream.concat(play.floors().stream(), Stream.of(story, game, menu, recipe, countdown)).toList());
    }

    void show(Session now) {
        keepsake.see(now);
        boolean large = now.comfort().large();
        birth.visit(!(now.place() instanceof Place.Attract), now.comfort().calm());
        play.ways().forEach(way -> way.disc().calm(now.comfort().calm()));
        story.calm(now.comfort().calm());
        game.calm(now.comfort().calm());
        switch (now.place()) {
            case Place.Attract _,Place.Minute _,Place.Story _ -> {
                inGame = false;
                story.show(now);
            }
            case Place.Game at -> {
                inGame = true;
                game.show(now, at.game());
            }
            case Place.Play at -> play.show(now, at);
            case Place.Menu at -> menu.show(at, now.comfort());
            case Place.Recipe _ -> recipe.show(now.experiment(), now.comfort());
            case Place.Typing at -> recipe.show(at, large);
            case Place.Away _ -> {
            } // another room is seen
        }
        countdown.show(now.countdown(), large, now.comfort().calm());
    }

    /// What lies lowest, where it is not covered.
    private List<Node> lowest() {
        return Stream.concat(play.floors().stream().map(Node.class::cast), Stream.of(story, game))
                .filter(Node::isVisible)
                .toList();
    }

    /// @param inStory whether the story comes, or free play in whatever way
    void fade(boolean inStory) {
        if (inStory)
            Fade.in(inGame ? game : story);
        else
            play.ways().forEach(Fade::in);
    }

    /// What is watched of a picture.
    void show(Snapshot snapshot, long nanos, boolean inStory) {
        birth.look(snapshot, nanos);
        keepsake.see(snapshot);
        if (recipe.isVisible())
            recipe.show(snapshot);
        if (inStory && inGame)
            game.show(snapshot, nanos);
        else if (inStory)
            story.show(snapshot, nanos);
        else
            play.seen().ifPresent(way -> way.show(snapshot, nanos));
    }

    /// Its words and charts, which are read.
    void read(Snapshot snapshot, boolean inStory) {
        if (inStory) {
            if (!inGame) story.refresh();
        } else
            play.seen().ifPresent(way -> way.read(snapshot));
    }

    /// The knob's twin in free play.
    ScreenKnob knob(Knob knob) {
        return play.knob(knob);
    }

    void note(Collection<Control> faults) {
        play.note(faults);
    }

    void move(long nanos, boolean inStory) {
        var stage = birth.at(nanos);
        if (inStory && inGame) {
            game.stand(stage);
            game.move(nanos);
        } else if (inStory) {
            story.stand(stage);
            story.move(nanos);
        } else
            play.seen().ifPresent(way -> {
                way.disc().stand(stage);
                way.move(nanos);
            });
        recipe.move(nanos);
        countdown.move(nanos);
    }

    /// What of the rain is seen.
    Optional<RainSight> rain() {
        return story.rain();
    }

    /// Whether what is seen has gone its whole way.
    boolean isTold(boolean inStory) {
        return !inStory || (inGame ? game.isTold() : story.isTold());
    }

    /// What is covered is not there: neither finger nor keys reach it. While seconds are counted down the page below is
    /// seen, and goes on, but is out of order: whatever the hand does, it only stays.
    ///
    /// @param inStory whether the story lies lowest, or free play
    /// @return whether another page has come to be seen
    boolean uncover(Session now, boolean inStory) {
        boolean counting = now.countdown().isPresent();
        boolean chooses = now.place() instanceof Place.Menu;
        boolean takes = now.place() instanceof Place.Recipe || now.place() instanceof Place.Typing;
        boolean covered = chooses || takes || (counting && now.place() instanceof Place.Away);
        boolean plays = !inStory && !covered;
        var before = lowest();
        boolean took = recipe.isVisible();
        story.setVisible(inStory && !inGame && !covered);
        game.setVisible(inStory && inGame && !covered);
        play.uncover(now, plays);
        menu.setVisible(chooses);
        recipe.setVisible(takes);
        Stream.concat(play.floors().stream(), Stream.of(story, game, menu, recipe))
                .forEach(page -> page.setDisable(counting));
        countdown.hold(counting);
        return !lowest().equals(before) || (takes && !took);
    }
}
