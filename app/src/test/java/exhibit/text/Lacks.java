package exhibit.text;

import exhibit.laboratory.Glance;
import exhibit.laboratory.Laboratory;
import exhibit.laboratory.Parts;
import exhibit.study.DialSettings;
import exhibit.study.Study;
import exhibit.study.StudyDial;
import exhibit.study.hand.ByHand;
import exhibit.study.plot.Plot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opentest4j.AssertionFailedError;

/// What a new study still lacks: a plain sentence for each thing, and where it is to be mended.
public final class Lacks {

    /// Where the words of a group's studies stand.
    private static final Map<String, String> HOMES = Map.of("T", "laboratory", "H", "hand", "C", "concepts", "M",
            "mixing", "U", "unmixing");

    static final Predicate<String> OF_A_STUDY = Pattern.compile("[A-Z]\\d+\\..+").asMatchPredicate();

    /// A name in a picture that is meant to be put into words: `axis.loss`, `neurons`, but neither `a` nor `Olah`.
    private static final Predicate<String> KEY = Pattern.compile("[a-z]\\w+(\\.\\w+)*").asMatchPredicate();

    private static final int LONGEST_TITLE = 7;
    private static final int LONGEST_TEXT = 25;
    private static final int MOST_SENTENCES = 2;
    private static final int MOST_OF_A_TITLE = 1;
    private static final int LEAST_WORDS = 5;

    /// What each language has for the laboratory; English fills no gaps here.
    private final Map<String, Properties> laboratory = languages().stream()
            .collect(Collectors.toMap(language -> language, Lacks::laboratory));

    /// Fails with the sentences and nothing else.
    public static void none(Collection<String> sentences) {
        if (!sentences.isEmpty()) throw new AssertionFailedError(String.join("\n", sentences));
    }

    /// All there is to say of a repository to which a study was added.
    public static List<String> withNew(String id) {
        var lacks = new Lacks();
        return Stream.of(lacks.unlisted(), lacks.ofStudies(), LanguageLacks.all(),
                Laboratory.of(id).map(study -> lacks.inPictures(study,
                        Glance.at(study, DialSettings.opening(study.choices()), 1).last())).orElse(List.of()))
                .flatMap(List::stream).toList();
    }

    /// Studies that are in no family's list.
    public List<String> unlisted() {
        return left().map(study -> "study " + study.getSimpleName() + " lacks a line in " + family(study)).toList();
    }

    private static Stream<Class<?>> left() {
        var listed = Laboratory.ALL.stream().<Class<?>>map(Study::getClass).collect(Collectors.toSet());
        return written().stream().filter(study -> !listed.contains(study));
    }

    /// All studies that there are files for.
    private static List<Class<?>> written() {
        var classes = Path
                .of(URI.create(Laboratory.class.getProtectionDomain().getCodeSource().getLocation().toString()));
        try (var files = Files.walk(classes.resolve("exhibit/study"))) {
            return files.map(file -> classes.relativize(file).toString()).filter(name -> name.endsWith(".class"))
                    .sorted().<Class<?>>map(Lacks::type)
                    .filter(type -> Study.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> type(String file) {
        try {
            return Class.forName(file.replaceAll("[.]class$", "").replaceAll("[/\\\\]", "."), false,
                    Lacks.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new LinkageError(file, e);
        }
    }

    /// A study that is in no list asks for its words already.
    private static Optional<Study> made(Class<?> study) {
        try {
            var constructor = study.getDeclaredConstructor();
            constructor.setAccessible(true);
            return Optional.of((Study) constructor.newInstance());
        } catch (ReflectiveOperationException _) {
            return Optional.empty();
        }
    }

    private static String family(Class<?> study) {
        var name = study.getPackageName().replaceFirst(".*\\.", "");
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + "Studies";
    }

    /// What the studies have no words for or too many, in each language.
    public List<String> ofStudies() {
        return Stream.concat(Laboratory.ALL.stream().flatMap(study -> of(study).stream()),
                languages().stream().flatMap(Lacks::unasked)).toList();
    }

    /// What a study has no words for, or too many, in each language.
    public List<String> of(Study study) {
        return languages().stream().filter(language -> TextFiles.has(room(study.id()), language))
                .flatMap(language -> Stream.concat(
                        asked(study).stream().flatMap(key -> text(study, key, language).stream()),
                        dials(study, language)))
                .toList();
    }

    private static Set<String> asked(Study study) {
        var asked = new LinkedHashSet<>(List.of(study.id() + ".title", study.id() + ".see", study.id() + ".limits"));
        if (study instanceof ByHand page) asked.addAll(leaves(page));
        return asked;
    }

    /// Whatever a page by hand says, from leaf to leaf and with all of its help.
    private static List<String> leaves(ByHand page) {
        var leaves = new ArrayList<String>();
        for (var sheet = ByHand.opening(page);;) {
            leaves.addAll(page.leaves(sheet));
            sheet = page.helped(sheet);
            if (sheet.help() == 0) return leaves;
        }
    }

    private Optional<String> text(Study study, String key, String language) {
        var text = Objects.requireNonNull(laboratory.get(language)).getProperty(key);
        if (text == null) return Optional.of(lacks(study, key, language));
        return key.endsWith(".title")
                ? unfit(key, language, text, 1, LONGEST_TITLE, MOST_OF_A_TITLE)
                : unfit(key, language, text, LEAST_WORDS, LONGEST_TEXT, MOST_SENTENCES);
    }

    static Optional<String> unfit(String key, String language, String text, int least, int most, int mostSentences) {
        int words = text.isBlank() ? 0 : text.strip().replaceAll(" [:;?!]", "").split(" ", -1).length;
        int sentences = text.split("[.?!](?= |$)", -1).length - 1;
        var where = key + " in " + home(key, language) + " has ";
        if (words < least) return Optional.of(where + words + " words, at least " + least + " are needed");
        if (words > most) return Optional.of(where + words + " words, at most " + most + " fit");
        return sentences > mostSentences
                ? Optional.of(where + sentences + " sentences, at most " + mostSentences + " fit")
                : Optional.empty();
    }

    /// Numbers of a page by hand are named by where they stand.
    private Stream<String> dials(Study study, String language) {
        return study instanceof ByHand || isAlias(study)
                ? Stream.empty()
                : study.choices().stream().map(StudyDial::name).filter(this::isNowhere)
                        .map(name -> lacks(study, name + ", the name of a dial,", language));
    }

    /// It has the dials and the pictures of another study.
    private static boolean isAlias(Study study) {
        return study.getClass().getPackageName().equals(Laboratory.class.getPackageName());
    }

    /// What one language says and another does not is a lack of the language.
    private boolean isNowhere(String key) {
        return laboratory.values().stream().noneMatch(texts -> texts.containsKey(key));
    }

    /// What a study's pictures have no words for, in each language.
    public List<String> inPictures(Study study, List<Plot> plots) {
        if (isAlias(study)) return List.of();
        return languages().stream().flatMap(language -> plots.stream().flatMap(plot -> Stream.concat(
                Stream.of(plot.title()).filter(this::isNowhere)
                        .map(title -> lacks(study, title + ", the title of a picture,", language)),
                names(plot).filter(name -> !name.equals(plot.title()) && KEY.test(name))
                        .filter(this::isNowhere)
                        .map(name -> lacks(study, name + ", a name in a picture,", language)))))
                .distinct().toList();
    }

    private static Stream<String> names(Object part) {
        return switch (part) {
            case String name -> Stream.of(name);
            case Collection<?> parts -> parts.stream().flatMap(Lacks::names);
            case Optional<?> perhaps -> perhaps.stream().flatMap(Lacks::names);
            case Record parts ->
                Stream.of(parts.getClass().getRecordComponents()).filter(c -> !c.getType().isPrimitive())
                        .flatMap(component -> names(Parts.of(parts, component)));
            default -> Stream.empty();
        };
    }

    private static String lacks(Study study, String what, String language) {
        return "study " + study.id() + " lacks " + what + " in " + home(study.id(), language);
    }

    private static String home(String id, String language) {
        return TextFiles.file(room(id), language);
    }

    /// Pages by hand say more than what has their id.
    private static String room(String key) {
        return HOMES.getOrDefault(key.substring(0, 1), "hand");
    }

    private static Stream<String> unasked(String language) {
        var asked = Stream.concat(Laboratory.ALL.stream(), left().flatMap(study -> made(study).stream()))
                .flatMap(study -> asked(study).stream()).collect(Collectors.toSet());
        return TextFiles.LABORATORY.stream().flatMap(room -> keys(room, language).stream().filter(OF_A_STUDY)
                .flatMap(key -> unasked(TextFiles.file(room, language), key, asked.contains(key),
                        home(key, language)).stream()));
    }

    private static Optional<String> unasked(String file, String key, boolean asked, String home) {
        if (!asked) return Optional.of(file + " has " + key + ", which no study asks for");
        return file.equals(home)
                ? Optional.empty()
                : Optional.of(file + " has " + key + ", which belongs into " + home);
    }

    /// Ours; what an owner has in a folder of this machine may be a part of a language.
    static List<String> languages() {
        return Words.languages().stream().filter(language -> TextFiles.has(TextFiles.VISITORS, language)).toList();
    }

    private static Set<String> keys(String room, String language) {
        return TextFiles.has(room, language)
                ? new TreeSet<>(TextFiles.ours(room, language).stringPropertyNames())
                : Set.of();
    }

    private static Properties laboratory(String language) {
        var texts = new Properties();
        for (var room : TextFiles.LABORATORY)
            if (TextFiles.has(room, language)) texts.putAll(TextFiles.ours(room, language));
        return texts;
    }
}
