package exhibit.view;

import exhibit.control.Place;
import exhibit.control.Session;
import exhibit.hardware.Control;
import exhibit.hardware.Knob;
import exhibit.story.FigureBirth;
import exhibit.story.RainSight;
import exhibit.training.Snapshot;
import exhibit.view.disc.Turn;
import exhibit.view.kit.Fade;
import exhibit.view.kit.Visitor;
import exhibit.view.knob.ScreenKnob;
import exhibit.view.menu.Entries;
import exhibit.view.menu.Keepsake;
import exhibit.view.menu.RecipePages;
import exhibit.view.play.BigPlay;
import exhibit.view.play.ExpertFloor;
import exhibit.view.play.FreePlay;
import exhibit.view.play.PlayFloor;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// What there is for visitors in one language, one above the other. Free play stands there in all its ways.
final class VisitorScreens {

    private final PlayFloor play;
    private final ExpertFloor experts;
    private final BigPlay big;
    private final StoryFloors stories;
    private final Entries menu;
    private final RecipePages recipe;
    private final Countdown countdown;
    private final FigureBirth birth;
    private final Keepsake keepsake;

    /// @param rooms where they stand from now on, and nothing else
    /// @param birth of the figure that is seen, which goes on in another language
    /// @param keepsake what this visit left so far
    VisitorScreens(Visitor visitor, ScreenStack rooms, FigureBirth birth, Keepsake keepsake) {
        this.birth = birth;
        this.keepsake = keepsake;
        var turn = new Turn();
        play = new PlayFloor(turn, visitor);
        experts = new ExpertFloor(turn, visitor);
        big = new BigPlay(turn, visitor);
        stories = new StoryFloors(turn, visitor);
        menu = new Entries(visitor, keepsake);
        recipe = new RecipePages(visitor, keepsake);
        countdown = new Countdown(visitor.words(), visitor.viewing());
        experts.setVisible(false);
        big.setVisible(false);
        rooms.fill(Stream.of(List.of(play, experts, big), stories.all(), List.of(menu, recipe, countdown))
                .<Region>flatMap(List::stream).toList());
    }

    void show(Session now) {
        keepsake.see(now);
        boolean large = now.comfort().large();
        birth.visit(!(now.place() instanceof Place.Attract), now.comfort().calm());
        ways().forEach(way -> way.disc().calm(now.comfort().calm()));
        stories.calm(now.comfort().calm());
        switch (now.place()) {
            case Place.Attract _,Place.Minute _,Place.Story _,Place.Game _,Place.Unmixing _ -> stories.show(now);
            case Place.Play at -> {
                play.show(now, at);
                big.show(now, at);
            }
            case Place.Menu at -> menu.show(at, now.comfort());
            case Place.Recipe _ -> recipe.show(now.experiment(), now.comfort());
            case Place.Typing at -> recipe.show(at, large);
            case Place.Away _ -> {
            } // another room is seen
        }
        countdown.show(now.countdown(), large, now.comfort().calm());
    }

    private List<FreePlay> ways() {
        return List.of(play, experts, big);
    }

    private Optional<FreePlay> seen() {
        return ways().stream().filter(FreePlay::isVisible).findFirst();
    }

    /// What lies lowest, where it is not covered.
    private List<Node> lowest() {
        return Stream.concat(ways().stream().map(Node.class::cast), stories.all().stream()).filter(Node::isVisible)
                .toList();
    }

    /// @param inStory whether the story comes, or free play in whatever way
    void fade(boolean inStory) {
        if (inStory) Fade.in(stories.now());
        else
            ways().forEach(Fade::in);
    }

    /// What is watched of a picture.
    void show(Snapshot snapshot, long nanos, boolean inStory) {
        birth.look(snapshot, nanos);
        keepsake.see(snapshot);
        if (recipe.isVisible()) recipe.show(snapshot);
        if (inStory)
            stories.show(snapshot, nanos);
        else
            seen().ifPresent(way -> way.show(snapshot, nanos));
    }

    /// Its words and charts, which are read.
    void read(Snapshot snapshot, boolean inStory) {
        if (inStory) stories.refresh();
        else
            seen().ifPresent(way -> way.read(snapshot));
    }

    /// The knob's twin in free play.
    ScreenKnob knob(Knob knob) {
        return play.knob(knob);
    }

    void note(Collection<Control> faults) {
        play.note(faults);
        experts.note(faults);
    }

    void move(long nanos, boolean inStory) {
        var stage = birth.at(nanos);
        if (inStory)
            stories.move(nanos, stage);
        else
            seen().ifPresent(way -> {
                way.disc().stand(stage);
                way.move(nanos);
            });
        recipe.move(nanos);
        countdown.move(nanos);
    }

    /// What of the rain is seen.
    Optional<RainSight> rain() {
        return stories.rain();
    }

    /// Whether what is seen has gone its whole way.
    boolean isTold(boolean inStory) {
        return !inStory || stories.isTold();
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
        boolean open = now.place() instanceof Place.Play(var drawer, _) && drawer;
        boolean large = now.comfort().large();
        var before = lowest();
        boolean took = recipe.isVisible();
        stories.see(inStory && !covered);
        play.setVisible(plays && !open && !large);
        experts.setVisible(plays && open);
        big.setVisible(plays && !open && large);
        menu.setVisible(chooses);
        recipe.setVisible(takes);
        stories.all().forEach(page -> page.setDisable(counting));
        List.of(play, experts, big, menu, recipe).forEach(page -> page.setDisable(counting));
        countdown.hold(counting);
        return !lowest().equals(before) || (takes && !took);
    }
}
