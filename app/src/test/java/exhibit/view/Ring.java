package exhibit.view;

import exhibit.view.disc.Disc;
import javafx.geometry.Bounds;

/// A disc's ring as it is drawn, on the screen, in pixels.
record Ring(double x, double y, double radius) {

    /// That of the disc that is seen.
    static Ring seen(ExhibitScreen screen) {
        return of((Disc) Legible.find(screen.node(), Disc.class).stream().filter(Legible::seen).findFirst()
                .orElseThrow());
    }

    private static Ring of(Disc disc) {
        var box = disc.localToScene(disc.getLayoutBounds());
        return new Ring(box.getCenterX(), box.getCenterY(), disc.ring());
    }

    /// Whether anything of a box lies within it.
    boolean meets(Bounds box) {
        double right = Math.clamp(x, box.getMinX(), box.getMaxX()) - x;
        double down = Math.clamp(y, box.getMinY(), box.getMaxY()) - y;
        return Math.hypot(right, down) < radius;
    }
}
