package exhibit.command.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/// What a window needs of Linux is really loaded, and what is not there is named with its package.
final class WindowLibrariesTest {

    @Test
    @EnabledOnOs(OS.LINUX)
    void what_cannot_be_loaded_is_missing_and_what_can_is_not() {
        assertEquals(Map.of("libnowhere.so.7", "libnowhere7"),
                WindowLibraries.missing(Map.of("libnowhere.so.7", "libnowhere7", "libc.so.6", "libc6")));
    }

    @Test
    void what_is_missing_is_named_with_the_packages_that_have_it() {
        assertEquals(Optional.empty(), WindowLibraries.mend(Map.of()));
        assertEquals(Optional.of("libgtk-3.so.0 cannot be loaded; on Raspberry Pi OS or Debian: "
                + "sudo apt install libgtk-3-0t64"), WindowLibraries.mend(Map.of("libgtk-3.so.0", "libgtk-3-0t64")));
    }
}
