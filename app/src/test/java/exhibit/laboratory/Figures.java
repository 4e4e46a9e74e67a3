package exhibit.laboratory;

import exhibit.model.Embedding;
import exhibit.study.plot.Grid;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// All numbers of a picture, those of its axes and colours too.
final class Figures {

    private Figures() {
    }

    static DoubleStream of(Object part) {
        return switch (part) {
            case Double number -> DoubleStream.of(number);
            case Integer _,OptionalInt _,Boolean _,String _ -> DoubleStream.empty();
            case Grid grid -> of(grid);
            case Embedding embedding -> of(embedding);
            case Collection<?> parts -> parts.stream().flatMapToDouble(Figures::of);
            case Optional<?> perhaps -> perhaps.stream().flatMapToDouble(Figures::of);
            case Record parts -> Stream.of(parts.getClass().getRecordComponents())
                    .flatMapToDouble(component -> of(Parts.of(parts, component)));
            default -> throw new IllegalArgumentException("what numbers has a " + part.getClass() + "?");
        };
    }

    /// Two matrices may stand side by side in one grid: a column that holds nothing between two that do is the gap.
    private static DoubleStream of(Grid grid) {
        return IntStream.range(0, grid.columns()).filter(c -> !isGap(grid, c)).boxed()
                .flatMapToDouble(c -> column(grid, c));
    }

    private static boolean isGap(Grid grid, int c) {
        return 0 < c && c < grid.columns() - 1 && column(grid, c).allMatch(Double::isNaN)
                && DoubleStream.concat(column(grid, c - 1), column(grid, c + 1)).noneMatch(Double::isNaN);
    }

    private static DoubleStream column(Grid grid, int c) {
        return IntStream.range(0, grid.rows()).mapToDouble(r -> grid.at(r, c));
    }

    private static DoubleStream of(Embedding embedding) {
        return IntStream.range(0, embedding.features()).boxed().flatMapToDouble(i -> DoubleStream.concat(
                DoubleStream.of(embedding.bias(i), embedding.norm(i), embedding.dimensionality(i)),
                IntStream.range(0, embedding.hidden()).mapToDouble(k -> embedding.coordinate(i, k))));
    }
}
