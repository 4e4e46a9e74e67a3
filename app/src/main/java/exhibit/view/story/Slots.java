package exhibit.view.story;

import exhibit.view.kit.Badge;
import exhibit.view.kit.Box;
import exhibit.view.kit.Palette;
import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;

/// As many places as a question wants things, each filled by what was tapped.
final class Slots extends Region {

    private static final double GAP = .2;

    private final Canvas canvas = new Canvas();
    private List<Integer> guess = List.of();
    private int wanted;

    Slots() {
        setManaged(false);
        setMouseTransparent(true);
        getChildren().add(canvas);
    }

    /// @param wanted how many things make a guess
    /// @param guess those that were tapped
    void show(int wanted, List<Integer> guess) {
        this.wanted = wanted;
        this.guess = guess;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        var gc = new Box(0, 0, getWidth(), getHeight()).cleared(canvas);
        double side = Math.min(getHeight(), getWidth() / (wanted + GAP * (wanted - 1)));
        for (int slot = 0; slot < wanted; slot++)
            draw(gc, slot, side / 2 + slot * (1 + GAP) * side, getHeight() - side / 2, .46 * side);
    }

    private void draw(GraphicsContext gc, int slot, double x, double y, double r) {
        boolean full = slot < guess.size();
        if (full)
            Badge.draw(gc, guess.get(slot), x, y, .84 * r, 1);
        gc.setStroke(full ? Palette.WORDS : Palette.GATE);
        gc.setLineWidth(full ? 3 : 1.5);
        if (!full)
            gc.setLineDashes(.06 * r, .14 * r);
        gc.strokeOval(x - r, y - r, 2 * r, 2 * r);
        gc.setLineDashes();
    }
}
