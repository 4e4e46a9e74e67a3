package exhibit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import exhibit.model.Matrix;
import exhibit.model.train.Model;
import exhibit.view.kit.Fx;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javax.sound.sampled.AudioFormat;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Nothing static changes: what does has an owner, and goes with it. What a static field holds is looked through to
/// its last part, so a study in the laboratory's list keeps nothing either. Arrays are tables, for their class alone.
final class StaticStateTest {

    /// What never changes, though it does not show in its fields.
    private static final List<Class<?>> VALUES = List.of(String.class, Number.class, Boolean.class, Character.class,
            Class.class, Path.class, OpenOption.class, Pattern.class, java.time.Duration.class, Instant.class,
            DateTimeFormatter.class, HexFormat.class, Gson.class, AudioFormat.class, Color.class, PseudoClass.class,
            KeyCode.class, javafx.util.Duration.class, OptionalInt.class, Matrix.class);

    private final Set<Object> known = Collections.newSetFromMap(new IdentityHashMap<>());

    @BeforeAll
    static void start() {
        Fx.headless();
        Fx.start();
    }

    @Test
    void nothing_static_changes() throws IllegalAccessException {
        var changing = new ArrayList<String>();
        for (var field : fields())
            if (!Modifier.isFinal(field.getModifiers()) || changes(field, null))
                changing.add(field.getDeclaringClass().getName() + "." + field.getName());
        assertEquals(List.of(), changing);
    }

    @Test
    void all_static_fields_are_looked_at() {
        assertTrue(fields().size() > 500, fields().size() + " fields");
    }

    private static List<Field> fields() {
        return new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("exhibit").stream().map(JavaClass::reflect)
                .flatMap(type -> Stream.of(type.getDeclaredFields())).filter(field -> !field.isSynthetic())
                .filter(field -> Modifier.isStatic(field.getModifiers())).toList();
    }

    private boolean changes(Field field, @Nullable Object owner) throws IllegalAccessException {
        if (field.getType().isPrimitive()) return false;
        field.setAccessible(true);
        var value = field.get(owner);
        return (field.getType().isArray() && !Modifier.isPrivate(field.getModifiers())) || changes(value);
    }

    private boolean changes(@Nullable Object value) throws IllegalAccessException {
        if (value == null || !known.add(value) || VALUES.stream().anyMatch(type -> type.isInstance(value)))
            return false;
        return switch (value) {
            case Optional<?> one -> changes(one.orElse(null));
            case Object[] table -> any(Arrays.asList(table));
            case Collection<?> many -> isOpen(many) || any(many);
            case Map<?, ?> map -> isOpen(map) || any(map.keySet()) || any(map.values());
            case Model _ -> true;
            default -> !value.getClass().isArray() && isOfParts(value);
        };
    }

    /// Whether it is of a class that is not ours, or one of its fields changes.
    private boolean isOfParts(Object value) throws IllegalAccessException {
        for (Class<?> type = value.getClass(); type != Object.class && type != Record.class
                && type != Enum.class; type = type
                        .getSuperclass()) {
            if (!type.getName().startsWith("exhibit.")) return true;
            for (var field : type.getDeclaredFields())
                if (!Modifier.isStatic(field.getModifiers())
                        && (!Modifier.isFinal(field.getModifiers()) || changes(field, value)))
                    return true;
        }
        return false;
    }

    private boolean any(Collection<?> parts) throws IllegalAccessException {
        for (var part : parts)
            if (changes(part)) return true;
        return false;
    }

    /// Whether something can be put into it.
    private static boolean isOpen(Object collection) {
        var type = collection.getClass().getName();
        return !type.startsWith("java.util.ImmutableCollections$") && !type.startsWith("java.util.Collections$Unmod");
    }
}
