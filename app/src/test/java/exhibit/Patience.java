package exhibit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.BooleanSupplier;

/// Waits for what other threads and processes do, as long as a very busy machine may take.
public final class Patience {

    public static final long SECONDS = 240;

    private Patience() {
    }

    /// Fails where the wish does not come true.
    public static void await(BooleanSupplier wish) throws InterruptedException {
        long begun = System.nanoTime();
        while (!wish.getAsBoolean()) {
            assertTrue(System.nanoTime() - begun < SECONDS * 1e9, "it takes too long");
            Thread.sleep(20);
        }
    }
}
