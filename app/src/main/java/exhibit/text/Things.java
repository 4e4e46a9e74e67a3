package exhibit.text;

import java.util.List;

/// The everyday things that stand for the first features, always in this order.
public final class Things {

    private static final List<String> NAMES = List.of("bell", "fish", "star", "leaf", "key", "moon", "drop", "tree");

    /// How many features have a name.
    public static final int COUNT = NAMES.size();

    private Things() {
    }

    /// The key in the language files of the thing that stands for a feature below `COUNT`.
    public static String key(int feature) {
        return "thing." + NAMES.get(feature);
    }
}
