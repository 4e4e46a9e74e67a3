package exhibit.view.kit;

import exhibit.hardware.Action;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.IntFunction;
import javafx.css.PseudoClass;
import javafx.event.ActionEvent;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// A button with a word on it. Where there is more room than a pill looks good in, the room around it answers too.
public final class Pill extends Region {

    /// Where keys and knobs point.
    public static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");

    private static final double BREATH = .5;

    /// The most height for its width.
    static final double ROUNDEST = .86;

    /// Higher than this many letters it would look like a plate.
    static final double HIGHEST = 3.6;

    private final Label face;
    private final Runnable action;
    private double letters = 16;

    public Pill(String text, boolean filled, Runnable action) {
        this.action = action;
        face = new Label(text);
        face.getStyleClass().add("pill-word");
        face.setMouseTransparent(true);
        face.setAlignment(Pos.CENTER);
        getStyleClass().addAll("pill", filled ? "filled" : "quiet");
        getChildren().add(face);
        Tap.button(this, text, action);
    }

    /// One for each button of the panel, in its order; the first stands out.
    public static List<Pill> verbs(Visitor visitor) {
        var pills = new ArrayList<Pill>();
        new TreeMap<>(visitor.controls().verbs())
                .forEach((button, verb) -> pills.add(new Pill(visitor.words().text(verb),
                        pills.isEmpty(), () -> visitor.used(new Action.Pressed(button)))));
        return List.copyOf(pills);
    }

    /// @param letters the size of plain words in pixels
    public void size(double letters) {
        this.letters = letters;
        requestLayout();
    }

    /// Places pills beside one another, all with letters of the one size at which each word fits.
    ///
    /// @param letters the size of plain words in pixels
    public static void beside(List<Pill> pills, Box box, double gap, double letters) {
        place(pills, letters, p -> box.column(p, pills.size(), gap));
    }

    /// The same, one below the other.
    public static void below(List<Pill> pills, Box box, double gap, double letters) {
        place(pills, letters, p -> box.row(p, pills.size(), gap));
    }

    private static void place(List<Pill> pills, double letters, IntFunction<Box> boxes) {
        double wide = boxes.apply(0).width();
        double alike = pills.stream().mapToDouble(pill -> pill.fitting(letters, wide)).min().orElse(letters);
        for (int p = 0; p < pills.size(); p++) {
            pills.get(p).size(alike);
            boxes.apply(p).place(pills.get(p));
        }
    }

    /// How wide its word wants it, at least as wide as high.
    double natural(double letters, double height) {
        return Math.max(height, TextFitter.width(face, face.getText(), letters) + 2 * BREATH * letters);
    }

    /// Places pills in a row, each as wide as its word wants it; the last, the way on, takes what is
    /// left. Where there is less room than that, all letters are smaller.
    public static void row(List<Pill> pills, Box box, double gap, double letters) {
        row(pills, box, gap, letters, 0);
    }

    /// The same, but what is left is shared by all.
    public static void share(List<Pill> pills, Box box, double gap, double letters) {
        double left = box.width() - row(pills, box.height(), gap, letters);
        row(pills, box, gap, letters, Math.max(0, left) / pills.size());
    }

    private static void row(List<Pill> pills, Box box, double gap, double letters, double more) {
        double wide = row(pills, box.height(), gap, letters);
        double closer = Math.clamp((wide - box.width()) / pills.size(), 0, BREATH * letters);
        letters *= Math.min(1, (box.width() + closer * pills.size()) / wide);
        double left = box.x();
        for (var pill : pills) {
            boolean last = pill == pills.getLast();
            double own = last ? box.right() - left : pill.natural(letters, .9 * box.height()) - closer + more;
            pill.size(letters);
            new Box(left, box.y(), own, box.height()).place(pill);
            left += own + gap;
        }
    }

    /// How wide such a row is at the least.
    public static double row(List<Pill> pills, double height, double gap, double letters) {
        return pills.stream().mapToDouble(pill -> pill.natural(letters, .9 * height)).sum() + gap * (pills.size() - 1);
    }

    private double fitting(double letters, double width) {
        return TextFitter.fitting(face, face.getText(), letters, width - BREATH * letters);
    }

    /// @param pointed whether it is the one of its neighbours that is chosen
    public void point(boolean pointed) {
        pseudoClassStateChanged(POINTED, pointed);
    }

    /// Another word.
    public void say(String text) {
        face.setText(text);
        setAccessibleText(text);
        requestLayout();
    }

    /// What a screen reader sets off is told of as an action, as no finger and no key is there to be felt.
    @Override
    public void executeAccessibleAction(AccessibleAction asked, Object... parameters) {
        if (asked == AccessibleAction.FIRE) {
            fireEvent(new ActionEvent());
            action.run();
        } else
            super.executeAccessibleAction(asked, parameters);
    }

    @Override
    protected void layoutChildren() {
        TextFitter.fit(face, face.getText(), letters, getWidth() - BREATH * letters);
        double height = Math.min(Math.min(getHeight(), ROUNDEST * getWidth()), HIGHEST * letters);
        new Box(0, (getHeight() - height) / 2, getWidth(), height).place(face);
    }
}
