package exhibit.view.plot;

import exhibit.hardware.Knob;
import exhibit.study.plot.Plot;
import exhibit.view.kit.Box;

/// What a finger on a picture turns.
final class PlotFinger {

    private PlotFinger() {
    }

    /// It comes down: on a map it picks a cell, column and row from the bottom left; among neurons one of them.
    ///
    /// @param area where the picture can be picked from
    static void touch(Plot plot, Box area, double x, double y, PlotView.Pick pick) {
        if (!area.meets(new Box(x, y, 1, 1)))
            return;
        double right = (x - area.x()) / area.width(), up = (area.bottom() - y) / area.height();
        if (plot instanceof Plot.Regions regions && regions.picked().isPresent()) {
            pick.turn(Knob.FIRST, place(right, regions.kinds().columns()));
            pick.turn(Knob.SECOND, place(up, regions.kinds().rows()));
        } else if (plot instanceof Plot.Stacks stacks && stacks.picked().isPresent())
            pick.turn(Knob.SECOND, place(right, stacks.weights().rows()));
    }

    /// It moves on: a push follows it around.
    ///
    /// @param clean where the input is without a push
    static void drag(Plot plot, Box clean, double x, double y, PlotView.Pick pick) {
        if (plot instanceof Plot.Attack attack)
            pick.turn(Knob.FIRST, direction(x - clean.x(), clean.y() - y, attack.ring().size()));
    }

    /// @return the nearest of some directions all around, as a dial's position
    private static double direction(double right, double up, int count) {
        long nearest = Math.round(Math.atan2(up, right) / (2 * Math.PI) * count);
        return Math.floorMod(nearest, count) / (count - 1.);
    }

    /// @param share of the way along some cells, 0 to 1
    private static double place(double share, int cells) {
        return Math.clamp((int) (share * cells), 0, cells - 1) / (cells - 1.);
    }
}
