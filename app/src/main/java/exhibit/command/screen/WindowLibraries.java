package exhibit.command.screen;

import exhibit.view.kit.Fx;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The libraries of Linux that JavaFX opens a window with. Debian's Java does not ask for them by itself.
public final class WindowLibraries {

    /// Each with the package that has it in Raspberry Pi OS and Debian 13.
    private static final Map<String, String> PACKAGES = Map.of("libgtk-3.so.0", "libgtk-3-0t64", "libXtst.so.6",
            "libxtst6");

    private WindowLibraries() {
    }

    /// Starts JavaFX on the display that there is. They are loaded first, because JavaFX that has failed once says a
    /// page of nothing useful and cannot be started again.
    ///
    /// @throws IllegalStateException where one is missing, with the package that has it
    public static void start() {
        var lacking = mend(missing());
        if (lacking.isPresent()) throw new IllegalStateException("no window can be opened: " + lacking.get());
        try {
            Fx.start();
        } catch (UnsupportedOperationException e) {
            throw new IllegalStateException("the display DISPLAY=" + System.getenv("DISPLAY")
                    + " cannot be opened: its X server lets nobody in from here", e);
        }
    }

    /// The libraries that this machine cannot load, and the packages that have them; none on other systems.
    public static Map<String, String> missing() {
        return Display.isLinux() ? missing(PACKAGES) : Map.of();
    }

    static Map<String, String> missing(Map<String, String> wanted) {
        return wanted.entrySet().stream().filter(library -> !loads(library.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one, TreeMap::new));
    }

    /// What is not there and how to have it, in one sentence.
    static Optional<String> mend(Map<String, String> missing) {
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(told(missing) + "; on Raspberry Pi OS or Debian: " + remedy(missing));
    }

    public static String told(Map<String, String> missing) {
        return String.join(", ", missing.keySet()) + " cannot be loaded";
    }

    public static String remedy(Map<String, String> missing) {
        return "sudo apt install " + String.join(" ", missing.values());
    }

    @SuppressWarnings("restricted") // to load is what it is for
    private static boolean loads(String library) {
        try {
            SymbolLookup.libraryLookup(library, Arena.global());
            return true;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
