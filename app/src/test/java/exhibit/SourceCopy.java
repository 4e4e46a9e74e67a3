package exhibit;

import static java.util.stream.Collectors.joining;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;

/// The exhibit's sources in another folder, where they may be changed, compiled and asked.
///
/// @param root the repository's root there
record SourceCopy(Path root) {

    private static final Path ROOT = Path.of("..");
    private static final String MAIN = "app/src/main";
    private static final String CLASSES = "app/target/classes";

    /// Libraries, and the tests' own classes.
    private static final List<String> PATH = Stream
            .of(System.getProperty("java.class.path", "").split(File.pathSeparator, -1))
            .filter(part -> !Path.of(part).endsWith(CLASSES)).toList();

    /// A copy in a folder that is empty, of the classes too.
    static SourceCopy in(Path root) throws IOException {
        for (var folder : List.of(MAIN, CLASSES))
            RecipeSteps.copy(ROOT.resolve(folder), root.resolve(folder));
        return new SourceCopy(root);
    }

    /// Compiles all, from nothing.
    ///
    /// @return what the compiler has against it, empty where all is well
    List<String> compile() throws IOException {
        delete(root.resolve(CLASSES));
        try (var sources = Files.walk(root.resolve(MAIN + "/java"))) {
            return compile(sources.filter(file -> file.toString().endsWith(".java")).toList());
        }
    }

    /// Compiles some files, beside what is there already.
    List<String> compile(List<Path> sources) throws IOException {
        var classes = Files.createDirectories(root.resolve(CLASSES));
        var compiler = javax.tools.ToolProvider.getSystemJavaCompiler();
        var said = new DiagnosticCollector<JavaFileObject>();
        try (var files = compiler.getStandardFileManager(said, Locale.ROOT, StandardCharsets.UTF_8)) {
            var path = Stream.concat(Stream.of(classes.toString()), PATH.stream());
            var options = List.of("-proc:none", "-implicit:none", "-d", classes.toString(), "-cp",
                    path.collect(joining(File.pathSeparator)));
            compiler.getTask(null, files, said, options, null, files.getJavaFileObjectsFromPaths(sources)).call();
        }
        return said.getDiagnostics().stream().filter(trouble -> trouble.getKind() == Diagnostic.Kind.ERROR)
                .map(trouble -> trouble.getMessage(Locale.ROOT)).toList();
    }

    /// Words as they are in the repository, and what is then done to them.
    void resources(Change change) throws IOException {
        var words = root.resolve(MAIN + "/resources");
        delete(words);
        RecipeSteps.copy(ROOT.resolve(MAIN + "/resources"), words);
        change.make(root);
        for (var language : languages(root.resolve(CLASSES)))
            delete(language);
        RecipeSteps.copy(words, root.resolve(CLASSES));
    }

    private static List<Path> languages(Path classes) throws IOException {
        var folder = classes.resolve("exhibit/text");
        if (Files.notExists(folder)) return List.of();
        try (var files = Files.list(folder)) {
            return files.filter(Files::isDirectory).toList();
        }
    }

    /// What is done to the sources in a folder.
    interface Change {
        void make(Path root) throws IOException;
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList())
                Files.delete(file);
        }
    }

    /// The classes of the copy; ours are not seen.
    URLClassLoader loader() throws IOException {
        return loader(root.resolve(CLASSES));
    }

    /// The same out of a jar, as an installed exhibit has them.
    ///
    /// @param jar is written
    URLClassLoader loaderOfJar(Path jar) throws IOException {
        ToolProvider.findFirst("jar").orElseThrow().run(System.out, System.err, "--create", "--file", jar.toString(),
                "-C", root.resolve(CLASSES).toString(), "exhibit");
        return loader(jar);
    }

    private static URLClassLoader loader(Path program) throws IOException {
        var urls = new ArrayList<URL>();
        urls.add(program.toUri().toURL());
        for (var part : PATH)
            urls.add(url(part));
        return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    private static URL url(String part) throws MalformedURLException {
        return Path.of(part).toUri().toURL();
    }
}
