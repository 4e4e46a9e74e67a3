package exhibit.study;

import java.util.List;
import java.util.stream.IntStream;

/// Where the dials of a page stand.
///
/// @param choices the page's dials
/// @param at index of each dial's value
public record DialSettings(List<StudyDial> choices, List<Integer> at) {

    public DialSettings {
        choices = List.copyOf(choices);
        at = List.copyOf(at);
    }

    /// As the page opens.
    public static DialSettings opening(List<StudyDial> choices) {
        return new DialSettings(choices, choices.stream().map(StudyDial::opening).toList());
    }

    /// The value of a dial.
    ///
    /// @throws IllegalArgumentException where the page has no such dial
    public double of(String name) {
        for (int c = 0; c < choices.size(); c++)
            if (choices.get(c).name().equals(name)) return choices.get(c).values().get(at.get(c));
        throw new IllegalArgumentException("there is no dial " + name);
    }

    /// One dial turned by some values; it stops at its ends.
    public DialSettings turned(int dial, int by) {
        return new DialSettings(choices, IntStream.range(0, at.size())
                .mapToObj(
                        c -> c == dial ? Math.clamp(at.get(c) + by, 0, choices.get(c).values().size() - 1) : at.get(c))
                .toList());
    }
}
