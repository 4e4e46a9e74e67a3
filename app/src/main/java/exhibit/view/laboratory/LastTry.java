package exhibit.view.laboratory;

import exhibit.model.Embedding;
import exhibit.study.Outcome;
import exhibit.study.hand.Worksheet;
import exhibit.study.plot.Plot;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// What came out before the number was turned that is turned now, so that a visitor sees what the turning does. Mutable.
final class LastTry {

    private Optional<Outcome> now = Optional.empty();
    private Optional<Outcome> before = Optional.empty();
    private List<Integer> turned = List.of();

    void forget() {
        now = Optional.empty();
        before = Optional.empty();
        turned = List.of();
    }

    /// What came out is known: while the same number is turned, what was before it stays.
    ///
    /// @param outcome finished
    void tried(Outcome outcome) {
        now.ifPresent(last -> compare(last, outcome));
        now = Optional.of(outcome);
    }

    private void compare(Outcome last, Outcome outcome) {
        var was = new Worksheet(last.chosen());
        var is = new Worksheet(outcome.chosen());
        if (was.isLike(is)) return;
        var differing = differing(last, outcome);
        if (was.help() != is.help()) // other examples, which compare with none before
            before = Optional.empty();
        else if (before.isEmpty() || !differing.equals(turned)) before = Optional.of(last);
        turned = differing;
    }

    private static List<Integer> differing(Outcome last, Outcome outcome) {
        var was = last.chosen().at();
        return IntStream.range(0, was.size()).filter(dial -> !was.get(dial).equals(outcome.chosen().at().get(dial)))
                .boxed().toList();
    }

    /// How wrong the answer was on other examples; none before a second try.
    List<Double> losses() {
        return before.stream().flatMap(outcome -> outcome.plots().stream()).filter(Plot.Bars.class::isInstance)
                .map(plot -> ((Plot.Bars) plot).heights()).findFirst().orElse(List.of());
    }

    /// Its arrows.
    Optional<Embedding> arrows() {
        return before.map(outcome -> new Worksheet(outcome.chosen()).answer().embedding());
    }
}
