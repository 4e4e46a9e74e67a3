package exhibit.story;

import java.util.List;

/// What is seen of the rain at one time: the sample that stands in front of the machine. Who listens reads it from the
/// screen, so that what is heard is what is seen.
///
/// @param number which sample; whatever comes next has another one
/// @param x how strongly each thing comes, 0 (not at all) to 1
/// @param verdicts how the answer to each thing is judged; empty as long as no answer is seen
public record RainSight(long number, List<Double> x, List<Judgement> verdicts) {

    public RainSight {
        x = List.copyOf(x);
        verdicts = List.copyOf(verdicts);
    }

    public boolean isAnswered() {
        return !verdicts.isEmpty();
    }
}
