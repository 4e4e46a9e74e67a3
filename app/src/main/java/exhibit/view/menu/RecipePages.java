package exhibit.view.menu;

import exhibit.control.Place;
import exhibit.control.Request;
import exhibit.text.Product;
import exhibit.text.Words;
import exhibit.training.Experiment;
import exhibit.training.ExperimentCode;
import exhibit.view.kit.Box;
import exhibit.view.kit.Keys;
import exhibit.view.kit.Pill;
import exhibit.view.kit.Visitor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.layout.Region;

/// What a visitor can take home: the recipe code of the picture, as characters and as a QR code, and the keys to type
/// one.
public final class RecipePages extends Region {

    private final Words words;
    private final CodeCard card = new CodeCard();
    private final Keys keys;
    private final CodePage front;
    private final CodePage entry;

    public RecipePages(Visitor visitor) {
        words = visitor.words();
        var viewing = visitor.viewing();
        keys = new Keys(ExperimentCode.LETTERS, words.text("delete"), 9, 5,
                key -> visitor.asked(new Request.Type(number(key))));
        front = new CodePage(viewing, card, true,
                List.of(new Pill(words.text("recipe.type"), false, () -> visitor.asked(new Request.Keys())),
                        new Pill(words.text("back"), true, () -> visitor.asked(new Request.Back()))));
        entry = new CodePage(viewing, keys, false,
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
    ///
    /// @param large whether letters are large
    public void show(Experiment experiment, boolean large) {
        var code = ExperimentCode.of(experiment).map(ExperimentCode::grouped);
        card.show(code);
        front.say(words.text(code.isPresent() ? "recipe.how" : "recipe.none"), code.orElse(""), large);
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

    private void turn(CodePage page) {
        front.setVisible(page == front);
        entry.setVisible(page == entry);
    }

    @Override
    protected void layoutChildren() {
        for (var page : getChildren())
            new Box(0, 0, getWidth(), getHeight()).place(page);
    }

    /// The QR code, as large as there is room.
    private static final class CodeCard extends Region {

        private final QrShape qr = new QrShape();

        CodeCard() {
            setManaged(false);
            getChildren().add(qr);
        }

        void show(Optional<String> code) {
            qr.setVisible(code.isPresent());
            code.ifPresent(text -> qr.show(Product.NAME.toUpperCase(Locale.ROOT) + " " + text));
        }

        @Override
        protected void layoutChildren() {
            new Box(0, 0, getWidth(), getHeight()).place(qr);
        }
    }
}
