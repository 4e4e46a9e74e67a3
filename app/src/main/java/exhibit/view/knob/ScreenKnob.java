package exhibit.view.knob;

import exhibit.hardware.Action;
import exhibit.hardware.Knob;
import exhibit.view.kit.Box;
import exhibit.view.kit.Palette;
import exhibit.view.kit.Tap;
import exhibit.view.kit.TextFitter;
import java.util.List;
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
    private final KnobText text = new KnobText();
    private boolean asleep;

    /// @param tell what to do with what it does
    public ScreenKnob(Knob knob, Consumer<Action> tell) {
        this.knob = knob;
        this.tell = tell;
        face = new KnobFace(Palette.of(knob));
        dress();
        getChildren().addAll(less, more, face, minus, plus, text.value(), text.name());
        Tap.on(less, minus, () -> turn(-1));
        Tap.on(more, plus, () -> turn(1));
        Tap.on(text.value(), text.value(), this::push);
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
        for (var sign : List.of(minus, plus)) {
            sign.setMouseTransparent(true);
            sign.setAlignment(Pos.CENTER);
        }
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
        this.text.say(quantity, text);
        setAccessibleText(this.text.whole());
        requestLayout();
    }

    /// What it turns, before it is known where it stands.
    public void name(String quantity) {
        text.say(quantity);
        setAccessibleText(quantity);
    }

    /// Its values stand behind its name, even where they would find room in the middle.
    ///
    /// @param longest of them, so that letters keep their size while it is turned
    public void behind(String longest) {
        text.behind(longest);
    }

    /// It turns nothing here: no bead, no value, no plus and minus.
    public void sleep() {
        wake(false);
        face.sleep();
        name("");
        text.clear();
    }

    private void wake(boolean awake) {
        asleep = !awake;
        for (var part : new Node[]{less, more, minus, plus, text.value(), text.name()})
            part.setVisible(awake);
        setFocusTraversable(awake);
    }

    /// @param names the size of its name in pixels
    public void size(double letters, double names) {
        text.size(letters, names);
        requestLayout();
    }

    /// The size of letters, up to this one, at which its name fits into a width.
    public double fitting(double letters, double width) {
        return text.fitting(letters, width);
    }

    /// @param spill how far its name may reach beyond it on either side, in pixels
    public void spill(double spill) {
        text.spill(spill);
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
        var plan = KnobPlan.of(getWidth(), getHeight(), text.letters());
        new Box(0, 0, plan.middle(), getHeight()).place(less);
        new Box(plan.middle(), 0, getWidth() - plan.middle(), getHeight()).place(more);
        plan.circle(plan.radius()).place(face);
        plan.minus().place(minus);
        plan.plus().place(plus);
        for (var sign : List.of(minus, plus))
            TextFitter.fit(sign, sign.getText(), SIGN * plan.twin(), 2 * plan.twin());
        face.point(!text.place(plan, getWidth(), getHeight()));
    }
}
