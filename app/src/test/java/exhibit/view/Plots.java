package exhibit.view;

import exhibit.study.plot.Grid;
import exhibit.study.plot.Plot;
import exhibit.study.plot.Plot.Axis;
import exhibit.study.plot.Plot.Dot;
import exhibit.study.plot.Plot.Level;
import exhibit.study.plot.Plot.Line;
import exhibit.study.plot.Plot.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/// One made-up plot of each kind, and some that are hard to draw.
public final class Plots {

    private static final Axis PROBABILITY = new Axis("how often a feature is there", 1, .01, true);
    private static final List<Level> SHARES = List.of(new Level("tetrahedron", .75), new Level("triangle", 2 / 3.),
            new Level("pair", .5), new Level("pentagon", .4), new Level("antiprism", .375), new Level("none", 0));

    private Plots() {
    }

    public static List<Plot> all() {
        return List.of(arrows(), solid(), scatter(), attack(), cells(), image(), shelf(), bars(), manyBars(), lines(),
                dots(), regions(),
                stacks(), manyStacks(), circuit(), web(), waves(), clocks());
    }

    static Plot arrows() {
        var pentagon = Samples.pentagon(0);
        return new Plot.Arrows("Two sets of features", pentagon.embedding(), pentagon.ghosts(), List.of(0, 0, 1, 1, 2));
    }

    static Plot solid() {
        return new Plot.Arrows("In space", Samples.antiprism().embedding(), List.of(), List.of());
    }

    static Plot scatter() {
        var random = new Random(7);
        return new Plot.Scatter("A batch", Samples.pentagon(0).embedding(), List.of(),
                Grid.of(300, 2, (_, _) -> .6 * random.nextGaussian()),
                IntStream.range(0, 300).mapToObj(_ -> random.nextInt(5)).toList());
    }

    public static Plot attack() {
        var around = IntStream.range(0, 36).mapToObj(d -> 2 * Math.PI * d / 36).toList();
        var clean = new Point(.8, .3);
        return new Plot.Attack("A push", Samples.pentagon(0).embedding(), clean,
                around.stream().map(a -> new Point(clean.x() + .3 * Math.cos(a), clean.y() + .2 * Math.sin(a)))
                        .toList(),
                around.stream().map(a -> Math.cos(a - 1)).toList(), 20, 6);
    }

    static Plot cells() {
        var names = IntStream.rangeClosed(1, 20).mapToObj(Integer::toString).toList();
        var embedding = Samples.any(20, 5).embedding();
        return new Plot.Cells("Who answers to whom", Grid.of(20, 20, embedding::dot), names, names, 1);
    }

    static Plot image() {
        var embedding = Samples.any(200, 30).embedding();
        return new Plot.Cells("A hundred and more", Grid.of(200, 200, embedding::dot), List.of(), List.of(), .5);
    }

    static Plot shelf() {
        return new Plot.Shelf("To read on", List.of(
                new Plot.Book("A short title", "Somebody", 2024, "https://example.org"),
                new Plot.Book("A title that is a good deal longer than there is room for on a page", "Two et al.",
                        2020, ""),
                new Plot.Book("The last of them", "Nobody in particular, Somebody Else and all the others", 1999, "")),
                0);
    }

    static Plot bars() {
        return new Plot.Bars("How long, how disturbed", "length of the direction", List.of("1", "2", "3", "4", "5"),
                List.of(1.02, .98, .99, .6, .05), List.of(0., .2, .5, .8, 1.));
    }

    static Plot manyBars() {
        var random = new Random(3);
        var heights = IntStream.range(0, 100).mapToObj(_ -> random.nextGaussian()).toList();
        return new Plot.Bars("Biases", "bias", IntStream.range(0, 100).mapToObj(Integer::toString).toList(), heights,
                List.of());
    }

    static Plot lines() {
        return new Plot.Lines("Loss of both models", PROBABILITY, new Axis("loss", 0, .1, false),
                List.of(line("linear model", 0, p -> .08 * p), line("ReLU output model", 1, p -> .05 * p * p),
                        line("theory", 2, p -> .052 * p * p)),
                List.of(new Level("best without superposition", .06)));
    }

    static Plot dots() {
        var random = new Random(5);
        var dots = new ArrayList<Dot>();
        for (int i = 0; i < 1500; i++) {
            double level = SHARES.get(random.nextInt(SHARES.size())).at();
            dots.add(new Dot(Math.pow(10, -2 * random.nextDouble()), level + .015 * random.nextGaussian(),
                    random.nextInt(5) - 1));
        }
        return new Plot.Dots("Share of a dimension", PROBABILITY, new Axis("dimensionality", 0, 1, false), dots,
                SHARES);
    }

    public static Plot regions() {
        return new Plot.Regions("What becomes of the second feature", new Axis("its importance", .1, 10, true),
                PROBABILITY, Grid.of(15, 15, (r, c) -> r > 12 && c > 11 ? -1 : r < 5 - c / 3 ? 0 : r + c < 17 ? 2 : 1),
                Grid.of(15, 15, (r, c) -> .4 + .04 * ((r * 7 + c * 5) % 15)),
                List.of("left out", "kept alone", "in superposition"),
                List.of(line("theory", 0, r -> Math.min(1, 4 * r / (2 + 5 * r)))), Optional.of(new Plot.Cell(7, 3)));
    }

    public static Plot stacks() {
        return new Plot.Stacks("Which neuron carries what",
                Grid.of(5, 10, (n, f) -> n == f ? 1 : n > 2 && f > 4 && (f + n) % 3 == 0 ? n == 4 ? -.6 : .7 : .03),
                OptionalInt.of(3));
    }

    public static Plot manyStacks() {
        var random = new Random(8);
        return new Plot.Stacks("Forty neurons, a hundred features", Grid.of(40, 100,
                (n, f) -> n < 15 ? n == f ? 1 : 0 : random.nextDouble() < .06 ? random.nextGaussian() : 0),
                OptionalInt.empty());
    }

    static Plot circuit() {
        return new Plot.Circuit("How the absolute value is made",
                Grid.of(6, 3, (n, f) -> n % 3 == f ? n < 3 ? 1 : -1 : n == 1 && f == 0 ? -.5 : 0),
                Grid.of(3, 6, (f, n) -> n % 3 == f ? 1 : n == 1 && f == 0 ? -.3 : 0), List.of(1, 4));
    }

    static Plot web() {
        var parts = IntStream.range(0, 40).mapToObj(i -> i < 10 ? i / 5 : i < 22 ? 2 + (i - 10) / 3 : 6 + i / 2)
                .toList();
        return new Plot.Web("Who shares room with whom",
                Grid.of(40, 40, (i, j) -> parts.get(i).equals(parts.get(j)) ? .4 + .3 * ((i + j) % 3) : 0), parts);
    }

    static Plot waves() {
        return new Plot.Waves("Two waves in each column",
                Grid.of(4, 31, (k, a) -> Math.cos(6 * a * Math.PI / 31) + (k - 1.5) * Math.sin(16 * a * Math.PI / 31)),
                Grid.of(4, 15, (k, f) -> f == 2 ? .7 - .1 * k : f == 7 ? .3 + .1 * k : 0));
    }

    static Plot clocks() {
        return new Plot.Clocks("Hour plus hour is hour", 31, List.of(9, 26, 4),
                IntStream.range(0, 31).mapToObj(hour -> hour == 4 ? .8 : .2 / 30).toList());
    }

    /// Along the values that an axis of probabilities has.
    private static Line line(String name, int tone, DoubleUnaryOperator curve) {
        return new Line(name, tone, IntStream.rangeClosed(-20, 20).mapToDouble(k -> Math.pow(10, k / 20.))
                .mapToObj(x -> new Point(x, curve.applyAsDouble(x))).toList());
    }
}
