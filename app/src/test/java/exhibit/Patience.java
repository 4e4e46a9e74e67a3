package exhibit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// Waits for what other threads and processes do, as long as a very busy machine may take.
public final class Patience {

    public static final long SECONDS = 240;

    private Patience() {
    }

    /// Fails where the wish does not come true.
    public static void await(BooleanSupplier wish) throws InterruptedException {
        await(wish, () -> "it takes too long");
    }

    /// The same.
    ///
    /// @param report what there is to say then
    public static void await(BooleanSupplier wish, Supplier<String> report) throws InterruptedException {
        long begun = System.nanoTime();
        while (!wish.getAsBoolean()) {
            assertTrue(System.nanoTime() - begun < SECONDS * 1e9, report);
            Thread.sleep(20);
        }
    }

    /// The lines of a file that a program writes, once there are so many.
    public static List<String> lines(Path file, int least) throws IOException, InterruptedException {
        await(() -> Files.exists(file) && count(file) >= least);
        return Files.readAllLines(file);
    }

    private static long count(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
