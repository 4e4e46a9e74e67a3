package exhibit.lessons;

import java.util.stream.IntStream;

/// What is to be expected of the ropes: each thing draws a card, whoever is here pulls the ring, and the class reads
/// from the ring who it was. That goes wrong when two pull against each other.
///
/// @param W (2, n) where the kept things stand, as the exhibit has learned it
/// @param here how likely a thing is here
record Ropes(double[][] W, double here) {

    /// A tenth is one card of each thing.
    private static final double CARDS = 10;

    /// Neighbours of a square stand at a right angle, those of a pentagon closer; all others pull against each other.
    private static final double AGAINST = -.5;

    /// @param red cards of ten
    static Ropes of(Story.Stop stop, int red) {
        var kept = IntStream.range(0, stop.W()[0].length).filter(i -> Story.keeps(stop.W(), i)).toArray();
        return new Ropes(new double[][]{of(stop.W()[0], kept), of(stop.W()[1], kept)}, red / CARDS);
    }

    private static double[] of(double[] row, int... kept) {
        return IntStream.of(kept).mapToDouble(i -> row[i]).toArray();
    }

    /// In which share of the turns with somebody here nobody pulls against another.
    double right() {
        return groups().filter(this::isClear).mapToDouble(this::likelihood).sum() / somebody();
    }

    /// How often cards are drawn until somebody is here.
    double draws() {
        return 1 / somebody();
    }

    private double somebody() {
        return groups().mapToDouble(this::likelihood).sum();
    }

    /// All that may be here, but for nobody; a bit is a thing.
    private IntStream groups() {
        return IntStream.range(1, 1 << things());
    }

    private int things() {
        return W[0].length;
    }

    private double likelihood(int group) {
        int count = Integer.bitCount(group);
        return Math.pow(here, count) * Math.pow(1 - here, things() - count);
    }

    private boolean isClear(int group) {
        return members(group).allMatch(i -> members(group).allMatch(j -> cosine(i, j) > AGAINST));
    }

    private IntStream members(int group) {
        return IntStream.range(0, things()).filter(i -> (group >> i & 1) == 1);
    }

    private double cosine(int i, int j) {
        return (W[0][i] * W[0][j] + W[1][i] * W[1][j]) / Math.hypot(W[0][i], W[1][i]) / Math.hypot(W[0][j], W[1][j]);
    }
}
