package exhibit.study.unmixing;

import exhibit.model.Dictionary;
import exhibit.model.Embedding;
import exhibit.study.plot.Plot;
import java.util.Arrays;
import java.util.stream.IntStream;

/// What dictionaries of one gate answer to a feature alone, and whether they are too soft.
///
/// @param name a key of the language files
/// @param best of several tries
/// @param findAll how many of them find every feature
record GatedAnswers(String name, Embedding truth, Dictionary best, int findAll) {

    private static final int POINTS = 40;

    /// A feature as loud as half of all are.
    private static final double HALF = .5;

    Plot.Line line(int tone) {
        return new Plot.Line(name, tone, IntStream.rangeClosed(0, POINTS)
                .mapToObj(p -> (double) p / POINTS)
                .map(x -> new Plot.Point(x * length(), answer(x))).toList());
    }

    /// The length of a feature's arrow, mean of all.
    double length() {
        return IntStream.range(0, truth.features()).mapToDouble(truth::norm).average().orElseThrow();
    }

    /// What the loudest latent answers to one feature alone, mean over features.
    double answer(double x) {
        return IntStream.range(0, truth.features()).mapToDouble(i -> loudest(hidden(i, x))).average().orElseThrow();
    }

    /// By how much an answer is too soft where a feature is half as loud as it can be.
    double missing() {
        return HALF * length() - answer(HALF);
    }

    private double loudest(double[] h) {
        return Arrays.stream(best.answers(h)).max().orElseThrow();
    }

    private double[] hidden(int i, double x) {
        return IntStream.range(0, truth.hidden()).mapToDouble(k -> truth.coordinate(i, k) * x).toArray();
    }
}
