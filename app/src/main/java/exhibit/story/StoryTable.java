package exhibit.story;

import io.github.wasabithumb.jtoml.key.TomlKey;
import io.github.wasabithumb.jtoml.value.TomlValue;
import io.github.wasabithumb.jtoml.value.primitive.TomlPrimitiveType;
import io.github.wasabithumb.jtoml.value.table.TomlTable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A table of the story's file, and where it stands, so that whatever is wrong in it can be said in a sentence: where,
/// what, and what may stand there.
record StoryTable(String where, TomlTable table) {

    /// What a value must be: a function that says nothing of what it cannot read.
    interface Reading<T> extends Function<TomlValue, Optional<T>> {}

    /// Everything that stands here has one of these names.
    StoryTable knows(String... names) {
        for (var key : table.keys(false))
            if (!List.of(names).contains(key.get(0)))
                throw fault(key.get(0) + " is not known here; what is: " + String.join(", ", names));
        return this;
    }

    boolean has(String name) {
        return table.contains(TomlKey.literal(name));
    }

    private Optional<TomlValue> value(String name) {
        return Optional.ofNullable(table.get(TomlKey.literal(name)));
    }

    /// @param allowed what may stand there, in words
    <T> T one(String name, String allowed, Reading<T> reading) {
        return optional(name, allowed, reading).orElseThrow(() -> fault(name + " is missing; it must be " + allowed));
    }

    <T> Optional<T> optional(String name, String allowed, Reading<T> reading) {
        return value(name).map(value -> reading.apply(value)
                .orElseThrow(() -> fault(name + " is " + said(value) + "; it must be " + allowed)));
    }

    String text(String name, String allowed) {
        return one(name, allowed, StoryTable::text);
    }

    /// One of some words.
    String word(String name, List<String> words) {
        return one(name, "one of " + String.join(", ", words), value -> text(value).filter(words::contains));
    }

    /// What one of some words stands for.
    <T> T choice(String name, List<String> words, Map<String, T> meanings) {
        return Objects.requireNonNull(meanings.get(word(name, words)));
    }

    int whole(String name, int least, int most) {
        return one(name, "a whole number from " + least + " to " + most, value -> number(value)
                .filter(number -> number == Math.rint(number) && least <= number && number <= most))
                .intValue();
    }

    /// The table of a name.
    StoryTable table(String name) {
        return new StoryTable(where + ", " + name, one(name, "a table in braces", StoryTable::table));
    }

    /// The tables of a name, in order; none where there is no such name.
    List<StoryTable> tables(String name) {
        var all = optional(name, "a list of tables", StoryTable::list).orElse(List.of());
        return IntStream.range(0, all.size()).mapToObj(i -> new StoryTable(
                (where.isEmpty() ? "" : where + ", ") + name + " " + (i + 1),
                table(all.get(i)).orElseThrow(() -> fault(name + " must be a list of tables")))).toList();
    }

    StoryTable named(String id) {
        return new StoryTable(where + " (" + id + ")", table);
    }

    static Optional<String> text(TomlValue value) {
        return value.isPrimitive() && value.asPrimitive().type() == TomlPrimitiveType.STRING
                ? Optional.of(value.asPrimitive().asString())
                : Optional.empty();
    }

    static Optional<Boolean> truth(TomlValue value) {
        return value.isPrimitive() && value.asPrimitive().isBoolean()
                ? Optional.of(value.asPrimitive().asBoolean())
                : Optional.empty();
    }

    static Optional<Double> number(TomlValue value) {
        return value.isPrimitive() && (value.asPrimitive().isInteger() || value.asPrimitive().isFloat())
                ? Optional.of(value.asPrimitive().asDouble())
                : Optional.empty();
    }

    static Optional<List<TomlValue>> list(TomlValue value) {
        return value.isArray()
                ? Optional.of(Stream.of(value.asArray().toArray()).toList())
                : Optional.empty();
    }

    private static Optional<TomlTable> table(TomlValue value) {
        return value.isTable() ? Optional.of(value.asTable()) : Optional.empty();
    }

    private static String said(TomlValue value) {
        if (value.isPrimitive()) return value.asPrimitive().asString();
        return value.isArray() ? "a list" : "a table";
    }

    IllegalArgumentException fault(String what) {
        return new IllegalArgumentException(where.isEmpty() ? what : where + ": " + what);
    }
}
