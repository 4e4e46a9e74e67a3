package exhibit.room.wire;

import java.util.Random;
import java.util.stream.Collectors;

/// Words that nobody has thought of.
final class RandomWords {

    private static final String OF_PLACES = "abcxyz059-";
    private static final String ANY = "aZ0 |,;:-'\"\\=\t\u00e9\u2713\u4e16";

    private RandomWords() {
    }

    /// A place that there may be, or none; never the word for none.
    static String place(Random random) {
        return of(OF_PLACES, random);
    }

    /// Letters of all kinds in one line, or none.
    static String anything(Random random) {
        return of(ANY, random);
    }

    private static String of(String letters, Random random) {
        return random.ints(random.nextInt(12), 0, letters.length()).mapToObj(i -> letters.substring(i, i + 1))
                .collect(Collectors.joining());
    }
}
