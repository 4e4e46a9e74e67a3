package exhibit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A recipe of `CONTRIBUTING.md`, as it can be done by a machine: what its fenced blocks say. The sentence before a
/// block names the file. Java is a new file, or a line above one that the sentence names; words are put in by their
/// keys; of shell commands only copies are made.
///
/// @param blocks in order
record RecipeSteps(List<Block> blocks) {

    private static final Path CONTRIBUTING = Path.of("../.github/CONTRIBUTING.md");

    private static final Pattern FENCE = Pattern.compile(" *```(\\w*)");
    private static final Pattern FILE = Pattern.compile("`(app/[\\w./-]+\\.\\w+)`");
    private static final Pattern ABOVE = Pattern.compile("above `([^`]+)`");

    /// @param says what stands before it
    /// @param kind java, properties or sh
    record Block(String says, String kind, List<String> lines) {

        private void replay(Path root) throws IOException {
            switch (kind) {
                case "sh" -> makeCopies(root);
                case "properties" -> putWords(root.resolve(file()));
                case "java" -> putJava(root.resolve(file()));
                default -> throw new IllegalStateException("nobody knows how to do " + kind);
            }
        }

        private boolean isFor(String end) {
            return !kind.equals("sh") && file().endsWith(end);
        }

        private Block without(String start) {
            return new Block(says, kind, lines.stream().filter(line -> !line.startsWith(start)).toList());
        }

        /// The file that is named last.
        private String file() {
            return last(FILE.matcher(says).results().toList());
        }

        private static String last(List<MatchResult> named) {
            if (named.isEmpty()) throw new IllegalStateException("no file is named before a block");
            return named.getLast().group(1);
        }

        private void makeCopies(Path root) throws IOException {
            for (var line : lines) {
                var words = line.split(" ", -1);
                if (line.startsWith("cp -r ")) RecipeSteps.copy(root.resolve(words[2]), root.resolve(words[3]));
            }
        }

        private void putJava(Path file) throws IOException {
            var above = ABOVE.matcher(says).results().toList();
            if (above.isEmpty()) {
                Files.write(file, lines, StandardOpenOption.CREATE_NEW);
                return;
            }
            var text = new ArrayList<>(Files.readAllLines(file));
            int at = text.stream().map(String::strip).toList().indexOf(last(above));
            if (at < 0) throw new IllegalStateException(last(above) + " is no line of " + file);
            var indent = " ".repeat(text.get(at).indexOf(last(above)));
            text.addAll(at, lines.stream().map(line -> indent + line).toList());
            Files.write(file, text);
        }

        private void putWords(Path file) throws IOException {
            var text = new ArrayList<>(Files.readAllLines(file));
            for (var line : lines) {
                text.removeIf(old -> old.startsWith(key(line) + "="));
                text.add(line);
            }
            Files.write(file, text);
        }

        private static String key(String line) {
            return line.split("=", 2)[0];
        }
    }

    static RecipeSteps of(String title) throws IOException {
        var blocks = new ArrayList<Block>();
        var before = new ArrayList<String>();
        for (var lines = section(title).iterator(); lines.hasNext();) {
            var line = lines.next();
            var fence = FENCE.matcher(line);
            if (fence.matches()) {
                blocks.add(new Block(String.join("\n", before), fence.group(1), block(lines)));
                before.clear();
            } else
                before.add(line);
        }
        return new RecipeSteps(blocks);
    }

    /// Up to the end of the block, without the indent of a step.
    private static List<String> block(Iterator<String> lines) {
        var block = new ArrayList<String>();
        while (lines.hasNext()) {
            var line = lines.next();
            if (FENCE.matcher(line).matches()) break;
            block.add(line.replaceFirst("^ {3}", ""));
        }
        return block;
    }

    private static List<String> section(String title) throws IOException {
        var all = Files.readAllLines(CONTRIBUTING);
        int from = all.indexOf("### " + title);
        if (from < 0) throw new IllegalStateException("there is no recipe to " + title);
        return all.subList(from, all.size()).stream().skip(1).takeWhile(line -> !line.matches("##+ .*")).toList();
    }

    /// The same, but somebody forgets a file.
    RecipeSteps without(String file) {
        return new RecipeSteps(blocks.stream().filter(block -> !block.isFor(file)).toList());
    }

    /// The same, but somebody forgets a line of a file.
    RecipeSteps without(String file, String start) {
        return new RecipeSteps(blocks.stream().map(block -> block.isFor(file) ? block.without(start) : block).toList());
    }

    /// What it says of words alone.
    RecipeSteps words() {
        return new RecipeSteps(blocks.stream().filter(block -> !block.kind.equals("java")).toList());
    }

    /// @param root of a copy of the sources
    void replay(Path root) throws IOException {
        for (var block : blocks)
            block.replay(root);
    }

    /// The files of Java that it makes or changes.
    List<Path> sources(Path root) {
        return blocks.stream().filter(block -> block.kind.equals("java")).map(block -> root.resolve(block.file()))
                .toList();
    }

    static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : (Iterable<Path>) files::iterator) {
                var there = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) Files.createDirectories(there);
                else
                    Files.copy(file, there, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
