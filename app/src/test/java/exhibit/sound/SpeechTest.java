package exhibit.sound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.Patience;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// A voice, spoken by a script that writes down what it was asked to say.
@DisabledOnOs(OS.WINDOWS)
final class SpeechTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void it_is_told_the_language_how_loud_and_what() throws Exception {
        var said = folder.resolve("said");
        try (var speech = new Speech(Optional.of(program("{ echo \"$@\"; cat; } > " + said)))) {
            speech.say("$(touch x) -w f; Glöckchen", "de", .5);
            Patience.await(() -> !speech.isSpeaking());
        }
        assertEquals("-v de -a 50 --stdin\n$(touch x) -w f; Glöckchen", Files.readString(said));
    }

    @Test
    void something_new_cuts_off_what_is_being_said() throws Exception {
        var pids = folder.resolve("pids");
        try (var speech = new Speech(Optional.of(program("echo $$ >> " + pids + "; exec sleep 30")))) {
            speech.say("first", "en", 1);
            var first = speaker(pids, 0);
            speech.say("second", "en", 1);
            first.onExit().get();
            var second = speaker(pids, 1);
            assertTrue(second.isAlive());
            speech.hush();
            second.onExit().get();
            assertFalse(speech.isSpeaking());
        }
    }

    @Test
    void where_nobody_can_speak_or_nobody_wants_to_hear_nothing_happens() throws Exception {
        var said = folder.resolve("said");
        new Speech(Optional.empty()).say("hello", "en", 1);
        var speech = new Speech(Optional.of(program("touch " + said)));
        speech.say("hello", "en", 0);
        assertFalse(speech.isSpeaking());
        assertFalse(Files.exists(said));
    }

    private static ProcessHandle speaker(Path pids, int which) throws Exception {
        return ProcessHandle.of(Long.parseLong(Patience.lines(pids, which + 1).get(which))).orElseThrow();
    }

    private Path program(String script) throws IOException {
        var file = folder.resolve("voice");
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }
}
