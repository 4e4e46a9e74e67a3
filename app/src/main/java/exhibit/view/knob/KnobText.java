package exhibit.view.knob;

import exhibit.view.kit.Box;
import exhibit.view.kit.ExpertLayout;
import exhibit.view.kit.TextFitter;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;

/// What is written at a knob: its name below, and its value in the middle, or behind the name where there is no room for
/// letters as large as that.
final class KnobText {

    private final Label value = label("value");
    private final Label name = label("name");
    private String quantity = "";
    private String text = "";
    private Optional<String> longest = Optional.empty();
    private double letters = 16;
    private double nameLetters = 16;
    private double spill;

    KnobText() {
        name.setMouseTransparent(true);
    }

    private static Label label(String style) {
        var label = new Label();
        label.getStyleClass().add(style);
        label.setAlignment(Pos.CENTER);
        return label;
    }

    /// In the middle.
    Label value() {
        return value;
    }

    /// Below.
    Label name() {
        return name;
    }

    /// Its values stand behind its name, even where they would find room in the middle.
    ///
    /// @param longest of them, so that letters keep their size while it is turned
    void behind(String longest) {
        this.longest = Optional.of(longest);
    }

    /// @param quantity what it is called
    void say(String quantity) {
        this.quantity = quantity;
        name.setText(quantity);
    }

    /// @param text how its value is written
    void say(String quantity, String text) {
        say(quantity);
        this.text = text;
        value.setText(text);
        if (longest.isPresent())
            name.setText(whole());
    }

    /// Name and value.
    String whole() {
        return with(text);
    }

    /// No value is written.
    void clear() {
        text = "";
        value.setText("");
    }

    /// @param names the size of its name in pixels
    void size(double letters, double names) {
        this.letters = letters;
        nameLetters = names;
    }

    double letters() {
        return letters;
    }

    /// @param spill how far its name may reach beyond the knob on either side, in pixels
    void spill(double spill) {
        this.spill = spill;
    }

    /// The size of letters, up to this one, at which its name fits into a width.
    double fitting(double letters, double width) {
        return TextFitter.fitting(name, longest.map(this::with).orElse(quantity), letters, width - 2);
    }

    /// @param width and `height` of the knob in pixels
    /// @return whether the value stands in the middle
    boolean place(KnobPlan plan, double width, double height) {
        plan.circle(.7 * plan.radius()).place(value);
        boolean within = write(1.24 * plan.radius());
        double wide = width + 2 * spill;
        TextFitter.fit(name, name.getText(), nameLetters, wide - 2);
        new Box(-spill, height - plan.text(), wide, plan.text()).place(name);
        return within;
    }

    private boolean write(double inside) {
        double fitting = TextFitter.fitting(value, text, nameLetters, inside);
        boolean within = longest.isEmpty() && fitting > .95 * nameLetters;
        value.setText(within ? text : "");
        name.setText(within || text.isEmpty() ? quantity : whole());
        TextFitter.fit(value, value.getText(), ExpertLayout.VALUE * letters, inside);
        return within;
    }

    private String with(String value) {
        return quantity + " " + value;
    }
}
