package exhibit;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import exhibit.study.Study;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// What only tests use stands among the tests.
final class OnlyWhatIsUsedTest {

    /// Where Java starts.
    private static final Set<String> STARTS = Set.of(Main.class.getName());

    /// A study that is in no list is found by `LaboratoryTest`.
    @Test
    void every_type_but_the_start_is_used_by_another_one() {
        var main = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("exhibit");
        var unused = main.stream().map(OnlyWhatIsUsedTest::file).filter(name -> !name.endsWith("package-info"))
                .collect(toSet());
        unused.removeAll(STARTS);
        main.stream().filter(type -> type.isAssignableTo(Study.class)).map(OnlyWhatIsUsedTest::file)
                .forEach(unused::remove);
        for (var type : main)
            type.getDirectDependenciesFromSelf().stream().map(used -> file(used.getTargetClass()))
                    .filter(used -> !used.equals(file(type))).forEach(unused::remove);
        main.stream().filter(OnlyWhatIsUsedTest::isOfConstants).map(JavaClass::getName).forEach(unused::remove);
        assertEquals(Set.of(), new TreeSet<>(unused));
    }

    /// Whoever uses a constant has it in his own class, and its type leaves no trace there.
    private static boolean isOfConstants(JavaClass type) {
        return type.getMethods().isEmpty() && !type.getFields().isEmpty()
                && type.getFields().stream().allMatch(field -> field.getModifiers().contains(JavaModifier.FINAL)
                        && field.getModifiers().contains(JavaModifier.STATIC)
                        && (field.getRawType().isPrimitive() || field.getRawType().isEquivalentTo(String.class)));
    }

    /// The name of the outermost type: `exhibit.Main` for what is inside `Main`.
    private static String file(JavaClass type) {
        return type.getEnclosingClass().map(OnlyWhatIsUsedTest::file).orElseGet(type::getName);
    }
}
