package exhibit.study.hand;

import exhibit.model.Reconstruction;
import exhibit.study.Finding;
import exhibit.study.StudyDial;
import exhibit.study.StudyListener;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/// An example of the first document with its numbers, on the page by hand (EXPERIMENTS H4-H9). The document's pictures
/// of its matrices are lost; its sentences fix them up to a turn.
///
/// @param id H4 to H9
/// @param source the document's section
/// @param W (3, 2), b (3) and x (3) as the page opens
/// @param expected what must come out
public record WorkedExample(String id, String source, List<List<Double>> W, List<Double> b, List<Double> x,
        boolean relu, Function<WorkedExample, List<Finding>> expected) implements ByHand {

    static final double CLOSE = 1e-6;

    static final List<List<Double>> KEEP_TWO = List.of(List.of(1., 0.), List.of(0., 1.), List.of(0., 0.));
    static final List<List<Double>> ALL_THREE = List.of(List.of(1., 0.), List.of(0., 1.), List.of(.5, .5));
    public static final List<List<Double>> OPPOSITE = List.of(List.of(1., 0.), List.of(0., 1.), List.of(0., -1.));

    static final List<Double> NO_BIAS = List.of(0., 0., 0.);
    static final List<Double> EXAMPLE = List.of(.9, .6, .3);

    @Override
    public List<StudyDial> choices() {
        return WorksheetDials.of(matrix(W), row(b), row(x), relu, 1);
    }

    @Override
    public List<Finding> check(StudyListener stage) {
        stage.done(0);
        return expected.apply(this);
    }

    /// The example worked through.
    Reconstruction worked() {
        return Reconstruction.of(matrix(W), row(b), row(x), relu);
    }

    /// The same with other numbers.
    WorkedExample at(Double... others) {
        return new WorkedExample(id, source, W, b, List.of(others), relu, expected);
    }

    WorkedExample withoutRelu() {
        return new WorkedExample(id, source, W, b, x, false, expected);
    }

    /// Each number of a row must be this.
    static List<Finding> near(String what, List<Double> measured, double... expected) {
        return IntStream.range(0, expected.length)
                .mapToObj(i -> Finding.near(what + ", number " + (i + 1), measured.get(i), expected[i], CLOSE))
                .toList();
    }

    /// W_i · W_j.
    static double dot(List<List<Double>> W, int i, int j) {
        return IntStream.range(0, W.get(i).size()).mapToDouble(k -> W.get(i).get(k) * W.get(j).get(k)).sum();
    }

    @SafeVarargs
    static List<Finding> all(List<Finding>... parts) {
        var all = new ArrayList<Finding>();
        for (var part : parts)
            all.addAll(part);
        return all;
    }

    public static double[][] matrix(List<List<Double>> rows) {
        return rows.stream().map(WorkedExample::row).toArray(double[][]::new);
    }

    static double[] row(List<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
