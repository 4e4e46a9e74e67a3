package exhibit.laboratory;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import exhibit.study.plot.Plot;
import java.io.IOException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Writes the kind of a picture before it, so that whoever reads it knows what comes.
final class NamedPlots implements TypeAdapterFactory {

    @SuppressWarnings("unchecked") // Gson asks for the one type that is looked at here
    @Override
    public <T> @Nullable TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
        return Plot.class.isAssignableFrom(type.getRawType()) ? (TypeAdapter<T>) new Named(gson) : null;
    }

    private final class Named extends TypeAdapter<Plot> {

        private final Gson gson;

        Named(Gson gson) {
            this.gson = gson;
        }

        @Override
        public void write(JsonWriter out, Plot plot) throws IOException {
            out.beginObject().name(plot.getClass().getSimpleName());
            written(plot.getClass()).write(out, plot);
            out.endObject();
        }

        @Override
        public Plot read(JsonReader in) throws IOException {
            in.beginObject();
            var plot = written(kind(in.nextName())).read(in);
            in.endObject();
            return plot;
        }

        @SuppressWarnings("unchecked") // it is only ever given plots of its own kind
        private TypeAdapter<Plot> written(Class<?> kind) {
            return (TypeAdapter<Plot>) gson.getDelegateAdapter(NamedPlots.this, TypeToken.get(kind));
        }

        private static Class<?> kind(String name) {
            return Stream.of(Plot.class.getPermittedSubclasses()).filter(kind -> kind.getSimpleName().equals(name))
                    .findFirst().orElseThrow(() -> new JsonParseException("there is no picture " + name));
        }
    }
}
