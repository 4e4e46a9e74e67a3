package exhibit;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Locale;

/// Systems whose own digits or letters come into whatever asks them: Arabic and Persian digits, the Turkish i.
public final class SystemLanguages {

    private static final List<Locale> ODD = List.of(Locale.of("ar", "EG"), Locale.of("fa", "IR"),
            Locale.of("tr", "TR"));

    private SystemLanguages() {
    }

    /// What may throw.
    @FunctionalInterface
    public interface Task {
        void run() throws Exception;
    }

    /// Does it under each of them, one after the other.
    public static void each(Task task) throws Exception {
        var own = Locale.getDefault();
        try {
            for (var odd : ODD) {
                Locale.setDefault(odd);
                assertNotEquals("title 12", "%s %d".formatted("TITLE".toLowerCase(Locale.getDefault()), 12));
                task.run();
            }
        } finally {
            Locale.setDefault(own);
        }
    }
}
