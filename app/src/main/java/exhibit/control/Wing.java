package exhibit.control;

import java.util.Locale;

/// The rooms beside the exhibit, each a group of the laboratory's studies that is open at first.
public enum Wing {
    BY_HAND("H"), MIXING("M"), LABORATORY("T");

    private final String group;

    Wing(String group) {
        this.group = group;
    }

    /// The first letter of its studies' ids.
    public String group() {
        return group;
    }

    /// Its word, as it stands in language files and in counts: "by-hand".
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
