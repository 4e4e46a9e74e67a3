package exhibit.study.claim;

import exhibit.model.Embedding;
import exhibit.study.plot.Grid;
import exhibit.study.plot.Plot;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// Reads numbers off the plots of a page.
record PlotReader(List<Plot> plots) {

    private <P extends Plot> Optional<P> plot(Class<P> kind, String title) {
        return plots.stream().filter(kind::isInstance).map(kind::cast).filter(plot -> plot.title().equals(title))
                .findFirst();
    }

    private static <P> OptionalDouble number(Optional<P> plot, ToDoubleFunction<P> read) {
        return plot.map(found -> OptionalDouble.of(read.applyAsDouble(found))).orElse(OptionalDouble.empty());
    }

    /// Of a picture of any kind.
    <P extends Plot> OptionalDouble read(Class<P> kind, String title, ToDoubleFunction<P> read) {
        return number(plot(kind, title), read);
    }

    /// Of one of a picture's lines, as soon as it has points.
    OptionalDouble line(String title, int line, ToDoubleFunction<List<Plot.Point>> read) {
        return number(plot(Plot.Lines.class, title).map(plot -> plot.lines().get(line).points())
                .filter(points -> !points.isEmpty()), read);
    }

    /// Of a picture of arrows.
    OptionalDouble arrows(String title, ToDoubleFunction<Embedding> read) {
        return number(plot(Plot.Arrows.class, title).map(Plot.Arrows::embedding), read);
    }

    /// Of the arrows of a page, with or without a batch over them.
    OptionalDouble embedding(ToDoubleFunction<Embedding> read) {
        return number(plot(Plot.Arrows.class, "embedding").map(Plot.Arrows::embedding)
                .or(() -> plot(Plot.Scatter.class, "batch").map(Plot.Scatter::embedding)), read);
    }

    OptionalDouble bars(String title, ToDoubleFunction<List<Double>> read) {
        return number(plot(Plot.Bars.class, title).map(Plot.Bars::heights), read);
    }

    /// Of bars, or of the first line over them where they are many.
    OptionalDouble heights(String title, ToDoubleFunction<List<Double>> read) {
        return number(plot(Plot.Bars.class, title).map(Plot.Bars::heights)
                .or(() -> plot(Plot.Lines.class, title).map(plot -> plot.lines().getFirst().points().stream()
                        .map(Plot.Point::y).toList())),
                read);
    }

    OptionalDouble bar(String title, int index) {
        return bars(title, heights -> heights.get(index));
    }

    OptionalDouble cells(String title, ToDoubleFunction<Grid> read) {
        return number(plot(Plot.Cells.class, title).map(Plot.Cells::values), read);
    }

    /// One of them; NaN where there are no such cells.
    double cell(String title, int row, int column) {
        return cells(title, grid -> grid.at(row, column)).orElse(Double.NaN);
    }

    OptionalDouble stacks(String title, ToDoubleFunction<Grid> read) {
        return number(plot(Plot.Stacks.class, title).map(Plot.Stacks::weights), read);
    }

    OptionalDouble waves(String title, ToDoubleFunction<Grid> read) {
        return number(plot(Plot.Waves.class, title).map(Plot.Waves::power), read);
    }

    /// How many dots stand near a height, of those nearest to a place.
    OptionalDouble dotsNear(String title, double x, double y, double tolerance) {
        return number(plot(Plot.Dots.class, title), dots -> {
            double column = nearest(dots.dots(), Plot.Dot::x, x);
            return dots.dots().stream()
                    .filter(dot -> dot.x() == column && dot.tone() >= 0 && Math.abs(dot.y() - y) <= tolerance).count();
        });
    }

    /// The height of a picture's first line at a place.
    OptionalDouble height(String title, double x) {
        return line(title, 0, points -> height(points, x));
    }

    /// The height of a line at a place, on the straight way between its points.
    static double height(List<Plot.Point> points, double x) {
        double right = points.stream().mapToDouble(Plot.Point::x).filter(at -> at >= x).min()
                .orElse(points.getLast().x());
        double left = points.stream().mapToDouble(Plot.Point::x).filter(at -> at <= x).max()
                .orElse(points.getFirst().x());
        double from = at(points, left), to = at(points, right);
        return right == left ? from : from + (to - from) * (x - left) / (right - left);
    }

    private static double at(List<Plot.Point> points, double x) {
        return points.stream().filter(point -> point.x() == x).findFirst().orElseThrow().y();
    }

    /// How many of a picture's lines end near a height.
    OptionalDouble endsNear(String title, double y, double tolerance) {
        return number(plot(Plot.Lines.class, title), plot -> plot.lines().stream()
                .filter(line -> !line.points().isEmpty() && Math.abs(line.points().getLast().y() - y) <= tolerance)
                .count());
    }

    private static <T> double nearest(List<T> all, Function<T, Double> place, double x) {
        return all.stream().map(place).min(Comparator.comparingDouble(at -> Math.abs(at - x))).orElse(x);
    }

    /// The angle from one arrow of a plane to the next that is furthest from a right one, in degrees.
    static double gap(Embedding embedding, double right) {
        double[] angles = IntStream.range(0, embedding.features()).filter(embedding::represented)
                .mapToDouble(i -> Math.toDegrees(Math.atan2(embedding.coordinate(i, 1), embedding.coordinate(i, 0))))
                .sorted().toArray();
        return IntStream.range(0, angles.length)
                .mapToObj(a -> (angles[(a + 1) % angles.length] - angles[a] + 360) % 360)
                .max(Comparator.comparingDouble(gap -> Math.abs(gap - right))).orElse(0.);
    }

    /// The angle between two arrows, in degrees.
    static double angle(Embedding embedding, int i, int j) {
        return Math.toDegrees(Math.acos(Math.clamp(embedding.cosine(i, j), -1, 1)));
    }
}
