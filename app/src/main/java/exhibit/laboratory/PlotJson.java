package exhibit.laboratory;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonDeserializer;
import com.google.gson.JsonSerializer;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import exhibit.model.Embedding;
import exhibit.study.plot.Grid;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// Pictures as JSON and back, to the last bit: `{"Bars": {"title": …, "heights": […]}}`, the names being those of `Plot`.
/// A table is its rows, an embedding `W` (m, n) and `b` (n), what may be missing a list of none or one. Numbers that JSON
/// has no word for are strings: "NaN".
final class PlotJson {

    private PlotJson() {
    }

    static Gson gson() {
        var builder = new GsonBuilder().disableHtmlEscaping().registerTypeAdapterFactory(new WholeRecords())
                .registerTypeAdapterFactory(new NamedPlots()).registerTypeAdapter(double.class, new Numbers())
                .registerTypeAdapter(Double.class, new Numbers());
        register(builder, Grid.class, (grid, _, json) -> json.serialize(rows(grid)),
                (tree, _, json) -> grid(json.deserialize(tree, double[][].class)));
        register(builder, Embedding.class, (embedding, _, json) -> json.serialize(Weights.of(embedding)),
                (tree, _, json) -> json.<Weights>deserialize(tree, Weights.class).embedding());
        register(builder, OptionalInt.class, (one, _, json) -> json.serialize(one.stream().toArray()),
                (tree, _, json) -> IntStream.of(json.<int[]>deserialize(tree, int[].class)).findFirst());
        register(builder, Optional.class, (one, _, json) -> json.serialize(one.stream().toList()),
                (tree, type, json) -> tree.getAsJsonArray().asList().stream().findFirst()
                        .map(part -> json.deserialize(part, inside(type))));
        return builder.create();
    }

    private static <T> void register(GsonBuilder builder, Class<T> type, JsonSerializer<T> writer,
            JsonDeserializer<T> reader) {
        builder.registerTypeAdapter(type, writer).registerTypeAdapter(type, reader);
    }

    private static Type inside(Type optional) {
        return ((ParameterizedType) optional).getActualTypeArguments()[0];
    }

    private static double[][] rows(Grid grid) {
        var rows = new double[grid.rows()][grid.columns()];
        for (int r = 0; r < rows.length; r++)
            for (int c = 0; c < rows[r].length; c++)
                rows[r][c] = grid.at(r, c);
        return rows;
    }

    private static Grid grid(double[][] rows) {
        return Grid.of(rows.length, rows[0].length, (r, c) -> rows[r][c]);
    }

    private record Weights(List<List<Float>> W, List<Float> b) {

        static Weights of(Embedding e) {
            return new Weights(
                    row(e.hidden(), k -> row(e.features(), i -> e.coordinate(i, k))),
                    row(e.features(), e::bias));
        }

        Embedding embedding() {
            var theta = new float[(W.size() + 1) * b.size()];
            for (int i = 0; i < theta.length; i++)
                theta[i] = i < W.size() * b.size() ? W.get(i / b.size()).get(i % b.size()) : b.get(i % b.size());
            return Embedding.of(theta, W.size(), b.size());
        }

        private static <T> List<T> row(int size, IntFunction<T> entry) {
            return IntStream.range(0, size).mapToObj(entry).toList();
        }
    }

    private static final class Numbers extends TypeAdapter<Double> {

        @Override
        public void write(JsonWriter out, Double number) throws IOException {
            if (Double.isFinite(number))
                out.value(number.doubleValue());
            else
                out.value(number.toString());
        }

        @Override
        public Double read(JsonReader in) throws IOException {
            return Double.valueOf(in.nextString());
        }
    }
}
