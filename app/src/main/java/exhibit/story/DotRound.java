package exhibit.story;

import exhibit.model.Embedding;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What comes in one round of the game, and what the machine makes of it. Drawn on condition: not what the stream would
/// bring, but one or two things that are kept, none of them faint, so that nobody loses to faintness.
///
///     x (n)  how strongly each thing comes, 0 or .6 to 1      x' = ReLU(WᵀW x + b)
///
/// @param strengths x, one a thing
public record DotRound(Embedding embedding, List<Double> strengths) {

    private static final double LEAST = .6;

    /// What a round brings.
    public enum Kind {
        /// One thing.
        SINGLE,
        /// Two things that get along.
        NEIGHBOURS,
        /// Two things that are taken for a third.
        TRAP
    }

    private static final List<Kind> ORDER = List.of(Kind.SINGLE, Kind.SINGLE, Kind.NEIGHBOURS, Kind.SINGLE,
            Kind.TRAP);

    public DotRound {
        strengths = List.copyOf(strengths);
    }

    /// @param round from 0; the trap comes last. Where no two things lie so, one thing comes
    static DotRound of(Embedding embedding, long seed, int round) {
        var luck = new SplittableRandom(seed * DotGame.ROUNDS + round);
        var coming = coming(embedding, ORDER.get(round), luck);
        return new DotRound(embedding, IntStream.range(0, embedding.features())
                .mapToObj(i -> coming.contains(i) ? LEAST + (1 - LEAST) * luck.nextDouble() : 0.).toList());
    }

    private static List<Integer> coming(Embedding embedding, Kind kind, SplittableRandom luck) {
        var kept = IntStream.range(0, embedding.features()).filter(embedding::represented).boxed().toList();
        var pairs = kept.stream().flatMap(i -> kept.stream().filter(j -> j > i).map(j -> List.of(i, j)))
                .filter(pair -> kind != Kind.SINGLE && isOf(kind, embedding, pair)).toList();
        if (!pairs.isEmpty()) return pairs.get(luck.nextInt(pairs.size()));
        return kept.isEmpty() ? List.of() : List.of(kept.get(luck.nextInt(kept.size())));
    }

    private static boolean isOf(Kind kind, Embedding embedding, List<Integer> pair) {
        var both = new Response(embedding, pair);
        return kind == Kind.TRAP ? both.wrong() : pair.stream().allMatch(both::heard);
    }

    /// The things that come.
    public Set<Integer> coming() {
        return things(i -> strengths.get(i) > 0);
    }

    /// x'_i.
    public double answer(int i) {
        double sum = embedding.bias(i);
        for (int j = 0; j < strengths.size(); j++)
            sum += embedding.dot(i, j) * strengths.get(j);
        return Math.max(0, sum);
    }

    /// The things that the machine says have come.
    public Set<Integer> machine() {
        return things(i -> verdict(i) == Judgement.RIGHT || verdict(i) == Judgement.WRONG);
    }

    /// How the machine's answer to a thing is judged.
    public Judgement verdict(int i) {
        return Judgement.of(embedding, strengths.get(i), answer(i), i);
    }

    /// Whether a visitor who picked these has named all that came, and nothing else.
    public boolean isRight(List<Integer> picked) {
        return Set.copyOf(picked).equals(coming());
    }

    public boolean machineIsRight() {
        return machine().equals(coming());
    }

    private Set<Integer> things(IntPredicate which) {
        return IntStream.range(0, strengths.size()).filter(which).boxed().collect(Collectors.toUnmodifiableSet());
    }
}
