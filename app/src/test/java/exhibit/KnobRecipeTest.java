package exhibit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// "Add a knob" of CONTRIBUTING, followed to the letter on a copy of what it changes: it leads to a fifth knob, and no
/// part of it can be forgotten in silence.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class KnobRecipeTest {

    private static final Path ROOT = Path.of("..");
    private static final List<String> SOURCES = List.of("hardware/src/main/java", "app/src/main/java");
    private static final String RESOURCES = "app/src/main/resources/";
    private static final int MOST_FILES = 6;

    /// An order of the recipe: `// in PATH, after the line: TEXT`, and what is to be written there.
    private static final Pattern ORDER = Pattern.compile(
            "^ *```\\w+\\n *// in (\\S+), (after the line|instead of each line): (.+)\\n((?s:.*?))^ *```$",
            Pattern.MULTILINE);
    private static final int INDENT = 3;

    private record Edit(String path, boolean after, String line, String text) {

        static Edit of(MatchResult order) {
            return new Edit(order.group(1), order.group(2).startsWith("after"), order.group(3).strip(),
                    order.group(4).indent(-INDENT));
        }

        boolean isJava() {
            return path.endsWith(".java");
        }

        String of(String source) {
            assertTrue(source.lines().anyMatch(this::isHere), () -> "no line '" + line + "' in " + path);
            return source.lines().flatMap(each -> Stream.of(isHere(each) && !after ? "" : each + "\n",
                    isHere(each) ? text : "")).collect(Collectors.joining());
        }

        private boolean isHere(String each) {
            return each.strip().equals(line);
        }
    }

    private Path folder = Path.of("");

    private List<Edit> edits = List.of();
    private List<String> errors = List.of();

    /// All of the recipe, and all sources with it.
    @BeforeAll
    void follow(@TempDir Path folder) throws IOException {
        this.folder = folder;
        edits = ORDER.matcher(recipe()).results().map(Edit::of).toList();
        var changed = write("whole", edits);
        errors = compile("whole", sources(changed), List.of());
    }

    @Test
    void the_recipe_leads_to_a_fifth_knob() throws Exception {
        assertEquals(List.of(), errors);
        assertEquals(List.of(), sentences("exhibit.KnobsTest", "missing", "whole"));
        assertEquals(List.of(), sentences("exhibit.view.play.KnobRoomTest", "crowded", "whole"));
        try (var rooms = rooms("whole")) {
            var knobs = rooms.loadClass("exhibit.hardware.Knob").getEnumConstants();
            assertEquals(5, Optional.ofNullable(knobs).orElseThrow().length);
        }
    }

    @Test
    void it_touches_few_files_beside_the_words() {
        var files = edits.stream().filter(Edit::isJava).map(Edit::path).distinct().toList();
        assertTrue(!files.isEmpty() && files.size() <= MOST_FILES, files::toString);
    }

    @Test
    void no_part_of_it_is_forgotten_in_silence() throws Exception {
        var silent = new ArrayList<String>();
        for (int left = 0; left < edits.size(); left++) {
            var name = "without" + left;
            var edit = edits.get(left);
            if (compiles(name, left) && sentences("exhibit.KnobsTest", "missing", name, "whole").stream()
                    .noneMatch(sentence -> sentence.matches("(knob FIFTH|dial EMPHASIS) .*")))
                silent.add(edit.toString());
        }
        assertEquals(List.of(), silent);
    }

    private boolean compiles(String name, int left) throws IOException {
        var others = IntStream.range(0, edits.size()).filter(i -> i != left).mapToObj(edits::get).toList();
        var changed = write(name, others);
        // A file that is not changed at all without this part is as it always was.
        if (edits.get(left).isJava())
            changed.putIfAbsent(edits.get(left).path(), ROOT.resolve(edits.get(left).path()));
        var java = changed.entrySet().stream().filter(file -> file.getKey().endsWith(".java")).map(Map.Entry::getValue);
        return compile(name, java.toList(), List.of(classes("whole"))).isEmpty();
    }

    private static String recipe() throws IOException {
        var page = Files.readString(ROOT.resolve(".github/CONTRIBUTING.md"));
        return page.substring(page.indexOf("### Add a knob")).split("\n##", -1)[0];
    }

    /// The files that the recipe changes, written anew below a folder.
    private Map<String, Path> write(String name, List<Edit> some) throws IOException {
        var texts = new LinkedHashMap<String, String>();
        for (var edit : some)
            texts.put(edit.path, edit.of(texts.containsKey(edit.path)
                    ? texts.get(edit.path)
                    : Files.readString(ROOT.resolve(edit.path))));
        var written = new TreeMap<String, Path>();
        for (var text : texts.entrySet()) {
            var file = folder.resolve(name).resolve(text.getKey());
            Files.createDirectories(Optional.ofNullable(file.getParent()).orElseThrow());
            written.put(text.getKey(), Files.writeString(file, text.getValue()));
        }
        return written;
    }

    /// Every source of the exhibit, the changed ones as they are now.
    private static List<Path> sources(Map<String, Path> changed) throws IOException {
        var all = new ArrayList<Path>();
        for (var root : SOURCES)
            try (Stream<Path> files = Files.walk(ROOT.resolve(root))) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(all::add);
            }
        changed.forEach((path, file) -> all.replaceAll(each -> each.equals(ROOT.resolve(path)) ? file : each));
        return all;
    }

    /// @return what is wrong, a sentence each
    private List<String> compile(String name, List<Path> sources, List<Path> before) throws IOException {
        var wrong = new DiagnosticCollector<JavaFileObject>();
        var compiler = Optional.ofNullable(ToolProvider.getSystemJavaCompiler()).orElseThrow();
        Files.createDirectories(classes(name));
        try (var files = compiler.getStandardFileManager(wrong, Locale.ROOT, null)) {
            var options = List.of("-proc:none", "-nowarn", "-implicit:none", "-d", classes(name).toString(), "-cp",
                    String.join(System.getProperty("path.separator", ":"),
                            Stream.concat(before.stream(), classPath()).map(Path::toString).toList()));
            compiler.getTask(null, files, wrong, options, null, files.getJavaFileObjectsFromPaths(sources)).call();
        }
        return wrong.getDiagnostics().stream().filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                .map(Diagnostic::toString).toList();
    }

    private Path classes(String name) {
        return folder.resolve(name).resolve("classes");
    }

    private static Stream<Path> classPath() {
        return Arrays.stream(System.getProperty("java.class.path", "")
                .split(System.getProperty("path.separator", ":"), -1)).map(Path::of);
    }

    /// What a check says of the exhibit with the recipe, in rooms of its own.
    private List<String> sentences(String type, String method, String... names) throws Exception {
        try (var rooms = rooms(names)) {
            var check = rooms.loadClass(type).getDeclaredMethod(method);
            check.setAccessible(true);
            return ((List<?>) Optional.ofNullable(check.invoke(null)).orElseThrow()).stream().map(String::valueOf)
                    .toList();
        }
    }

    /// The classes and words of folders, the first first, and behind them all that is not changed.
    private URLClassLoader rooms(String... names) throws MalformedURLException {
        var places = new ArrayList<Path>();
        for (var name : names)
            places.add(classes(name));
        places.add(folder.resolve(names[0]).resolve(RESOURCES));
        classPath().forEach(places::add);
        var urls = new URL[places.size()];
        for (int i = 0; i < urls.length; i++)
            urls[i] = places.get(i).toUri().toURL();
        return new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
    }
}
