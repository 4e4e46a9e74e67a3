package exhibit.view.plot;

import exhibit.study.plot.Grid;
import exhibit.study.plot.Plot;
import exhibit.view.kit.Badge;
import exhibit.view.kit.Box;
import exhibit.view.kit.Palette;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.TextAlignment;

/// A network of two layers: features at the left, neurons in the middle, what comes out at the right. Lines are as
/// thick as their weights; negative ones are coral and dashed.
final class DrawnCircuit {

    private static final double LEAST = .12;
    private static final double THICKEST = .5;

    private final Pen pen;
    private final Plot.Circuit plot;
    private final Box box;
    private final double node;

    private DrawnCircuit(Pen pen, Box box, Plot.Circuit plot) {
        this.pen = pen;
        this.plot = plot;
        this.box = box.without(0, 1.6 * pen.line(), 0, 0);
        int most = Math.max(plot.in().rows(), plot.in().columns());
        node = Math.min(1.25 * pen.letters, .38 * this.box.height() / most);
    }

    static void draw(Pen pen, Box box, Plot.Circuit plot) {
        var circuit = new DrawnCircuit(pen, box, plot);
        circuit.heads(box);
        circuit.lines(plot.in(), false);
        circuit.lines(plot.out(), true);
        circuit.nodes();
    }

    private void heads(Box all) {
        double y = all.y() + .5 * pen.line();
        pen.write(pen.label("circuit.in"), all.x(), y, TextAlignment.LEFT, Palette.QUIET, all.width() / 3);
        pen.write(pen.label("circuit.neurons"), all.x() + all.width() / 2, y, TextAlignment.CENTER, Palette.QUIET,
                all.width() / 3);
        pen.write(pen.label("circuit.out"), all.right(), y, TextAlignment.RIGHT, Palette.QUIET, all.width() / 3);
    }

    /// Thick ones last, so that they are seen.
    private void lines(Grid weights, boolean out) {
        double most = DrawnStacks.largest(weights);
        for (double from = LEAST; most > 0 && from < 1; from += .22)
            for (int r = 0; r < weights.rows(); r++)
                for (int c = 0; c < weights.columns(); c++) {
                    double part = weights.at(r, c) / most;
                    if (Math.abs(part) >= from && Math.abs(part) < from + .22)
                        line(part, out ? c : r, out ? r : c, out);
                }
    }

    private void line(double part, int neuron, int feature, boolean out) {
        boolean dim = !plot.marked().isEmpty() && !plot.marked().contains(neuron);
        var colour = part < 0 ? Palette.AGAINST : Palette.FISH;
        var gc = pen.gc;
        gc.setGlobalAlpha(dim ? .3 : .9);
        gc.setStroke(colour);
        gc.setLineCap(StrokeLineCap.BUTT);
        gc.setLineWidth(Math.max(1, THICKEST * node * Math.abs(part)));
        if (part < 0)
            gc.setLineDashes(.6 * pen.letters, .35 * pen.letters);
        gc.strokeLine(x(1), y(neuron, plot.in().rows()), x(out ? 2 : 0), y(feature, plot.in().columns()));
        gc.setLineDashes();
        gc.setGlobalAlpha(1);
    }

    private void nodes() {
        for (int feature = 0; feature < plot.in().columns(); feature++) {
            Badge.draw(pen.gc, feature, x(0), y(feature, plot.in().columns()), node, 1);
            Badge.draw(pen.gc, feature, x(2), y(feature, plot.in().columns()), node, 1);
        }
        for (int neuron = 0; neuron < plot.in().rows(); neuron++)
            neuron(neuron, plot.marked().contains(neuron));
    }

    private void neuron(int neuron, boolean marked) {
        double y = y(neuron, plot.in().rows());
        if (marked)
            disc(x(1), y, node + .32 * pen.letters, Palette.WORDS);
        disc(x(1), y, node + (marked ? .12 : 0) * pen.letters, Palette.GROUND);
        disc(x(1), y, node, marked ? Palette.LINE : Palette.RAISED);
        if (node >= .55 * pen.letters)
            pen.write(Integer.toString(neuron + 1), x(1), y, TextAlignment.CENTER,
                    marked ? Palette.WORDS : Palette.QUIET, 1.5 * node);
    }

    private void disc(double x, double y, double radius, Color colour) {
        pen.gc.setFill(colour);
        pen.gc.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    private double x(int layer) {
        return box.x() + node + 4 + layer * (box.width() - 2 * node - 8) / 2;
    }

    private double y(int index, int count) {
        return box.y() + (index + .5) * box.height() / count;
    }
}
