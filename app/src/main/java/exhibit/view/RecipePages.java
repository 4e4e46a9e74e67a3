package exhibit.view;

import exhibit.training.Experiment;
import exhibit.training.RecipeCode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.Region;

/// What a visitor can take home: the recipe code of the picture, as characters and as a QR code, and the keys to type
/// one. For the JavaFX thread.
public final class RecipePages extends Region {

    private final Words words;
    private final Consumer<Experiment> wanted;
    private final CodeCard card;
    private final Keys keys;
    private final Page front;
    private final Page entry;
    private String typed = "";

    /// @param wanted told of the experiment whose code was typed
    public RecipePages(Words words, Consumer<Experiment> wanted) {
        this.words = words;
        this.wanted = wanted;
        card = new CodeCard();
        keys = new Keys(RecipeCode.LETTERS, words.text("delete"), 8, 4, this::type);
        front = new Page(card, List.of(new Pill(words.text("back"), true, this::close),
                new Pill(words.text("recipe.type"), false, this::ask)));
        entry = new Page(keys, List.of(new Pill(words.text("recipe.show"), true, this::enter),
                new Pill(words.text("back"), false, () -> turn(front))));
        getStyleClass().add("staff");
        setManaged(false);
        setVisible(false);
        getChildren().addAll(front, entry);
        turn(front);
    }

    /// Opens with the code of this experiment.
    public void open(Experiment experiment) {
        var code = RecipeCode.of(experiment).map(RecipeCode::grouped);
        card.show(code);
        front.say(words.text("recipe"), code.orElseGet(() -> words.text("recipe.none")),
                code.isPresent() ? words.text("recipe.how") : "");
        turn(front);
        setVisible(true);
        Fade.in(this);
    }

    /// When the visitor has seen enough, or nobody is there any more.
    public void close() {
        setVisible(false);
    }

    /// Goes on to the keys.
    public void ask() {
        typed = "";
        say(Optional.of(words.text("recipe.enter.how")));
        turn(entry);
    }

    void type(String letter) {
        if (letter.equals(Keys.BACK))
            typed = typed.substring(0, Math.max(0, typed.length() - 1));
        else if (typed.length() < RecipeCode.LENGTH) typed += letter;
        say(Optional.empty());
    }

    private void enter() {
        try {
            wanted.accept(RecipeCode.read(typed));
            close();
        } catch (IllegalArgumentException _) {
            say(Optional.of(words.text("recipe.wrong")));
        }
    }

    /// What was typed, and a dot for each that is still missing.
    private void say(Optional<String> hint) {
        var shown = RecipeCode.grouped(typed + "\u00b7".repeat(RecipeCode.LENGTH - typed.length()));
        entry.say(words.text("recipe.enter"), shown, hint.orElse(""));
    }

    private void turn(Page page) {
        front.setVisible(page == front);
        entry.setVisible(page == entry);
        page.requestFocus();
    }

    @Override
    protected void layoutChildren() {
        var plan = Plan.of(getWidth(), getHeight());
        keys.size(plan.base(), plan.gap());
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
            code.ifPresent(text -> qr.show(Window.TITLE.toUpperCase(java.util.Locale.ROOT) + " " + text));
        }

        @Override
        protected void layoutChildren() {
            new Box(0, 0, getWidth(), getHeight()).place(qr);
        }
    }
}
