package exhibit.view.staff;

import exhibit.text.FaultWords;
import exhibit.text.Words;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// What the page for staff can ask of the station.
public interface StaffActions {

    /// Something to read.
    ///
    /// @param word the key of a sentence
    /// @param values what stands in its places
    record Fact(String word, List<Object> values) {

        public Fact {
            values = List.copyOf(values);
        }

        public static Fact of(String word, Object... values) {
            return new Fact(word, List.of(values));
        }

        String in(Words words) {
            var told = new FaultWords(words);
            return words.text(word, values.stream().map(told::part).toArray());
        }
    }

    /// A window on someone's own desk: nothing is locked, kept or counted.
    StaffActions NONE = new StaffActions() {
    };

    /// Whether there is a station behind it.
    default boolean isThere() {
        return false;
    }

    default PinGate gate() {
        return PinGate.NONE;
    }

    /// How the station is, what matters most first.
    default List<Fact> health() {
        return List.of();
    }

    /// What was counted.
    default List<Fact> counts() {
        return List.of();
    }

    /// What holds at this station, and where it comes from.
    default List<Fact> settings() {
        return List.of();
    }

    /// Nothing sounds louder from the next start on.
    ///
    /// @param limit 0 (nothing sounds) to 100 percent
    /// @return what came of it
    default Fact sound(int limit) {
        return Fact.of("greet.failed", limit);
    }

    /// Every visitor is greeted in this language from the next start on.
    ///
    /// @return what came of it
    default Fact greet(String language) {
        return Fact.of("greet.failed", language);
    }

    /// How far a restart goes.
    enum Restart {
        EXHIBIT, COMPUTER, OFF
    }

    /// @return what came of it, where anybody is still there to read it
    default Fact restart(Restart how) {
        return Fact.of("restart.none");
    }

    /// Takes the counts to a stick.
    ///
    /// @return what came of it
    default CompletableFuture<Fact> export() {
        return CompletableFuture.completedFuture(Fact.of("export.none", ""));
    }
}
