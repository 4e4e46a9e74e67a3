package exhibit.story;

import exhibit.model.Dial;
import io.github.wasabithumb.jtoml.JToml;
import io.github.wasabithumb.jtoml.except.TomlException;
import io.github.wasabithumb.jtoml.except.parse.TomlLocalParseException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The file that a teacher edits, in TOML: `story.toml` says in its own comments what may stand in it. What is wrong is
/// said in one sentence.
final class StoryFile {

    private static final String NAME = "story.toml";
    private static final double LATEST_SECONDS = 60;

    private static final Map<String, Pressing> COMING = Map.of("one", Pressing.ALONE, "two neighbours",
            Pressing.NEIGHBOURS, "two apart", Pressing.APART);
    private static final Map<String, ThingFate> OUTCOMES = Map.of("kept", ThingFate.KEPT, "lost", ThingFate.LOST,
            "alone",
            ThingFate.ALONE, "sharing", ThingFate.SHARING);
    private static final String TAP = "tap";
    private static final String RING = "ring or middle";
    private static final String ANSWERS = "who answers";
    private static final String GAME = "the game";
    private static final String UNMIXING = "to unmix";

    private StoryFile() {
    }

    /// The one that comes with the exhibit.
    static StoryBook ours() {
        try (var bytes = Objects.requireNonNull(StoryFile.class.getResourceAsStream(NAME))) {
            return read(new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @throws IllegalArgumentException with a sentence that says where, what, and what may stand there
    static StoryBook read(String text) {
        var all = parsed(text).knows("chapter", "preset", "challenge", "secret");
        var book = new StoryBook(all.tables("chapter").stream().map(StoryFile::chapter).toList(),
                all.tables("preset").stream().map(StoryFile::preset).toList(),
                all.tables("challenge").stream().map(StoryFile::challenge).toList(), challenge(all.table("secret")));
        judge(all, book);
        return book;
    }

    private static StoryTable parsed(String text) {
        try {
            return new StoryTable("", JToml.jToml().readFromString(text));
        } catch (TomlLocalParseException e) {
            throw new IllegalArgumentException("line " + e.getLineNumber() + " is no TOML: " + e.getRawMessage(), e);
        } catch (TomlException e) {
            throw new IllegalArgumentException("this is no TOML: " + e.getMessage(), e);
        }
    }

    private static void judge(StoryTable all, StoryBook book) {
        if (book.chapters().isEmpty() || book.presets().isEmpty() || book.challenges().isEmpty())
            throw all.fault("there must be one chapter, one preset and one challenge at least");
        once(all, book, Chapter.Kind.GAME, GAME);
        once(all, book, Chapter.Kind.UNMIXING, UNMIXING);
        alone(all, "chapter", book.chapters().stream().map(Chapter::id).toList());
        alone(all, "preset", book.presets().stream().map(Preset::id).toList());
        alone(all, "challenge", book.challenges().stream().map(Challenge::id).toList());
    }

    private static void once(StoryTable all, StoryBook book, Chapter.Kind kind, String asks) {
        if (book.chapters().stream().filter(chapter -> chapter.kind() == kind).count() != 1)
            throw all.fault("one chapter must ask \"" + asks + "\", and no other");
    }

    private static void alone(StoryTable all, String kind, List<String> ids) {
        var seen = new HashSet<String>();
        for (var id : ids)
            if (!seen.add(id))
                throw all.fault("two of " + kind + " have the id " + id);
    }

    private static String id(StoryTable table) {
        return table.one("id", "a word of small letters, digits and hyphens",
                value -> StoryTable.text(value).filter(text -> text.matches("[a-z0-9][a-z0-9-]*")));
    }

    private static Preset preset(StoryTable table) {
        return new Preset(id(table.knows("id", "opens")), StoryValues.opening(table.table("opens")));
    }

    private static Challenge challenge(StoryTable table) {
        return new Challenge(id(table.knows("id", "seen")), StoryValues.seen(table.table("seen")));
    }

    private static Chapter chapter(StoryTable unnamed) {
        var table = unnamed.named(id(unnamed)).knows("id", "knob", "opens", "blank", "ask", TAP, "count", "beats",
                "seen");
        var opening = StoryValues.opening(table.table("opens"));
        var kind = kind(table);
        var question = question(table, opening.features());
        var beats = beats(table, new Chapter.Beat(0, opening, Pressing.NOTHING));
        if (question.isEmpty() != beats.isEmpty())
            throw table.fault("beats " + (beats.isEmpty()
                    ? "are missing; there must be one at least"
                    : "have no place where \"" + (kind == Chapter.Kind.GAME ? GAME : UNMIXING) + "\" is asked"));
        return new Chapter(id(table), opening,
                table.optional("blank", "true or false", StoryTable::truth).orElse(false),
                knob(table), kind, question, beats, StoryValues.seen(table.table("seen")));
    }

    private static Dial knob(StoryTable table) {
        return table.choice("knob", StoryValues.DIAL_NAMES, StoryValues.DIALS);
    }

    private static Chapter.Kind kind(StoryTable table) {
        return switch (asked(table)) {
            case GAME -> Chapter.Kind.GAME;
            case UNMIXING -> Chapter.Kind.UNMIXING;
            default -> Chapter.Kind.TOLD;
        };
    }

    private static String asked(StoryTable table) {
        return table.word("ask", List.of(TAP, RING, ANSWERS, GAME, UNMIXING));
    }

    private static Optional<Question> question(StoryTable table, int things) {
        return switch (asked(table)) {
            case TAP -> Optional.of(new Question.Things(things, table.whole("count", 1, things),
                    table.choice(TAP, List.of("kept", "lost", "alone", "sharing"), OUTCOMES)));
            case RING -> Optional.of(new Question.Fits());
            case ANSWERS -> Optional.of(new Question.Answerer(things));
            default -> Optional.empty();
        };
    }

    private static List<Chapter.Beat> beats(StoryTable table, Chapter.Beat before) {
        var beats = new ArrayList<Chapter.Beat>();
        var last = before;
        for (var beat : table.tables("beats")) {
            last = beat(beat, last);
            beats.add(last);
        }
        return beats;
    }

    private static Chapter.Beat beat(StoryTable table, Chapter.Beat before) {
        table.knows("second", "things", "numbers", "comes", "uneven", "come");
        double second = table.one("second", "a number from " + before.seconds() + " to " + LATEST_SECONDS + ", as"
                + " beats stand in the order of time",
                value -> StoryTable.number(value)
                        .filter(number -> before.seconds() <= number && number <= LATEST_SECONDS));
        var coming = table.has("come")
                ? table.choice("come", List.of("one", "two neighbours", "two apart"), COMING)
                : before.pressing();
        return new Chapter.Beat(second, StoryValues.changed(table, before.hyperparameters()), coming);
    }
}
