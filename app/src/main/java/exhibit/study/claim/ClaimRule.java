package exhibit.study.claim;

import exhibit.study.DialSettings;
import exhibit.study.Finding;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How a claim is measured.
///
/// @param name a key of the language files, for what is measured
/// @param where the settings of which it speaks
/// @param measure what the plots show of it; nothing where they are other plots
/// @param judge what must hold
/// @param expected whether no source says so, and what must hold is the exhibit's own
record ClaimRule(String name, Predicate<DialSettings> where, Function<PlotReader, OptionalDouble> measure,
        DoubleFunction<Finding> judge, boolean expected) {

    static ClaimRule near(String name, Predicate<DialSettings> where, Function<PlotReader, OptionalDouble> measure,
            double expected, double tolerance) {
        return new ClaimRule(name, where, measure, v -> Finding.near(name, v, expected, tolerance), false);
    }

    static ClaimRule atLeast(String name, Predicate<DialSettings> where,
            Function<PlotReader, OptionalDouble> measure, double least) {
        return new ClaimRule(name, where, measure, v -> Finding.atLeast(name, v, least), false);
    }

    static ClaimRule atMost(String name, Predicate<DialSettings> where,
            Function<PlotReader, OptionalDouble> measure, double most) {
        return new ClaimRule(name, where, measure, v -> Finding.atMost(name, v, most), false);
    }

    /// The same, where no source names the number.
    ClaimRule asExpected() {
        return new ClaimRule(name, where, measure, judge, true);
    }

    static Predicate<DialSettings> anywhere() {
        return _ -> true;
    }

    /// Where a dial stands at one of some values.
    static Predicate<DialSettings> at(String dial, Double... values) {
        return chosen -> IntStream.range(0, chosen.choices().size())
                .filter(c -> chosen.choices().get(c).name().equals(dial))
                .anyMatch(c -> Stream.of(values)
                        .anyMatch(chosen.choices().get(c).values().get(chosen.at().get(c))::equals));
    }

    /// Where both say so.
    static Predicate<DialSettings> both(Predicate<DialSettings> one, Predicate<DialSettings> other) {
        return chosen -> one.test(chosen) && other.test(chosen);
    }

    /// Everywhere else.
    static Predicate<DialSettings> butNot(Predicate<DialSettings> where) {
        return chosen -> !where.test(chosen);
    }

    Stream<Claim> of(PlotReader plots) {
        return measure.apply(plots).stream().mapToObj(v -> new Claim(name, judge.apply(v), expected));
    }
}
