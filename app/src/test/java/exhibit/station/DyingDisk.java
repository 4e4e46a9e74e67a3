package exhibit.station;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// A disk whose power goes at one of its steps. What was not forced down by then is lost in the way that it chooses,
/// under whatever name it has; nothing is done any more, not even tidying up.
class DyingDisk implements Disk {

    /// What is left of a file that was not forced down.
    enum Loss {
        NOTHING_LEFT, HALF_LEFT, WRONG_LEFT, ALL_LEFT;

        byte[] of(byte[] content) {
            return switch (this) {
                case NOTHING_LEFT -> new byte[0];
                case HALF_LEFT -> Arrays.copyOf(content, content.length / 2);
                case WRONG_LEFT -> new byte[content.length];
                case ALL_LEFT -> content;
            };
        }
    }

    /// The power has gone.
    static final class PowerCut extends Error {
        private static final long serialVersionUID = 1;
    }

    private final int steps;
    private final Loss loss;
    private Path unforced = Path.of("");
    private int done;
    private boolean dead;

    /// @param steps how many it does before the power goes
    DyingDisk(int steps, Loss loss) {
        this.steps = steps;
        this.loss = loss;
    }

    /// Whether the power has gone at all.
    boolean isDead() {
        return dead;
    }

    @Override
    public Path part(Path folder, String before, String after, boolean shared) throws IOException {
        step();
        return REAL.part(folder, before, after, shared);
    }

    @Override
    public void fill(Path part, byte[] content) throws IOException {
        step();
        REAL.fill(part, content);
        unforced = part;
    }

    @Override
    public void force(Path part) throws IOException {
        step();
        unforced = Path.of("");
    }

    @Override
    public byte[] read(Path part) throws IOException {
        step();
        return REAL.read(part);
    }

    @Override
    public void rename(Path part, Path file) throws IOException {
        step();
        REAL.rename(part, file);
        if (part.equals(unforced)) unforced = file;
    }

    @Override
    public void forceName(Path folder) {
        step();
    }

    @Override
    public void remove(Path part) throws IOException {
        step();
        REAL.remove(part);
    }

    private void step() {
        if (dead || done++ == steps) die();
    }

    private void die() {
        try {
            if (!dead && Files.isRegularFile(unforced)) Files.write(unforced, loss.of(Files.readAllBytes(unforced)));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        dead = true;
        throw new PowerCut();
    }
}
