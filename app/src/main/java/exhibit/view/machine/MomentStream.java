package exhibit.view.machine;

import exhibit.model.Embedding;
import exhibit.training.Snapshot;
import exhibit.view.disc.ForwardPass;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Moment after moment in front of the machine: which sample stands there, how far it has come, and where the dot is.
/// For one thread.
final class MomentStream {

    /// What is left of the dot's way to the middle after one moment in which nothing comes.
    private static final double SLACK = .75;

    private final Rain rain = new Rain();
    private final RainClock clock = new RainClock();
    private Optional<Embedding> embedding = Optional.empty();
    private Moment now = Moment.nothing(0, 0);
    private Moment before = now;
    private List<Double> from = List.of();
    private List<Double> dot = List.of();

    Moment now() {
        return now;
    }

    List<Double> dot() {
        return dot;
    }

    /// Of what stands there; what comes next has another one.
    long number() {
        return clock.number();
    }

    /// How much of the answers has come, 0 to 1.
    double said() {
        return clock.said();
    }

    /// How far the sample has fallen into the gate, 0 to 1.
    double fallen() {
        return clock.fallen();
    }

    /// Those that follow, the nearest first.
    List<List<Double>> ahead() {
        return rain.after(clock.number());
    }

    /// Another number means that others follow.
    long drawn() {
        return rain.drawn();
    }

    boolean isHeld() {
        return rain.isHeld();
    }

    /// It has learned more, or something else.
    void learn(Snapshot snapshot) {
        var learned = snapshot.embedding();
        embedding = Optional.of(learned);
        rain.follow(snapshot.experiment().hyperparameters(), snapshot.experiment().seed());
        if (now.x().size() == learned.features() && now.h().size() == learned.hidden()) {
            now = Moment.of(learned, now.x());
            return;
        }
        now = Moment.nothing(learned.features(), learned.hidden());
        dot = now.h();
        arrive();
    }

    /// One thing comes at once, in full strength.
    void come(int thing) {
        rain.ask(Set.of(thing));
        clock.skip();
        arrive();
    }

    /// These come again and again; empty lets it rain.
    void hold(Optional<Set<Integer>> things) {
        rain.hold(things);
        clock.skip();
        arrive();
    }

    /// Time passes.
    ///
    /// @return whether another sample has come
    boolean advance(double seconds, RainPace pace) {
        boolean other = clock.advance(seconds, rain::isEmpty, pace);
        if (other) arrive();
        return other;
    }

    /// The last one that stood there.
    Moment before() {
        return before;
    }

    /// The dot goes on from where it is.
    private void arrive() {
        embedding.ifPresent(learned -> {
            from = dot;
            before = now;
            now = Moment.of(learned, rain.take(clock.number()));
        });
    }

    /// Where nothing comes the dot goes back to the middle, but not in one moment.
    ForwardPass pass() {
        var to = now.isEmpty() ? from.stream().map(coordinate -> SLACK * coordinate).toList() : now.h();
        var pass = new ForwardPass(now.x(), before.x(), to, from, clock.lit(), clock.moved());
        dot = IntStream.range(0, now.h().size()).mapToObj(k -> pass.dot(k, pass.moved())).toList();
        return pass;
    }
}
