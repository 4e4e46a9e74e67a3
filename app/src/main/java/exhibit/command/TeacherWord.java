package exhibit.command;

import exhibit.control.Lesson;
import exhibit.room.wire.Pace;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// What a teacher says at an exhibit to the room's process beside it: the words of `station room pace` and `station
/// room lock`, one line each.
public final class TeacherWord {

    public static final String FREEZE = pace(RoomPace.Wish.FREEZE);
    public static final String STEP = pace(RoomPace.Wish.STEP);
    public static final String GO = pace(RoomPace.Wish.GO);

    private static final String PACE = "pace ";
    private static final String LOCK = "lock ";

    private TeacherWord() {
    }

    private static String pace(RoomPace.Wish wish) {
        return PACE + wish;
    }

    /// @param place one of `Lesson.PLACES`; empty to let the class go
    public static String lock(String place) {
        return LOCK + (place.isEmpty() ? RoomLock.OFF : place);
    }

    /// What a line asks for; empty where it is none of these.
    static Optional<UnaryOperator<Pace>> of(String line) {
        if (line.startsWith(PACE))
            return Arrays.stream(RoomPace.Wish.values()).filter(wish -> line.equals(pace(wish))).findFirst()
                    .map(wish -> wish::after);
        var place = line.replaceFirst("^" + LOCK, "");
        boolean known = place.equals(RoomLock.OFF) || Lesson.PLACES.contains(place);
        return known && !place.equals(line) ? Optional.of(RoomLock.held(place)) : Optional.empty();
    }
}
