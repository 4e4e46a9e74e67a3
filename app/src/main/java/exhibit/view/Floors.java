package exhibit.view;

import exhibit.control.Place;
import exhibit.control.Session;
import exhibit.control.Wish;
import exhibit.hardware.Button;
import exhibit.hardware.ControlEvent;
import exhibit.hardware.Knob;
import exhibit.model.Dial;
import java.util.Map;
import java.util.function.Consumer;

/// What there is for visitors in one language, one above the other.
record Floors(PlayFloor play, StoryFloor story, Entries menu, RecipePages recipe, Countdown countdown) {

    static Floors of(Map<Knob, Dial> dials, Map<Button, String> verbs, Words words, Consumer<ControlEvent> tell,
            Consumer<Wish> ask) {
        var floors = new Floors(new PlayFloor(dials, verbs, words, tell, ask), new StoryFloor(dials, words, tell, ask),
                new Entries(words, ask), new RecipePages(words, ask), new Countdown(words));
        floors.story.setVisible(false);
        return floors;
    }

    void into(Rooms rooms) {
        rooms.fill(play, story, menu, recipe, countdown);
    }

    void show(Session now) {
        play.calm(now.comfort().calm());
        story.calm(now.comfort().calm());
        switch (now.place()) {
            case Place.Attract _,Place.Story _ -> story.show(now);
            case Place.Play at -> play.show(now, at);
            case Place.Menu at -> menu.show(at, now.comfort());
            case Place.Recipe _ -> recipe.show(now.experiment());
            case Place.Typing at -> recipe.show(at);
            case Place.Away _ -> {
            } // another room is seen
        }
        countdown.show(now.countdown());
    }

    /// What is covered is not there: neither finger nor keys reach it.
    ///
    /// @param inStory whether the story lies lowest, or free play
    void uncover(Session now, boolean inStory) {
        boolean counting = now.countdown().isPresent();
        boolean chooses = now.place() instanceof Place.Menu;
        boolean takes = now.place() instanceof Place.Recipe || now.place() instanceof Place.Typing;
        boolean covered = counting || chooses || takes;
        story.setVisible(inStory && !covered);
        play.setVisible(!inStory && !covered);
        menu.setVisible(chooses && !counting);
        recipe.setVisible(takes && !counting);
    }
}
