package exhibit.study;

import java.util.ArrayList;
import java.util.List;

/// Studies of one kind, which stand together in the laboratory's list: by hand (H), concepts (C), the paper's
/// experiments (T), mixing (M).
///
/// @param name the first letter of their ids; the language files have its name as `group.T`
/// @param first the place of its first study in the list
/// @param size how many studies, at least 1
public record Group(String name, int first, int size) {

    /// The groups of a list, in its order.
    public static List<Group> of(List<Study> studies) {
        var groups = new ArrayList<Group>();
        for (int i = 0; i < studies.size(); i++) {
            var name = studies.get(i).id().substring(0, 1);
            if (groups.isEmpty() || !groups.getLast().name.equals(name))
                groups.add(new Group(name, i, 1));
            else
                groups.add(groups.removeLast().larger());
        }
        return List.copyOf(groups);
    }

    public boolean has(int study) {
        return study >= first && study < first + size;
    }

    private Group larger() {
        return new Group(name, first, size + 1);
    }
}
