package exhibit.control;

import exhibit.laboratory.LaboratoryRoom;
import java.util.Locale;

/// The doors beside the exhibit, each with the room of the laboratory that is open at first.
public enum Wing {
    BY_HAND("H"), MIXING("M"), LABORATORY(LaboratoryRoom.START);

    private final String group;

    Wing(String group) {
        this.group = group;
    }

    /// The name of its room.
    public String group() {
        return group;
    }

    /// Its word, as it stands in language files and in counts: "by-hand".
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
