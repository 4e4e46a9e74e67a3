package exhibit.chapter;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// Arithmetic on pictures: a generator turns three numbers (size, points, thinness) into a shape, so a difference of
/// shapes can be added to another shape. What generative networks do with faces, with a generator made by hand (second
/// document, "Latent Spaces").
final class ShapeArithmetic implements Study {

    private static final double[] ROUND = {.4, 0};
    private static final double[] BIG = {.9, 0};
    private static final double[] STAR = {.4, .45};
    private static final int STEPS = 120;

    /// Pixels along a side of one picture.
    private static final int SIDE = 40;

    @Override
    public String id() {
        return "C11";
    }

    @Override
    public String source() {
        return "notes, Latent Spaces";
    }

    @Override
    public List<Choice> choices() {
        return List.of(new Choice("shape.share", 4, List.of(0., .25, .5, .75, 1.)));
    }

    @Override
    public void play(Chosen chosen, Stage stage) {
        double share = chosen.of("shape.share");
        stage.show(List.of(new Plot.Cells("shape.sum", Grid.of(2 * SIDE, 2 * SIDE, (i, j) -> i < SIDE
                ? j < SIDE ? pixel(BIG, i, j) : -pixel(ROUND, i, j - SIDE)
                : j < SIDE ? pixel(STAR, i - SIDE, j) : pixel(sum(share), i - SIDE, j - SIDE)), List.of(), List.of(),
                1)));
        stage.done(1);
    }

    /// Star + share · (big - round).
    private static double[] sum(double share) {
        return IntStream.range(0, 2).mapToDouble(k -> STAR[k] + share * (BIG[k] - ROUND[k])).toArray();
    }

    @Override
    public List<Finding> check(Stage stage) {
        stage.done(0);
        double[] sum = sum(1);
        return List.of(Finding.near("big - round + star: size", sum[0], BIG[0], 1e-12),
                Finding.near("big - round + star: points", sum[1], STAR[1], 1e-12),
                Finding.near("as a shape: longest radius", radii(sum).max().orElseThrow(), .9 * 1.45, 1e-9),
                Finding.near("as a shape: shortest radius", radii(sum).min().orElseThrow(), .9 * .55, 1e-9));
    }

    @Override
    public boolean quick() {
        return true;
    }

    private static DoubleStream radii(double[] latent) {
        return IntStream.rangeClosed(0, STEPS).mapToDouble(step -> radius(latent, angle(step)));
    }

    private static double angle(int step) {
        return 2 * Math.PI * step / STEPS;
    }

    /// The generator: a circle with five points.
    private static double radius(double[] latent, double angle) {
        return latent[0] * (1 + latent[1] * Math.cos(5 * angle));
    }

    /// A disc within the shape, soft at its edge: 1 inside, 0 outside.
    private static double pixel(double[] latent, int i, int j) {
        double y = 1.4 * (1 - (i + .5) / SIDE * 2), x = 1.4 * ((j + .5) / SIDE * 2 - 1);
        double inside = radius(latent, Math.atan2(x, y)) - Math.hypot(x, y);
        return Math.clamp(.5 + inside * SIDE / 2.8, 0, 1);
    }
}
