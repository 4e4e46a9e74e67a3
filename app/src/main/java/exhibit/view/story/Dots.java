package exhibit.view.story;

import exhibit.view.kit.Palette;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// How far the story is: a dot a chapter, the present one long and light.
final class Dots extends Region {

    private static final double LONG = 2.6;
    private static final double APART = 2.4;

    private final Rectangle[] dots;
    private int at;

    Dots(int count) {
        dots = new Rectangle[count];
        for (int i = 0; i < count; i++) {
            dots[i] = new Rectangle();
            dots[i].getStyleClass().add("dot");
            getChildren().add(dots[i]);
        }
        setManaged(false);
        setMouseTransparent(true);
        show(0);
    }

    /// @param at the present chapter
    void show(int at) {
        this.at = at;
        for (int i = 0; i < dots.length; i++)
            dots[i].setFill(i == at ? Palette.WORDS : i < at ? Palette.QUIET : Palette.LINE);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double wide = LONG + (dots.length - 1) * APART;
        double size = Math.min(getHeight(), getWidth() / wide);
        double x = getWidth() - wide * size;
        for (int i = 0; i < dots.length; i++) {
            double own = i == at ? LONG * size : size;
            dots[i].setX(x);
            dots[i].setY((getHeight() - size) / 2);
            dots[i].setWidth(own);
            dots[i].setHeight(size);
            dots[i].setArcWidth(size);
            dots[i].setArcHeight(size);
            x += own + (APART - 1) * size;
        }
    }
}
