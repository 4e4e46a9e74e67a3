package exhibit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.text.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What `CONTRIBUTING.md` tells a newcomer to do is done on a copy of the sources, whole and with something forgotten.
final class RecipesTest {

    private static final String STUDY = "Add a study";
    private static final String LANGUAGE = "Add a language";
    private static final String ID = "T99";

    /// The sources with the study, compiled; its words are put there anew in each test.
    @TempDir
    private static Path done;

    @TempDir
    private Path folder;

    @BeforeAll
    static void a_study_is_written_as_it_is_told() throws IOException {
        var copy = SourceCopy.in(done);
        RecipeSteps.of(STUDY).replay(done);
        assertEquals(List.of(), copy.compile());
    }

    @Test
    void a_study_is_one_file_one_line_and_its_words() throws Exception {
        new SourceCopy(done).resources(RecipeSteps.of(STUDY).words()::replay);
        try (var loader = new SourceCopy(done).loader()) {
            assertEquals(List.of(), lacks(loader));
            assertTrue(((Optional<?>) call(loader, "exhibit.laboratory.Laboratory", "of", ID)).isPresent());
            for (var language : languages(loader))
                assertNotEquals(ID + ".title", title(loader, language), language);
            assertEquals("Nachbarn auf einem Vieleck", title(loader, "de"));
        }
    }

    @Test
    void without_its_file_the_compiler_names_it() throws IOException {
        var said = compiled(RecipeSteps.of(STUDY).without("Neighbours.java"));
        assertEquals(1, said.size(), said::toString);
        assertTrue(said.getFirst().contains("class Neighbours"), said.getFirst());
    }

    @Test
    void without_its_line_the_list_is_named() throws Exception {
        assertEquals(List.of(), compiled(RecipeSteps.of(STUDY).without("PaperStudies.java")));
        assertEquals(List.of("study Neighbours lacks a line in PaperStudies"),
                lacking(folder, RecipeSteps.of(STUDY).words()::replay));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void without_its_words_in_a_language_each_is_named(String language) throws Exception {
        var file = language + "/laboratory.properties";
        assertEquals(List.of("study T99 lacks T99.title in " + file, "study T99 lacks T99.see in " + file,
                "study T99 lacks T99.limits in " + file,
                file + " lacks neighbours" + (language.equals("en") ? ", which other languages have" : "")),
                lacking(done, RecipeSteps.of(STUDY).words().without(file)::replay));
    }

    @Test
    void without_one_word_this_one_is_named() throws Exception {
        assertEquals(List.of("study T99 lacks T99.title in es/laboratory.properties"),
                lacking(done, RecipeSteps.of(STUDY).words().without("es/laboratory.properties", "T99.title")::replay));
    }

    @Test
    void a_word_for_a_picture_that_no_language_has_is_named_in_each() throws Exception {
        assertEquals(
                Words.languages().stream().map(language -> "study T99 lacks neighbours, the title of a picture, in "
                        + language + "/laboratory.properties").toList(),
                lacking(done, RecipeSteps.of(STUDY).words().without("laboratory.properties", "neighbours")::replay));
    }

    @Test
    void words_that_do_not_fit_and_words_that_no_study_asks_for_are_named() throws Exception {
        assertEquals(List.of("T99.title in de/laboratory.properties has 9 words, at most 7 fit",
                "fr/laboratory.properties has T32.see, which no study asks for"), lacking(done, root -> {
                    RecipeSteps.of(STUDY).words().replay(root);
                    edit(root, "de/laboratory", "T99.title=.*",
                            "T99.title=Neun Wörter sind für einen Titel viel zu viele");
                    edit(root, "fr/laboratory", "T30.see=(.*)", "T30.see=$1\nT32.see=$1");
                }));
    }

    @Test
    void a_language_is_one_folder() throws Exception {
        assertEquals(List.of(), lacking(done, RecipesTest::italian));
        try (var loader = new SourceCopy(done).loader()) {
            assertEquals(Stream.concat(Words.languages().stream(), Stream.of("it")).toList(), languages(loader));
            assertEquals("Due numeri", text(loader, "it", "room-for-two"));
            assertEquals("Two numbers", text(loader, "en", "room-for-two"));
        }
    }

    @Test
    void a_language_is_found_in_a_jar_as_well() throws Exception {
        assertEquals(List.of(), lacking(done, RecipesTest::italian));
        try (var loader = new SourceCopy(done).loaderOfJar(folder.resolve("app.jar"))) {
            assertEquals(Stream.concat(Words.languages().stream(), Stream.of("it")).toList(), languages(loader));
            assertEquals("Avanti", text(loader, "it", "next"));
        }
    }

    @Test
    void a_language_without_a_sign_of_its_own_is_named() throws Exception {
        assertEquals(List.of("it/words.properties: language.code is EN, as in en/words.properties"),
                lacking(done, root -> {
                    RecipeSteps.of(STUDY).words().replay(root);
                    RecipeSteps.of(LANGUAGE).without("it/words.properties", "language.code").replay(root);
                }));
    }

    @Test
    void what_a_language_lost_on_the_way_is_named() throws Exception {
        assertEquals(List.of("study H4 lacks H4.title in it/hand.properties",
                "it/words.properties lacks back", "en/words.properties lacks bakc, which other languages have",
                "it/words.properties: next has a single apostrophe, which must be written twice",
                "it/words.properties: title lost {1}", "language it lacks the file it/mixing.properties"),
                lacking(done, root -> {
                    italian(root);
                    Files.delete(words(root, "it/mixing"));
                    edit(root, "it/words", "title=.*", "title={0}");
                    edit(root, "it/words", "back=.*", "bakc=Indietro");
                    edit(root, "it/words", "next=.*", "next=Un'altra");
                    edit(root, "it/hand", "H4.title=.*", "");
                }));
    }

    private static void italian(Path root) throws IOException {
        RecipeSteps.of(STUDY).words().replay(root);
        RecipeSteps.of(LANGUAGE).replay(root);
    }

    private static void edit(Path root, String file, String line, String other) throws IOException {
        var text = Files.readString(words(root, file));
        var edited = text.replaceFirst("(?m)^" + line + "$", other);
        assertNotEquals(text, edited, line);
        Files.writeString(words(root, file), edited);
    }

    private static Path words(Path root, String file) {
        return root.resolve("app/src/main/resources/exhibit/text/" + file + ".properties");
    }

    private List<String> compiled(RecipeSteps steps) throws IOException {
        var copy = SourceCopy.in(folder);
        steps.replay(folder);
        return copy.compile(steps.sources(folder));
    }

    private static List<String> lacking(Path root, SourceCopy.Change change) throws Exception {
        new SourceCopy(root).resources(change);
        try (var loader = new SourceCopy(root).loader()) {
            return lacks(loader);
        }
    }

    private static List<String> lacks(ClassLoader loader) throws ReflectiveOperationException {
        return strings(call(loader, "exhibit.text.Lacks", "withNew", ID));
    }

    private static List<String> languages(ClassLoader loader) throws ReflectiveOperationException {
        return strings(call(loader, "exhibit.text.Words", "languages"));
    }

    private static String title(ClassLoader loader, String language) throws ReflectiveOperationException {
        var words = call(loader, "exhibit.text.Words", "in", language);
        return (String) words.getClass().getMethod("label", String.class).invoke(words, ID + ".title");
    }

    private static String text(ClassLoader loader, String language, String key) throws ReflectiveOperationException {
        var words = call(loader, "exhibit.text.Words", "in", language);
        return (String) words.getClass().getMethod("text", String.class, Object[].class).invoke(words, key,
                new Object[0]);
    }

    private static List<String> strings(Object list) {
        var strings = new ArrayList<String>();
        ((List<?>) list).forEach(string -> strings.add((String) string));
        return strings;
    }

    private static Object call(ClassLoader loader, String type, String name, String... with)
            throws ReflectiveOperationException {
        return Class.forName(type, true, loader).getMethod(name, Stream.of(with).map(_ -> String.class)
                .toArray(Class<?>[]::new)).invoke(null, (Object[]) with);
    }
}
