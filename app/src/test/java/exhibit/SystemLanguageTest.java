package exhibit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.PrintWriter;
import java.lang.reflect.Executable;
import java.text.DecimalFormat;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Scanner;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What the exhibit writes and reads is the same whatever language the system speaks. Nothing asks it: neither where a
/// language can be named beside the other arguments, nor by what cannot be told one.
final class SystemLanguageTest {

    private static final List<String> NEVER = List.of("java.lang.String.formatted(", "java.util.Locale.getDefault(",
            "java.text.MessageFormat.format(java.lang.String", "java.util.Scanner.<init>(",
            "java.time.format.DateTimeFormatter.ofLocalized");

    @Test
    void nothing_asks_the_system_for_its_language() {
        var ours = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("exhibit");
        assertTrue(ours.contain("exhibit.Main") && ours.contain("exhibit.hardware.EventText"));
        assertEquals(List.of(), ours.stream().flatMap(SystemLanguageTest::asking).sorted().toList());
    }

    @Test
    void each_way_to_ask_it_is_found() {
        var asking = asking(new ClassFileImporter().importClass(Asking.class)).toList();
        assertEquals(Asking.WAYS, asking.size(), () -> String.join("\n", asking));
    }

    private static Stream<String> asking(JavaClass type) {
        return type.getAccessesFromSelf().stream().filter(SystemLanguageTest::asks)
                .map(access -> type.getName() + " line " + access.getLineNumber() + ": " + name(access));
    }

    private static String name(JavaAccess<?> access) {
        return access.getTargetOwner().getName() + "." + access.getTarget().getName();
    }

    private static boolean asks(JavaAccess<?> access) {
        if (NEVER.stream().anyMatch(access.getTarget().getFullName()::startsWith)) return true;
        if (!(access.getTarget() instanceof CodeUnitAccessTarget target)
                || target.getOwner().getName().startsWith("exhibit.") || target.getOwner().isArray())
            return false;
        var given = target.getRawParameterTypes().stream().map(JavaClass::getName).toList();
        return isPattern(target, given) || siblings(target).anyMatch(other -> isSameWithLanguage(other, given));
    }

    /// A format of numbers by a pattern takes the signs of a language instead of a language.
    private static boolean isPattern(CodeUnitAccessTarget target, List<String> given) {
        return target.getOwner().isEquivalentTo(DecimalFormat.class) && target.getName().equals("<init>")
                && given.size() < 2;
    }

    private static Stream<Executable> siblings(CodeUnitAccessTarget target) {
        var owner = target.getOwner().reflect();
        return target.getName().equals("<init>")
                ? Stream.of(owner.getDeclaredConstructors())
                : Stream.<Executable>of(owner.getMethods()).filter(other -> other.getName().equals(target.getName()));
    }

    private static boolean isSameWithLanguage(Executable other, List<String> given) {
        var all = new ArrayList<>(Arrays.stream(other.getParameterTypes()).map(Class::getName).toList());
        return all.remove(Locale.class.getName()) && all.equals(given);
    }

    /// One of each, in the ways that they are met.
    @SuppressWarnings({"unused", "StringCaseLocaleUsage"})
    private static final class Asking {

        static final int WAYS = 15;

        static final UnaryOperator<String> LOWER = String::toLowerCase;

        static String words(String text) {
            return String.format("%d", 1) + "%d".formatted(2) + text.toUpperCase() + MessageFormat.format("{0}", 3)
                    + new MessageFormat("{0}") + Locale.getDefault();
        }

        static String numbers() {
            return NumberFormat.getInstance().format(1) + NumberFormat.getPercentInstance().format(1)
                    + new DecimalFormat("0.0").format(1);
        }

        static String moments() {
            return "" + DateTimeFormatter.ofPattern("HH") + DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT);
        }

        static void streams(PrintWriter out) {
            out.printf("%d", 1);
            out.format("%d", 2);
            out.print(new Scanner("3").nextInt());
        }
    }
}
