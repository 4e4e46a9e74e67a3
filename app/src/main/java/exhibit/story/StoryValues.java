package exhibit.story;

import exhibit.model.Activation;
import exhibit.model.Dial;
import exhibit.model.Hyperparameters;
import exhibit.story.PictureCondition.Span;
import io.github.wasabithumb.jtoml.value.TomlValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What an experiment and a picture are called in the story's file.
final class StoryValues {

    /// The knobs, by their names in it.
    static final Map<String, Dial> DIALS = Map.of("comes", Dial.SPARSITY, "uneven", Dial.IMPORTANCE, "things",
            Dial.FEATURES, "numbers", Dial.HIDDEN);
    static final List<String> DIAL_NAMES = List.of("comes", "uneven", "things", "numbers");

    private static final String ALWAYS = "always";
    private static final String COMES = "always, 1 in 2, 3 in 10, 1 in 5, 1 in 10, 1 in 20, 1 in 33 or 1 in 100";
    private static final String UNEVEN = "1, 0.95, 0.9, 0.8, 0.7 or 0.5";
    private static final Pattern IN = Pattern.compile("(\\d{1,3}) in (\\d{1,3})");

    /// A stop is called by the nearest hundredth.
    private static final double NEAR = .004;

    private static final List<String> THINGS = List.of("bell", "fish", "star", "leaf", "key", "moon", "drop", "tree");
    private static final List<String> FIGURES = List.of("single", "orthogonal", "digon", "digon + 1", "triangle",
            "square",
            "pentagon", "octahedron");
    private static final Hyperparameters PLAIN = new Hyperparameters(5, 2, 0, .9, Activation.RELU);

    private StoryValues() {
    }

    /// An experiment of which all is said.
    static Hyperparameters opening(StoryTable table) {
        table.knows("things", "numbers", "comes", "uneven");
        for (var name : DIAL_NAMES)
            if (!table.has(name))
                throw table.fault(name + " is missing");
        return changed(table, PLAIN);
    }

    /// What is left out stays as it was.
    static Hyperparameters changed(StoryTable table, Hyperparameters before) {
        int things = whole(table, "things", 2, THINGS.size()).orElse(before.features());
        int numbers = whole(table, "numbers", 1, 3).orElse(before.hidden());
        return new Hyperparameters(things, numbers,
                table.optional("comes", COMES, StoryValues::sparsity).orElse(before.sparsity()),
                table.optional("uneven", UNEVEN, StoryValues::importance).orElse(before.importance()),
                before.activation());
    }

    /// What is to be seen.
    static PictureCondition seen(StoryTable table) {
        table.knows("things", "numbers", "comes", "uneven", "kept", "figure", "alone", "without");
        return new PictureCondition(whole(table, "things", 2, THINGS.size()), whole(table, "numbers", 1, 3),
                span(table, "comes", COMES, StoryValues::sparsity),
                span(table, "uneven", UNEVEN, StoryValues::importance), whole(table, "kept", 0, THINGS.size()),
                table.has("figure") ? Optional.of(table.word("figure", FIGURES)) : Optional.empty(),
                things(table, "alone"),
                things(table, "without"));
    }

    private static OptionalInt whole(StoryTable table, String name, int least, int most) {
        return table.has(name) ? OptionalInt.of(table.whole(name, least, most)) : OptionalInt.empty();
    }

    private static Set<Integer> things(StoryTable table, String name) {
        return table.optional(name, "a list of things: " + String.join(", ", THINGS), StoryValues::things)
                .orElse(Set.of());
    }

    private static Optional<Set<Integer>> things(TomlValue value) {
        return StoryTable.list(value)
                .map(all -> all.stream().map(thing -> THINGS.indexOf(StoryTable.text(thing).orElse("")))
                        .collect(Collectors.toUnmodifiableSet()))
                .filter(all -> !all.contains(-1));
    }

    /// One value, or all from the first of two to the second.
    private static Span span(StoryTable table, String name, String allowed, StoryTable.Reading<Double> reading) {
        return table.<Span>optional(name, allowed + ", or two of them as [from, to]",
                value -> StoryTable.list(value).map(ends -> span(ends, reading))
                        .orElseGet(() -> reading.apply(value).map(one -> new Span(one, one))))
                .orElse(Span.ANY);
    }

    private static Optional<Span> span(List<TomlValue> ends, StoryTable.Reading<Double> reading) {
        if (ends.size() != 2) return Optional.empty();
        return reading.apply(ends.getFirst()).flatMap(least -> reading.apply(ends.getLast())
                .filter(most -> least <= most).map(most -> new Span(least, most)));
    }

    private static Optional<Double> sparsity(TomlValue value) {
        return StoryTable.text(value).flatMap(StoryValues::sparsity);
    }

    /// S, from "1 in 33": the stop of the knob that is called so.
    private static Optional<Double> sparsity(String said) {
        if (said.equals(ALWAYS)) return Optional.of(0.);
        var parts = IN.matcher(said);
        if (!parts.matches()) return Optional.empty();
        double sparsity = 1 - Double.parseDouble(parts.group(1)) / Double.parseDouble(parts.group(2));
        return stop(Dial.SPARSITY, sparsity).filter(stop -> stop > 0);
    }

    private static Optional<Double> importance(TomlValue value) {
        return StoryTable.number(value).filter(Dial.IMPORTANCE::stopsAt);
    }

    private static Optional<Double> stop(Dial dial, double value) {
        return dial.all(PLAIN).map(dial::of).filter(stop -> Math.abs(stop - value) < NEAR).findFirst();
    }
}
