package exhibit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Rooms that one can look round in: few types in each, and few of them seen from outside.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PackagesTest {

    /// So that what is added tomorrow still fits below 32.
    private static final int MOST_TYPES = 28;

    private static final double MOST_PUBLIC = .46;

    private List<JavaClass> types = List.of();

    @BeforeAll
    void read() {
        types = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("exhibit").stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info")).toList();
        assertTrue(types.size() > 500, "these are not all types: " + types.size());
    }

    @Test
    void no_package_has_more_types_than_one_can_keep_in_mind() {
        var sizes = types.stream()
                .collect(Collectors.groupingBy(JavaClass::getPackageName, TreeMap::new, Collectors.counting()));
        sizes.values().removeIf(size -> size <= MOST_TYPES);
        assertTrue(sizes.isEmpty(), () -> "packages of more than " + MOST_TYPES + " types: " + sizes);
    }

    @Test
    void less_than_half_of_all_types_are_seen_outside_their_package() {
        long open = types.stream().filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC)).count();
        assertTrue(open <= MOST_PUBLIC * types.size(),
                () -> open + " of " + types.size() + " types are public, at most "
                        + Math.round(100 * MOST_PUBLIC) + " % may be");
    }
}
