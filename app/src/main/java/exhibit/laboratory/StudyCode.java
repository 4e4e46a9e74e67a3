package exhibit.laboratory;

import exhibit.study.Study;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// Which code makes what a study shows: a number for its class, for all classes of the model, the training and the
/// studies that can be reached from there, and for what the study was made with. Two builds of the same sources have the
/// same number, and a comment changes nothing.
public final class StudyCode {

    /// Where what is measured comes from; all else only tells of it.
    private static final List<String> ROOMS = List.of("exhibit/model/", "exhibit/training/", "exhibit/study/");

    private static final int BYTES = 16;

    /// Reads classes as if they had no line numbers, and numbers what they hold anew.
    private final ClassFile bare = ClassFile.of(ClassFile.DebugElementsOption.DROP_DEBUG,
            ClassFile.LineNumbersOption.DROP_LINE_NUMBERS, ClassFile.StackMapsOption.DROP_STACK_MAPS,
            ClassFile.ConstantPoolSharingOption.NEW_POOL);

    private final Map<String, Part> parts = new HashMap<>();
    private final Function<String, byte[]> classes;

    /// Of the classes that run.
    public StudyCode() {
        this(StudyCode::running);
    }

    /// @param classes by their names, such as exhibit/model/Matrix
    StudyCode(Function<String, byte[]> classes) {
        this.classes = classes;
    }

    /// A class: what it does, and the names of the classes of those rooms that it uses.
    private record Part(String sum, Set<String> used) {}

    /// As 32 digits.
    public String of(Study study) {
        var sum = sum();
        for (var name : reached(study.getClass().getName().replace('.', '/'))) {
            sum.update(bytes(name + part(name).sum));
        }
        sum.update(bytes(made(study)));
        return HexFormat.of().formatHex(sum.digest(), 0, BYTES);
    }

    private Set<String> reached(String first) {
        var reached = new TreeSet<>(Set.of(first));
        var open = new ArrayDeque<>(reached);
        while (!open.isEmpty())
            for (var name : part(open.pop()).used)
                if (reached.add(name)) open.push(name);
        return reached;
    }

    private Part part(String name) {
        var known = parts.get(name);
        if (known != null) return known;
        var read = read(name);
        parts.put(name, read);
        return read;
    }

    private Part read(String name) {
        var type = bare.parse(classes.apply(name));
        return new Part(HexFormat.of().formatHex(sum().digest(bare.transformClass(type, ClassTransform.ACCEPT_ALL))),
                used(type));
    }

    private static byte[] running(String name) {
        try (var in = Objects.requireNonNull(StudyCode.class.getResourceAsStream("/" + name + ".class"), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> used(ClassModel type) {
        return StreamSupport.stream(type.constantPool().spliterator(), false).map(StudyCode::name)
                .filter(name -> ROOMS.stream().anyMatch(name::startsWith)).collect(Collectors.toUnmodifiableSet());
    }

    /// An array is as its parts are: "[Lexhibit/model/Matrix;".
    private static String name(PoolEntry entry) {
        return entry instanceof ClassEntry type
                ? type.asInternalName().replaceFirst("^\\[+L", "").replace(";", "")
                : "";
    }

    /// One class may stand for several studies, each made with other numbers.
    private static String made(Study study) {
        return Arrays.stream(study.getClass().getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .map(field -> field.getName() + "=" + value(field, study)).sorted().collect(Collectors.joining(";"));
    }

    private static String value(Field field, Study study) {
        try {
            field.setAccessible(true);
            var value = field.get(study);
            return isPlain(value) ? String.valueOf(value) : "";
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Whether it reads the same in every run.
    private static boolean isPlain(@Nullable Object value) {
        return switch (value) {
            case String _,Number _,Boolean _,Enum<?> _ -> true;
            case List<?> many -> many.stream().allMatch(StudyCode::isPlain);
            case null, default -> false;
        };
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static MessageDigest sum() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has it", e);
        }
    }
}
