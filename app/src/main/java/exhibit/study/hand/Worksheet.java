package exhibit.study.hand;

import exhibit.model.Reconstruction;
import exhibit.study.DialSettings;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The by-hand page as a value: x (3), W (3, 2), b (3) and the ReLU, which number is pointed at, how far the steps go,
/// how much help was asked for and which leaf is seen. All of it is how the page's dials stand, in hundredths.
///
/// @param chosen the dials of a page made by `WorksheetDials`
public record Worksheet(DialSettings chosen) {

    /// Turned by the detents of the one knob, and by those of the other.
    public static final int COARSE = 10;
    public static final int FINE = 1;

    /// What is pointed at.
    public int pointed() {
        return chosen.at().get(WorksheetDials.POINTED);
    }

    public WorksheetStep step() {
        return WorksheetDials.STEPS.get(chosen.at().get(WorksheetDials.STEP));
    }

    /// How often help was asked for.
    public int help() {
        return chosen.at().get(WorksheetDials.HELP);
    }

    /// Which leaf of what the page says is seen.
    int leaf() {
        return chosen.at().get(WorksheetDials.LEAF);
    }

    public boolean relu() {
        return chosen.at().get(WorksheetPart.RELU.first()) > 0;
    }

    /// W_ik, x_i or b_i by its place.
    public double dial(int place) {
        return chosen.choices().get(place).values().get(chosen.at().get(place));
    }

    /// W (3, 2).
    public double[][] W() {
        return IntStream.range(0, 3).mapToObj(i -> numbers(WorksheetPart.W.first() + 2 * i, 2))
                .toArray(double[][]::new);
    }

    public double[] b() {
        return numbers(WorksheetPart.B.first(), WorksheetPart.B.count());
    }

    public double[] x() {
        return numbers(WorksheetPart.X.first(), WorksheetPart.X.count());
    }

    private double[] numbers(int first, int count) {
        return IntStream.range(first, first + count).mapToDouble(this::dial).toArray();
    }

    /// Whether the same comes out, wherever the two point and however far their steps go.
    public boolean isLike(Worksheet other) {
        return chosen.at().subList(0, WorksheetDials.POINTED)
                .equals(other.chosen.at().subList(0, WorksheetDials.POINTED)) && help() == other.help();
    }

    /// All stages with the numbers as they stand.
    public Reconstruction worked() {
        return Reconstruction.of(W(), b(), x(), relu());
    }

    /// As an answer to the exercise.
    public Answer answer() {
        return new Answer(W(), b(), x(), relu());
    }

    /// The number at a place, a dial's or one that follows.
    public double number(int place) {
        var part = WorksheetPart.at(place);
        var worked = worked();
        int i = place - part.first();
        return switch (part) {
            case X, W, B, RELU -> dial(place);
            case HIDDEN -> worked.hidden().get(i);
            case BACK -> worked.back().get(i);
            case BIASED -> worked.biased().get(i);
            case OUTPUT -> worked.output().get(i);
        };
    }

    /// Points at another number; round and round.
    public Worksheet pointed(int by) {
        return set(WorksheetDials.POINTED, Math.floorMod(pointed() + by, WorksheetPart.PLACES));
    }

    /// The dial that is pointed at turned by hundredths; what follows from dials stays as it is.
    public Worksheet turned(int by) {
        return WorksheetPart.at(pointed()).turns() ? new Worksheet(chosen.turned(pointed(), by)) : this;
    }

    /// The dial that is pointed at set to a position of 0 to 1.
    public Worksheet turnedTo(double position) {
        if (!WorksheetPart.at(pointed()).turns()) return this;
        int last = chosen.choices().get(pointed()).values().size() - 1;
        return set(pointed(), (int) Math.round(position * last));
    }

    /// The dial that is pointed at as the page opens.
    public Worksheet putBack() {
        return WorksheetPart.at(pointed()).turns() ? set(pointed(), chosen.choices().get(pointed()).opening()) : this;
    }

    /// Some steps on or back; the ends stop.
    public Worksheet stepped(int by) {
        return new Worksheet(chosen.turned(WorksheetDials.STEP, by));
    }

    /// The steps as a dial's position of 0 to 1.
    public Worksheet steppedTo(double position) {
        return set(WorksheetDials.STEP, (int) Math.round(position * (WorksheetDials.STEPS.size() - 1)));
    }

    /// Help once more; after the last it begins anew.
    Worksheet helped() {
        return set(WorksheetDials.HELP, (help() + 1) % chosen.choices().get(WorksheetDials.HELP).values().size())
                .leafed(0);
    }

    /// At another leaf of what the page says.
    ///
    /// @param leaf 0 to 2
    Worksheet leafed(int leaf) {
        return set(WorksheetDials.LEAF, leaf);
    }

    /// Everything as the page opens.
    Worksheet anew() {
        return new Worksheet(DialSettings.opening(chosen.choices()));
    }

    /// With another W and b.
    ///
    /// @param W (3, 2) and b (3), not modified
    Worksheet with(double[][] W, double[] b) {
        var now = this;
        double[] numbers = Stream.of(W[0], W[1], W[2], b).flatMapToDouble(DoubleStream::of).toArray();
        for (int p = 0; p < numbers.length; p++)
            now = now.set(WorksheetPart.W.first() + p, WorksheetDials.at(numbers[p]));
        return now;
    }

    private Worksheet set(int dial, int at) {
        return new Worksheet(chosen.turned(dial, at - chosen.at().get(dial)));
    }
}
