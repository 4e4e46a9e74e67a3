package exhibit.view.menu;

import exhibit.control.Accessibility;
import exhibit.control.Place;
import exhibit.control.Request;
import exhibit.text.Words;
import exhibit.training.Experiment;
import exhibit.training.ExperimentCode;
import exhibit.training.Snapshot;
import exhibit.view.kit.Box;
import exhibit.view.kit.Keys;
import exhibit.view.kit.Pill;
import exhibit.view.kit.Visitor;
import java.util.List;
import javafx.scene.layout.Region;

/// What a visitor can take home: the portrait of the picture with its recipe code, and the keys to type one.
public final class RecipePages extends Region {

    private final Words words;
    private final Keys keys;
    private final RecipeFront front;
    private final CodePage entry;

    /// @param keepsake what this visit left so far
    public RecipePages(Visitor visitor, Keepsake keepsake) {
        words = visitor.words();
        keys = new Keys(ExperimentCode.LETTERS, words.text("delete"), 9, 5,
                key -> visitor.asked(new Request.Type(number(key))));
        front = new RecipeFront(visitor, keepsake);
        entry = new CodePage(visitor.viewing(), keys,
                List.of(new Pill(words.text("back"), false, () -> visitor.asked(new Request.Back())),
                        new Pill(words.text("recipe.show"), true, () -> visitor.asked(new Request.Typed()))));
        getStyleClass().add("staff");
        setManaged(false);
        setVisible(false);
        getChildren().addAll(front, entry);
        turn(front);
    }

    private static int number(String key) {
        return key.equals(Keys.BACK) ? Place.Typing.TAKE_BACK : ExperimentCode.LETTERS.indexOf(key);
    }

    /// The code of this experiment.
    public void show(Experiment experiment, Accessibility comfort) {
        front.show(experiment, comfort, !isVisible() || !front.isVisible());
        turn(front);
    }

    /// What was typed, and a dot for each that is still missing.
    ///
    /// @param large whether letters are large
    public void show(Place.Typing now, boolean large) {
        var shown = ExperimentCode.grouped(now.typed() + "\u00b7".repeat(ExperimentCode.LENGTH - now.typed().length()));
        entry.say(words.text(now.refused() ? "recipe.wrong" : "recipe.enter"), shown, large);
        keys.point(now.at());
        turn(entry);
    }

    /// The picture of the code, as it is now.
    public void show(Snapshot snapshot) {
        front.show(snapshot);
    }

    /// Lets time pass for what draws itself.
    public void move(long nanos) {
        front.move(nanos);
    }

    private void turn(Region page) {
        front.setVisible(page == front);
        entry.setVisible(page == entry);
    }

    @Override
    protected void layoutChildren() {
        for (var page : getChildren())
            new Box(0, 0, getWidth(), getHeight()).place(page);
    }
}
