package exhibit.view.knob;

import exhibit.hardware.Action;
import exhibit.hardware.Knob;
import exhibit.view.kit.Box;
import exhibit.view.kit.ExpertLayout;
import exhibit.view.kit.Palette;
import exhibit.view.kit.Tap;
import exhibit.view.kit.TextFitter;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/// A knob of the panel, once more on the screen. Its left half turns it down a detent, its right half up, its middle
/// pushes it; the round minus and plus say so, but the whole half answers. A finger that circles goes on turning it.
public final class ScreenKnob extends Region {

    /// The size of minus and plus in radii of their circles.
    private static final double SIGN = 1.5;

    private final Knob knob;
    private final Consumer<Action> tell;
    private final KnobFace face;
    private final Region less = half("less");
    private final Region more = half("more");
    private final Label minus = new Label("\u2212");
    private final Label plus = new Label("+");
    private final Label value = new Label();
    private final Label name = new Label();
    private String quantity = "";
    private String text = "";
    private boolean asleep;
    private Optional<String> longest = Optional.empty();
    private double letters = 16;
    private double nameLetters = 16;
    private double spill;

    /// @param tell what to do with what it does
    public ScreenKnob(Knob knob, Consumer<Action> tell) {
        this.knob = knob;
        this.tell = tell;
        face = new KnobFace(Palette.of(knob));
        dress();
        getChildren().addAll(less, more, face, minus, plus, value, name);
        Tap.on(less, minus, () -> turn(-1));
        Tap.on(more, plus, () -> turn(1));
        Tap.on(value, value, this::push);
        setOnKeyPressed(this::key);
        Circling.on(this, face, detents -> {
            if (!asleep)
                turn(detents);
        });
    }

    private void dress() {
        setManaged(false);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        getStyleClass().add("knob");
        minus.getStyleClass().add("twin");
        plus.getStyleClass().add("twin");
        value.getStyleClass().add("value");
        name.getStyleClass().add("name");
        for (var label : new Label[]{minus, plus, name})
            label.setMouseTransparent(true);
        for (var label : new Label[]{minus, plus, value, name})
            label.setAlignment(Pos.CENTER);
    }

    private static Region half(String style) {
        var half = new Region();
        half.getStyleClass().add(style);
        return half;
    }

    public Knob knob() {
        return knob;
    }

    /// @param quantity what it is called
    /// @param position 0 (left end) to 1 (right end)
    /// @param text how its value is written
    public void show(String quantity, double position, String text) {
        wake(true);
        face.show(position);
        name(quantity);
        this.text = text;
        value.setText(text);
        if (longest.isPresent())
            name.setText(with(text));
        setAccessibleText(with(text));
        requestLayout();
    }

    /// What it turns, before it is known where it stands.
    public void name(String quantity) {
        this.quantity = quantity;
        name.setText(quantity);
        setAccessibleText(quantity);
    }

    /// Its values stand behind its name, even where they would find room in the middle.
    ///
    /// @param longest of them, so that letters keep their size while it is turned
    public void behind(String longest) {
        this.longest = Optional.of(longest);
    }

    /// It turns nothing here: no bead, no value, no plus and minus.
    public void sleep() {
        wake(false);
        face.sleep();
        name("");
        text = "";
        value.setText("");
        name.setText("");
    }

    private void wake(boolean awake) {
        asleep = !awake;
        for (var part : new Node[]{less, more, minus, plus, value, name})
            part.setVisible(awake);
        setFocusTraversable(awake);
    }

    /// @param names the size of its name in pixels
    public void size(double letters, double names) {
        this.letters = letters;
        nameLetters = names;
        requestLayout();
    }

    /// The size of letters, up to this one, at which its name fits into a width.
    public double fitting(double letters, double width) {
        var text = longest.map(this::with).orElse(quantity);
        return TextFitter.fitting(name, text, letters, width - 2);
    }

    /// @param spill how far its name may reach beyond it on either side, in pixels
    public void spill(double spill) {
        this.spill = spill;
        requestLayout();
    }

    public boolean asleep() {
        return asleep;
    }

    private void turn(int detents) {
        tell.accept(new Action.Turned(knob, detents));
    }

    private void push() {
        tell.accept(new Action.Pushed(knob));
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT, DOWN, MINUS, SUBTRACT -> turn(-1);
            case RIGHT, UP, PLUS, ADD -> turn(1);
            case ENTER, SPACE, HOME -> push();
            default -> {
                return;
            }
        }
        event.consume();
    }

    @Override
    protected void layoutChildren() {
        var plan = KnobPlan.of(getWidth(), getHeight(), letters);
        new Box(0, 0, plan.middle(), getHeight()).place(less);
        new Box(plan.middle(), 0, getWidth() - plan.middle(), getHeight()).place(more);
        plan.circle(plan.radius()).place(face);
        plan.circle(.7 * plan.radius()).place(value);
        plan.minus().place(minus);
        plan.plus().place(plus);
        for (var sign : List.of(minus, plus))
            TextFitter.fit(sign, sign.getText(), SIGN * plan.twin(), 2 * plan.twin());
        write(1.24 * plan.radius());
        double wide = getWidth() + 2 * spill;
        TextFitter.fit(name, name.getText(), nameLetters, wide - 2);
        new Box(-spill, getHeight() - plan.text(), wide, plan.text()).place(name);
    }

    private String with(String value) {
        return quantity + " " + value;
    }

    /// The value stands in the middle, or behind the name where there is no room for letters as large as that.
    private void write(double inside) {
        double fitting = TextFitter.fitting(value, text, nameLetters, inside);
        boolean within = longest.isEmpty() && fitting > .95 * nameLetters;
        value.setText(within ? text : "");
        face.point(!within);
        name.setText(within || text.isEmpty() ? quantity : with(text));
        TextFitter.fit(value, value.getText(), ExpertLayout.VALUE * letters, inside);
    }
}
