package exhibit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// One name means one thing, and one file holds one idea: in every Java file of the repository.
final class NamesTest {

    private static final Path REPOSITORY = Path.of("..");
    private static final List<String> TOP_LEVEL = List.of("app", "hardware", "deploy");

    /// Nothing inside a type begins at the margin.
    private static final Pattern TYPE = Pattern.compile(
            "^(?:(?:public|final|abstract|sealed|non-sealed) )*(?:class|interface|@interface|enum|record) (\\w+)",
            Pattern.MULTILINE);

    private static final int MOST_LINES = 180;
    private static final int MEDIAN_LINES = 70;

    @Test
    void no_two_types_of_the_repository_share_a_name() throws IOException {
        var named = new TreeMap<String, Collection<Path>>();
        for (var file : files())
            TYPE.matcher(Files.readString(file)).results().map((MatchResult type) -> type.group(1))
                    .forEach(name -> named.computeIfAbsent(name, _ -> new TreeSet<>()).add(file));
        assertTrue(named.size() > 500, "these are not all types: " + named.size());
        assertEquals(Map.of(), twice(named));
    }

    @Test
    void no_file_is_longer_than_one_reads_at_a_sitting() throws IOException {
        var tooLong = files().stream().filter(NamesTest::isMain).filter(file -> lines(file) > MOST_LINES)
                .map(file -> String.valueOf(file.getFileName())).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), tooLong, "files above " + MOST_LINES + " lines");
    }

    @Test
    void half_of_all_files_are_seen_whole_on_a_screen() throws IOException {
        var lengths = files().stream().filter(NamesTest::isMain).map(NamesTest::lines).sorted().toList();
        long median = lengths.get(lengths.size() / 2);
        assertTrue(median <= MEDIAN_LINES, "the median file has " + median + " lines");
    }

    private static Map<String, Collection<Path>> twice(Map<String, Collection<Path>> named) {
        var twice = new TreeMap<>(named);
        twice.values().removeIf(files -> files.size() == 1);
        return twice;
    }

    private static List<Path> files() throws IOException {
        var all = new TreeSet<Path>();
        for (var top : TOP_LEVEL)
            try (Stream<Path> files = Files.walk(REPOSITORY.resolve(top))) {
                files.filter(NamesTest::isSource).forEach(all::add);
            }
        return List.copyOf(all);
    }

    private static boolean isSource(Path file) {
        return file.toString().endsWith(".java") && !file.endsWith("package-info.java")
                && !has(file, "target");
    }

    private static boolean isMain(Path file) {
        return !has(file, "test");
    }

    private static boolean has(Path file, String folder) {
        return Stream.of(file.toString().split("[/\\\\]", -1)).anyMatch(folder::equals);
    }

    private static long lines(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
