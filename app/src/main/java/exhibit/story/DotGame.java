package exhibit.story;

import exhibit.model.Embedding;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// "Only the dot": rain and answers are covered, the dot jumps to where things lay it, and visitor and machine say from
/// the dot alone who came.
///
/// @param seed what comes follows from it
/// @param round which of the rounds, from 0
/// @param picks the things that the visitor has picked, round by round, this one's last
/// @param phase how far this round is
/// @param pointed the thing that a knob points at; -1 where it points at none
public record DotGame(long seed, int round, List<List<Integer>> picks, Phase phase, int pointed) {

    public static final int ROUNDS = 5;

    /// How far a round is.
    public enum Phase {
        /// The machine has not learned enough yet to play.
        LEARNING,
        /// The dot is seen, and nothing else.
        COVERED,
        /// Both have said who came.
        SAID,
        /// Everything is seen.
        LIFTED
    }

    public DotGame {
        picks = picks.stream().map(List::copyOf).toList();
    }

    /// From its first round.
    public static DotGame begun(long seed) {
        return new DotGame(seed, 0, List.of(List.of()), Phase.LEARNING, -1);
    }

    /// What the visitor has picked in this round.
    public List<Integer> picked() {
        return picks.getLast();
    }

    /// Who comes in this round.
    ///
    /// @param embedding what the machine has learned, which rests while it plays
    public DotRound draw(Embedding embedding) {
        return DotRound.of(embedding, seed, round);
    }

    /// How many rounds the visitor had right, of those in which both have said who came.
    public int score(Embedding embedding) {
        return (int) IntStream.range(0, judged())
                .filter(r -> DotRound.of(embedding, seed, r).isRight(picks.get(r))).count();
    }

    /// Whether the visitor had each round right, of those whose cover has gone.
    public List<Boolean> won(Embedding embedding) {
        return opened().mapToObj(r -> DotRound.of(embedding, seed, r).isRight(picks.get(r))).toList();
    }

    /// The same of the machine.
    public List<Boolean> machineWon(Embedding embedding) {
        return opened().mapToObj(r -> DotRound.of(embedding, seed, r).machineIsRight()).toList();
    }

    private IntStream opened() {
        return IntStream.range(0, phase == Phase.LIFTED ? round + 1 : round);
    }

    private int judged() {
        return phase.compareTo(Phase.SAID) >= 0 ? round + 1 : round;
    }

    public boolean isOver() {
        return phase == Phase.LIFTED && round == ROUNDS - 1;
    }

    /// The machine has learned enough.
    public DotGame ready() {
        return phase == Phase.LEARNING ? at(Phase.COVERED) : this;
    }

    /// One thing more, or one less. As many as there are may be picked: whoever is not sure says so.
    public DotGame picking(int thing) {
        if (phase != Phase.COVERED) return this;
        var mine = new ArrayList<>(picked().stream().filter(other -> other != thing).toList());
        if (!picked().contains(thing)) mine.add(thing);
        return new DotGame(seed, round, with(mine), phase, thing);
    }

    private List<List<Integer>> with(List<Integer> mine) {
        var all = new ArrayList<>(picks);
        all.set(round, mine);
        return all;
    }

    public DotGame pointing(int thing) {
        return new DotGame(seed, round, picks, phase, thing);
    }

    /// Both say who came.
    public DotGame checked() {
        return phase == Phase.COVERED ? at(Phase.SAID) : this;
    }

    /// The cover goes.
    public DotGame lifted() {
        return phase == Phase.SAID ? at(Phase.LIFTED) : this;
    }

    /// The next round; after the last one it stays.
    public DotGame onward() {
        if (phase != Phase.LIFTED || isOver()) return this;
        var all = new ArrayList<>(picks);
        all.add(List.of());
        return new DotGame(seed, round + 1, all, Phase.COVERED, -1);
    }

    /// From the first round with other luck, by a machine that has learned enough.
    public DotGame again(long seed) {
        return phase == Phase.LEARNING ? this : begun(seed).ready();
    }

    private DotGame at(Phase next) {
        return new DotGame(seed, round, picks, next, pointed);
    }
}
