package exhibit.room.wire;

import java.util.Locale;

/// What a teacher asks of the whole class: the words of `station room pace` and `station room lock`.
public sealed interface TeacherWord extends ExhibitText.Said {

    /// How the class is held once this was heard.
    ClassPace after(ClassPace now);

    /// What stations may train.
    enum Pacing implements TeacherWord {
        FREEZE, STEP, GO;

        @Override
        public ClassPace after(ClassPace now) {
            return switch (this) {
                case FREEZE -> now.freeze();
                case STEP -> now.step();
                case GO -> now.go();
            };
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Where every exhibit is kept.
    ///
    /// @param place a chapter's id or another place's word; empty to let the class go
    record Lock(String place) implements TeacherWord {

        /// To let the class go.
        public static final String OFF = "off";

        public Lock {
            if (ClassPace.place(place).equals(OFF)) throw new IllegalArgumentException("'" + OFF + "' is no place");
        }

        /// @param word as `toString` has written it
        /// @throws IllegalArgumentException where it is no word of a place
        public static Lock of(String word) {
            if (word.isEmpty()) throw new IllegalArgumentException("a place has a name");
            return new Lock(word.equals(OFF) ? "" : word);
        }

        @Override
        public ClassPace after(ClassPace now) {
            return now.lock(place);
        }

        @Override
        public String toString() {
            return place.isEmpty() ? OFF : place;
        }
    }
}
