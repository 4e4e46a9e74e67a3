package exhibit.text;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// How often something happens, counted as people count: 1 in 33, 3 in 10. Whoever has never heard of per cents
/// understands it, and sees at once how long to wait.
///
/// @param times 1 to `of`
/// @param of how often it could have happened
record NaturalFrequency(long times, long of) {

    /// So far off is near enough, against the share itself.
    private static final double ROUGHLY = .03;

    /// What is counted out of where one in so many is not near enough.
    private static final List<Long> ROUND = List.of(10L, 20L, 100L);

    /// What does not quite come always, comes 99 in 100.
    ///
    /// @param share above 0, at most 1
    static NaturalFrequency of(double share) {
        if (share == 1)
            return new NaturalFrequency(1, 1);
        var near = Stream.concat(Stream.of(Math.max(2, Math.round(1 / share))), ROUND.stream())
                .map(of -> new NaturalFrequency(Math.clamp(Math.round(share * of), 1, of - 1), of)).toList();
        return near.stream().filter(often -> often.off(share) <= ROUGHLY).findFirst()
                .orElseGet(() -> Collections.min(near, Comparator.comparingDouble(often -> often.off(share))));
    }

    /// How far off it is, against the share itself.
    private double off(double share) {
        return Math.abs((double) times / of - share) / share;
    }

    /// @param end of the key, for another way to say it
    String in(Words words, String end) {
        return words.text(key() + end, of, times);
    }

    private String key() {
        if (times == of)
            return "comes.always";
        return times == 1 ? "comes.once" : "comes.often";
    }
}
