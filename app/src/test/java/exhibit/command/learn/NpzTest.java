package exhibit.command.learn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.model.Activation;
import exhibit.model.Hyperparameters;
import exhibit.model.train.Kernel;
import exhibit.model.train.Schedule;
import exhibit.model.train.TrainingConfig;
import exhibit.training.Experiment;
import exhibit.training.Fit;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/// Models as NumPy finds them, read here as its description of the format says.
final class NpzTest {

    private static final int N = 5;
    private static final int M = 2;
    private static final TrainingConfig SHORT = new TrainingConfig(20, 64, 1e-2, Schedule.CONSTANT, 0);

    private final List<Fit> fits = LongStream.of(3, 9, 4).mapToObj(seed -> Fit.of(new Experiment(
            new Hyperparameters(N, M, .9, .9, Activation.RELU), seed), SHORT, Kernel.FAST, _ -> {})).toList();

    @Test
    void each_array_has_a_head_that_ends_at_a_multiple_of_64_and_its_numbers_row_by_row() throws IOException {
        var arrays = new TreeMap<String, ByteBuffer>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(Npz.of(fits)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                arrays.put(entry.getName(), ByteBuffer.wrap(zip.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN));
        }
        assertEquals(List.of("W.npy", "b.npy", "loss.npy", "seed.npy"), List.copyOf(arrays.keySet()));
        var W = numbers(arrays, "W.npy", "'<f4'", "(3, 2, 5)");
        var b = numbers(arrays, "b.npy", "'<f4'", "(3, 5)");
        var loss = numbers(arrays, "loss.npy", "'<f8'", "(3,)");
        var seed = numbers(arrays, "seed.npy", "'<i8'", "(3,)");
        for (var fit : fits) {
            for (int k = 0; k < M; k++)
                for (int i = 0; i < N; i++)
                    assertEquals(fit.embedding().coordinate(i, k), W.getFloat());
            for (int i = 0; i < N; i++)
                assertEquals(fit.embedding().bias(i), b.getFloat());
            assertEquals(fit.loss(), loss.getDouble());
            assertEquals(fit.experiment().seed(), seed.getLong());
        }
        assertTrue(List.of(W, b, loss, seed).stream().noneMatch(ByteBuffer::hasRemaining));
    }

    /// At the first of them.
    private static ByteBuffer numbers(Map<String, ByteBuffer> arrays, String name, String kind, String shape) {
        var array = Objects.requireNonNull(arrays.get(name));
        var mark = new byte[8];
        array.get(mark);
        assertArrayEquals(new byte[]{(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0}, mark);
        var head = new byte[array.getShort()];
        array.get(head);
        assertEquals(0, array.position() % 64);
        assertEquals("{'descr': " + kind + ", 'fortran_order': False, 'shape': " + shape + ", }",
                new String(head, StandardCharsets.US_ASCII).stripTrailing());
        assertEquals('\n', head[head.length - 1]);
        return array;
    }

    @Test
    void the_same_models_make_the_same_file() {
        assertArrayEquals(Npz.of(fits), Npz.of(fits));
    }
}
