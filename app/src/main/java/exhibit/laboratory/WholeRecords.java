package exhibit.laboratory;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/// Refuses a record of which a part is missing, which would otherwise be found out by whoever draws it.
final class WholeRecords implements TypeAdapterFactory {

    @Override
    public <T> @Nullable TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
        if (!type.getRawType().isRecord()) return null;
        var written = gson.getDelegateAdapter(this, type);
        return new TypeAdapter<>() {
            @Override
            public void write(JsonWriter out, T value) throws IOException {
                written.write(out, value);
            }

            @Override
            public T read(JsonReader in) throws IOException {
                return whole(written.read(in));
            }
        };
    }

    private static <T> T whole(T value) {
        for (var part : value.getClass().getRecordComponents())
            if (isMissing(part, value))
                throw new JsonParseException("a " + value.getClass().getSimpleName() + " has no " + part.getName());
        return value;
    }

    private static boolean isMissing(RecordComponent part, Object value) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(value) == null;
        } catch (ReflectiveOperationException e) {
            throw new JsonParseException(e);
        }
    }
}
