package exhibit.view;

import exhibit.control.Place;
import exhibit.control.Wish;
import exhibit.training.Experiment;
import exhibit.training.RecipeCode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.Region;

/// What a visitor can take home: the recipe code of the picture, as characters and as a QR code, and the keys to type
/// one.
final class RecipePages extends Region {

    private final Words words;
    private final CodeCard card = new CodeCard();
    private final Keys keys;
    private final Sheet front;
    private final Sheet entry;

    RecipePages(Words words, Viewing viewing, Consumer<Wish> ask) {
        this.words = words;
        keys = new Keys(RecipeCode.LETTERS, words.text("delete"), 9, 5, key -> ask.accept(new Wish.Type(number(key))));
        front = new Sheet(viewing, card, true,
                List.of(new Pill(words.text("recipe.type"), false, () -> ask.accept(new Wish.Keys())),
                        new Pill(words.text("back"), true, () -> ask.accept(new Wish.Back()))));
        entry = new Sheet(viewing, keys, false,
                List.of(new Pill(words.text("back"), false, () -> ask.accept(new Wish.Back())),
                        new Pill(words.text("recipe.show"), true, () -> ask.accept(new Wish.Typed()))));
        getStyleClass().add("staff");
        setManaged(false);
        setVisible(false);
        getChildren().addAll(front, entry);
        turn(front);
    }

    private static int number(String key) {
        return key.equals(Keys.BACK) ? Place.Typing.TAKE_BACK : RecipeCode.LETTERS.indexOf(key);
    }

    /// The code of this experiment.
    ///
    /// @param large whether letters are large
    void show(Experiment experiment, boolean large) {
        var code = RecipeCode.of(experiment).map(RecipeCode::grouped);
        card.show(code);
        front.say(words.text(code.isPresent() ? "recipe.how" : "recipe.none"), code.orElse(""), large);
        turn(front);
    }

    /// What was typed, and a dot for each that is still missing.
    ///
    /// @param large whether letters are large
    void show(Place.Typing now, boolean large) {
        var shown = RecipeCode.grouped(now.typed() + "\u00b7".repeat(RecipeCode.LENGTH - now.typed().length()));
        entry.say(words.text(now.refused() ? "recipe.wrong" : "recipe.enter"), shown, large);
        keys.point(now.at());
        turn(entry);
    }

    private void turn(Sheet page) {
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
