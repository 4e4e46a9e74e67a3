package exhibit.study.plot;

import exhibit.model.Embedding;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A picture as data: what is drawn, and what is written to a file, come from the same numbers. Titles, axes and labels
/// are keys of the language files; where a file has no such key, they stand as they are.
public sealed interface Plot {

    String title();

    /// Arrows, the directions of features in 2 or 3 dimensions; ghosts are other runs of the same.
    ///
    /// @param tones which colour each feature has, so that sets can be told apart; empty for one each
    record Arrows(String title, Embedding embedding, List<Embedding> ghosts, List<Integer> tones) implements Plot {}

    /// A batch as points of the hidden layer, over the directions of the features.
    ///
    /// @param tones which colour each feature has; empty for one each
    /// @param hidden (samples, m), h of each sample
    /// @param loudest which feature of each sample is the largest; the point has its colour
    record Scatter(String title, Embedding embedding, List<Integer> tones, Grid hidden, List<Integer> loudest)
            implements
                Plot {}

    /// One input in the hidden layer of two dimensions, and where pushes of one length bring it. A finger on it turns
    /// the page's first dial, whose values are the directions.
    ///
    /// @param clean h without a push
    /// @param ring h after a push in each direction, from the right against the clock in equal angles
    /// @param costs how much worse the output is after each of them
    /// @param chosen which one the visitor has chosen
    /// @param worst which one costs most
    record Attack(String title, Embedding embedding, Point clean, List<Point> ring, List<Double> costs, int chosen,
            int worst) implements Plot {}

    /// A matrix as cells, negative and positive in two hues.
    ///
    /// @param rows names of the rows, or empty
    /// @param columns names of the columns, or empty
    /// @param unit the value of the strongest colour, above 0
    record Cells(String title, Grid values, List<String> rows, List<String> columns, double unit)
            implements
                Plot {}

    /// Bars side by side, some tinted.
    ///
    /// @param names of the bars; empty where each is a feature, in order
    /// @param tint of each bar, 0 to 1 (blue to red), or empty
    /// @param logarithmic whether equal ratios are equally long, for heights that differ by tens
    record Bars(String title, String axis, List<String> names, List<Double> heights, List<Double> tint,
            boolean logarithmic) implements Plot {

        public Bars(String title, String axis, List<String> names, List<Double> heights, List<Double> tint) {
            this(title, axis, names, heights, tint, false);
        }
    }

    /// Lines over one axis, with level lines that have a name.
    ///
    /// @param marks points where something happens
    record Lines(String title, Axis x, Axis y, List<Line> lines, List<Level> levels, List<Dot> marks)
            implements
                Plot {

        public Lines(String title, Axis x, Axis y, List<Line> lines, List<Level> levels) {
            this(title, x, y, lines, levels, List.of());
        }
    }

    /// Points, with level lines that have a name.
    record Dots(String title, Axis x, Axis y, List<Dot> dots, List<Level> levels) implements Plot {}

    /// A map of cells over two axes, with borders drawn over it.
    ///
    /// @param kinds a cell each, rows from the bottom: an index into `legend`, below 0 where nothing is known yet
    /// @param shade a cell each, 0 to 1, how strong the colour is
    /// @param borders lines in the units of the axes
    /// @param picked the cell that the page's first dial (its column) and second dial (its row) have picked
    record Regions(String title, Axis x, Axis y, Grid kinds, Grid shade, List<String> legend, List<Line> borders,
            Optional<Cell> picked) implements Plot {}

    /// A cell of a map, counted from the bottom left.
    record Cell(int column, int row) {}

    /// Neurons as stacks of the features they carry.
    ///
    /// @param weights (neurons, features), signed; a slice is drawn for each that is large enough to see
    /// @param picked the neuron that the page's second dial has picked
    record Stacks(String title, Grid weights, OptionalInt picked) implements Plot {

        public Stacks(String title, Grid weights) {
            this(title, weights, OptionalInt.empty());
        }
    }

    /// A network of two layers as a drawing: lines as thick as their weights.
    ///
    /// @param in (neurons, features)
    /// @param out (features, neurons)
    /// @param marked neurons that are pointed out
    record Circuit(String title, Grid in, Grid out, List<Integer> marked) implements Plot {}

    /// Features as nodes; a line where two share a direction, and the parts that hang together.
    ///
    /// @param strength (n, n), |W_i·W_j|
    /// @param parts which part each feature belongs to
    record Web(String title, Grid strength, List<Integer> parts) implements Plot {}

    /// What there is to read, as a pile of books, one of them taken out.
    ///
    /// @param picked which one
    record Shelf(String title, List<Book> books, int picked) implements Plot {}

    /// @param authors empty where they are not known
    /// @param year 0 where it is not known
    /// @param address where it can be read, or empty
    record Book(String name, String authors, int year, String address) {}

    /// Columns of an embedding as waves over all numbers, each with its spectrum.
    ///
    /// @param waves (columns, p)
    /// @param power (columns, frequencies), shares of each column, 0 to 1; frequency f in column f - 1
    record Waves(String title, Grid waves, Grid power) implements Plot {}

    /// Clocks in a row: the first ones are added, the last is the answer.
    ///
    /// @param hours on each face
    /// @param hands where each clock's hand points, at least 0, below `hours`
    /// @param rays for each hour of the last clock how likely it is, 0 to 1
    record Clocks(String title, int hours, List<Integer> hands, List<Double> rays) implements Plot {}

    /// @param name a key, or empty for lines that need none
    /// @param tone which colour; below 0 for grey
    record Line(String name, int tone, List<Point> points) {}

    record Point(double x, double y) {}

    /// @param tone which colour; below 0 for a faint one
    record Dot(double x, double y, int tone) {}

    /// A level line.
    record Level(String name, double at) {}

    /// @param logarithmic whether equal ratios are equally long
    record Axis(String name, double from, double to, boolean logarithmic) {

        public Axis {
            if (logarithmic && !(from > 0 && to > 0))
                throw new IllegalArgumentException("the logarithmic axis " + name + " has no place for 0");
        }
    }
}
