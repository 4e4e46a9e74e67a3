package exhibit.view.plot;

import exhibit.study.plot.Plot;
import exhibit.view.disc.Turn;
import exhibit.view.kit.Box;
import java.util.Optional;

/// Any plot, as what it is.
final class DrawnPlot {

    private DrawnPlot() {
    }

    /// @param turn how a solid is turned
    /// @return where a finger can pick something from it
    static Optional<Box> draw(Pen pen, Box box, Plot plot, Turn turn) {
        var picked = Optional.<Box>empty();
        switch (plot) {
            case Plot.Arrows arrows -> DrawnArrows.draw(pen, box, arrows, turn);
            case Plot.Cells cells -> DrawnCells.draw(pen, box, cells);
            case Plot.Bars bars -> DrawnBars.draw(pen, box, bars);
            case Plot.Lines lines -> DrawnLines.draw(pen, box, lines);
            case Plot.Dots dots -> DrawnDots.draw(pen, box, dots);
            case Plot.Regions regions -> picked = Optional.of(DrawnRegions.draw(pen, box, regions));
            case Plot.Scatter scatter -> DrawnScatter.draw(pen, box, scatter, turn);
            case Plot.Attack attack -> picked = Optional.of(DrawnAttack.draw(pen, box, attack));
            case Plot.Stacks stacks -> picked = Optional.of(DrawnStacks.draw(pen, box, stacks));
            case Plot.Circuit circuit -> DrawnCircuit.draw(pen, box, circuit);
            case Plot.Web web -> DrawnWeb.draw(pen, box, web);
            case Plot.Shelf shelf -> DrawnShelf.draw(pen, box, shelf);
            case Plot.Waves waves -> DrawnWaves.draw(pen, box, waves);
            case Plot.Clocks clocks -> DrawnClocks.draw(pen, box, clocks);
        }
        return picked;
    }
}
