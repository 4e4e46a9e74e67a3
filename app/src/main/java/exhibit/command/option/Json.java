package exhibit.command.option;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

/// Results as JSON.
public final class Json {

    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private Json() {
    }

    public static String of(Object value) {
        return GSON.toJson(value) + "\n";
    }
}
