package exhibit.station;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.tinylog.Logger;

/// The lock on the page for staff: there is no PIN until someone chooses the first, and five wrong ones in a row lock
/// it for five minutes. Wrong ones are kept beside the PIN, so that the plug forgives none. From any thread.
public final class Lock {

    /// What a PIN has come to.
    public enum Answer {
        OPEN, WRONG, LOCKED
    }

    private static final int TRIES = 5;
    private static final long LOCKED_NANOS = 300_000_000_000L;

    private final Path file;
    private final Path tries;
    private final LongSupplier nanos;
    private Optional<Pin> pin = Optional.empty();
    private boolean spoiled;
    private int wrong;
    private long lockedAt;

    /// @param file where the PIN is kept, salted and hashed
    /// @param nanos a clock that only goes forward
    public Lock(Path file, LongSupplier nanos) {
        this.file = file;
        this.nanos = nanos;
        tries = file.resolveSibling(file.getFileName() + "-tries");
        wrong = tried();
        lockedAt = nanos.getAsLong();
        try {
            pin = Pin.read(file);
        } catch (IOException e) {
            spoiled = true;
            Logger.error("the page for staff stays locked: " + e.getMessage());
        }
    }

    public synchronized boolean isSet() {
        return spoiled || pin.isPresent();
    }

    public synchronized Answer enter(String typed) {
        if (spoiled || isLocked()) return Answer.LOCKED;
        if (pin.isPresent() && pin.get().is(typed)) {
            if (wrong > 0) remember(0);
            return Answer.OPEN;
        }
        remember(wrong + 1);
        if (wrong % TRIES == 0) lockedAt = nanos.getAsLong();
        return Answer.WRONG;
    }

    private void remember(int now) {
        wrong = now;
        try {
            AtomicFile.write(tries, Integer.toString(now).getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            Logger.warn("wrong PINs are forgotten at the next start: " + e.getMessage());
        }
    }

    /// Whoever spoils the file waits as long as after five wrong ones.
    private int tried() {
        try {
            var text = Files.exists(tries) ? Files.readString(tries, StandardCharsets.US_ASCII).strip() : "0";
            return text.matches("\\d{1,8}") ? Integer.parseInt(text) : TRIES;
        } catch (IOException _) {
            return TRIES;
        }
    }

    private boolean isLocked() {
        return wrong > 0 && wrong % TRIES == 0 && nanos.getAsLong() - lockedAt < LOCKED_NANOS;
    }

    /// The first PIN; a later one is not taken.
    ///
    /// @return whether it could be written down
    public synchronized boolean set(String chosen) {
        if (isSet()) return false;
        pin = Optional.of(Pin.of(chosen));
        try {
            pin.get().write(file);
            return true;
        } catch (IOException e) {
            Logger.warn("the PIN was not kept: " + e.getMessage());
            return false;
        }
    }
}
