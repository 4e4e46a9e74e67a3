package exhibit.command.learn;

import exhibit.training.Fit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Trained models as NumPy reads them: `numpy.load(file)` has W (seeds, m, n) and b (seeds, n) as float32, loss (seeds)
/// as float64 and seed (seeds) as int64. A file is a ZIP of one array each, in version 1.0 of NumPy's format: a mark, two
/// bytes of version, the head's length, the head, which ends at a multiple of 64, and the numbers, least byte first.
final class Npz {

    private static final byte[] MARK = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0};
    private static final int ALIGNED = 64;

    private Npz() {
    }

    /// @param fits of one experiment, one a seed
    static byte[] of(List<Fit> fits) {
        var first = fits.getFirst().embedding();
        int n = first.features(), m = first.hidden();
        var W = bytes(fits.size() * m * n * Float.BYTES);
        var b = bytes(fits.size() * n * Float.BYTES);
        var loss = bytes(fits.size() * Double.BYTES);
        var seed = bytes(fits.size() * Long.BYTES);
        for (var fit : fits) {
            for (int k = 0; k < m; k++)
                for (int i = 0; i < n; i++)
                    W.putFloat(fit.embedding().coordinate(i, k));
            for (int i = 0; i < n; i++)
                b.putFloat(fit.embedding().bias(i));
            loss.putDouble(fit.loss());
            seed.putLong(fit.experiment().seed());
        }
        return zip(List.of(new Array("W", "<f4", List.of(fits.size(), m, n), W),
                new Array("b", "<f4", List.of(fits.size(), n), b), new Array("loss", "<f8", List.of(fits.size()), loss),
                new Array("seed", "<i8", List.of(fits.size()), seed)));
    }

    private static ByteBuffer bytes(int count) {
        return ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
    }

    /// @param kind NumPy's word for the kind of number
    /// @param shape row by row, the last index fastest
    private record Array(String name, String kind, List<Integer> shape, ByteBuffer numbers) {

        /// A shape of one number is written with a comma, as Python does.
        byte[] head() {
            var sizes = shape.toString().replace("[", "(").replace("]", shape.size() == 1 ? ",)" : ")");
            var words = "{'descr': '" + kind + "', 'fortran_order': False, 'shape': " + sizes + ", }";
            int before = MARK.length + Short.BYTES;
            int length = (before + words.length() + ALIGNED) / ALIGNED * ALIGNED - before;
            return bytes(before + length).put(MARK).putShort((short) length)
                    .put((words + " ".repeat(length - words.length() - 1) + "\n").getBytes(StandardCharsets.US_ASCII))
                    .array();
        }
    }

    private static byte[] zip(List<Array> arrays) {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            for (var array : arrays) {
                var entry = new ZipEntry(array.name() + ".npy");
                // The first moment that a ZIP can tell: the same models make the same file.
                entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
                zip.putNextEntry(entry);
                zip.write(array.head());
                zip.write(array.numbers().array());
            }
        } catch (IOException e) {
            throw new IllegalStateException("memory cannot fail to be written", e);
        }
        return file.toByteArray();
    }
}
