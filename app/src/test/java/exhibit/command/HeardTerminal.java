package exhibit.command;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// What commands write, heard by a test in place of the terminal.
public final class HeardTerminal implements BeforeEachCallback, AfterEachCallback {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final PrintStream systemOut = System.out;
    private final PrintStream systemErr = System.err;

    @Override
    public void beforeEach(ExtensionContext test) {
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    @Override
    public void afterEach(ExtensionContext test) {
        System.setOut(systemOut);
        System.setErr(systemErr);
    }

    /// What went to standard output since the test began or `forget`.
    public String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    /// The same of standard error.
    public String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    public void forget() {
        out.reset();
        err.reset();
    }
}
