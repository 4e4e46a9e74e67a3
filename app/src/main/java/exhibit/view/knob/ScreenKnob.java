package exhibit.view.knob;

import exhibit.hardware.Action;
import exhibit.hardware.Knob;
import exhibit.view.kit.Box;
import exhibit.view.kit.Palette;
import exhibit.view.kit.Tap;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/// A knob of the panel, once more on the screen: a capsule with a dial between two round ends. Its left half turns it
/// down a detent, its right half up, its middle pushes it; the ends say so, but the whole half answers. A finger that
/// circles goes on turning it.
public final class ScreenKnob extends Region {

    private final Knob knob;
    private final Consumer<Action> tell;
    private final KnobFace face;
    private final Region less = part("less");
    private final Region more = part("more");
    private final Region capsule = part("capsule");
    private final KnobEnd left;
    private final KnobEnd right;
    private final KnobText text;
    private boolean asleep;

    /// A knob of the exhibit, with the scale of what it turns there.
    ///
    /// @param tell what to do with what it does
    public ScreenKnob(Knob knob, Consumer<Action> tell) {
        this(knob, KnobScale.of(knob), tell);
    }

    /// A knob that turns something else for once.
    public static ScreenKnob lent(Knob knob, Consumer<Action> tell) {
        return new ScreenKnob(knob, KnobScale.ARC, tell);
    }

    private ScreenKnob(Knob knob, KnobScale scale, Consumer<Action> tell) {
        this.knob = knob;
        this.tell = tell;
        face = new KnobFace(Palette.of(knob), scale);
        left = KnobEnd.less(scale);
        right = KnobEnd.more(scale);
        text = new KnobText(scale);
        dress();
        setFocusTraversable(true);
        getChildren().addAll(less, more, capsule, left, right, face, text.value());
        getChildren().addAll(text.above());
        Tap.on(less, left, () -> turn(-1));
        Tap.on(more, right, () -> turn(1));
        Tap.on(text.value(), text.value(), this::push);
        setOnKeyPressed(this::key);
        Circling.on(this, face, detents -> {
            if (!asleep)
                turn(detents);
        });
    }

    private void dress() {
        setManaged(false);
        setAccessibleRole(AccessibleRole.SLIDER);
        capsule.setMouseTransparent(true);
        getStyleClass().addAll("knob", knob.name().toLowerCase(Locale.ROOT));
    }

    private static Region part(String style) {
        var part = new Region();
        part.getStyleClass().add(style);
        return part;
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
        text.say(quantity, "");
        setAccessibleText(quantity);
    }

    /// Its values stand behind its name, even where they would find room in the middle.
    ///
    /// @param longest of them, so that letters keep their size while it is turned
    public void behind(String longest) {
        text.behind(longest);
    }

    /// @param brief what it is called where its whole name finds no room beside its value
    public void brief(String brief) {
        text.brief(brief);
    }

    /// It turns nothing here, so nothing of it is drawn.
    public void sleep() {
        wake(false);
        face.sleep();
        name("");
    }

    private void wake(boolean awake) {
        asleep = !awake;
        getChildren().forEach(part -> part.setVisible(awake));
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

    /// @param asked whether it is asked for a tap on its right end
    public void ask(boolean asked) {
        right.ask(asked);
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
        var plan = KnobPlan.of(getWidth(), getHeight(), text.names());
        double half = getWidth() / 2;
        new Box(0, 0, half, getHeight()).place(less);
        new Box(half, 0, half, getHeight()).place(more);
        plan.capsule().place(capsule);
        plan.less().place(left);
        plan.more().place(right);
        left.size(plan.end());
        right.size(plan.end());
        plan.circle(plan.radius()).place(face);
        face.point(!text.place(plan));
    }
}
