package exhibit.sound;

import exhibit.thread.SupervisedThread;
import exhibit.training.LatestValue;
import java.util.List;
import java.util.Optional;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;
import org.tinylog.Logger;

/// The sound card, on a thread of its own. Where there is none it says so once, stays silent and looks again now and then.
public final class Loudspeaker implements AutoCloseable {

    private static final AudioFormat FORMAT = new AudioFormat(Chord.SAMPLES_A_SECOND, 16, 1, true, false);

    /// 23 ms.
    private static final int BLOCK = 1024;

    /// So many blocks wait in the card: soon enough for what is seen at the same time, long enough for a Pi.
    private static final int WAITING = 4;
    private static final long REST_MILLIS = 10;
    private static final long AGAIN_MILLIS = 30_000;

    private final LatestValue<List<Tone>> wanted = new LatestValue<>();
    private final SupervisedThread thread = new SupervisedThread("loudspeaker", this::run);
    private volatile double ceiling;
    private volatile boolean closed;
    private volatile boolean silent;

    /// Why nothing can be played on this machine, found by trying; empty where it can.
    public static Optional<String> trouble() {
        try (var _ = opened()) {
            return Optional.empty();
        } catch (LineUnavailableException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    private static SourceDataLine opened() throws LineUnavailableException {
        try {
            var line = AudioSystem.getSourceDataLine(FORMAT);
            line.open(FORMAT, WAITING * 2 * BLOCK);
            return line;
        } catch (IllegalArgumentException _) {
            throw new LineUnavailableException("no sound card");
        }
    }

    public void start() {
        thread.start();
    }

    /// Whether no sound card took what was played last; from any thread.
    public boolean isSilent() {
        return silent;
    }

    /// Lets a chord ring instead of the one before, or brief tones beside it; from any thread.
    public void play(List<Tone> chord) {
        wanted.put(chord);
    }

    /// How loud all is that sounds, 0 (silent) to 1; from any thread.
    public void loudness(double ceiling) {
        this.ceiling = Math.clamp(ceiling, 0, 1);
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
    }

    private void run() throws InterruptedException {
        for (; !closed; Thread.sleep(AGAIN_MILLIS))
            sound();
    }

    /// As long as there is a card that takes it.
    private void sound() throws InterruptedException {
        try (var line = opened()) {
            line.start();
            silent = false;
            play(line);
        } catch (LineUnavailableException e) {
            if (!silent) Logger.warn("nothing can be heard, so the exhibit is silent: " + e.getMessage());
            silent = true;
        }
    }

    private void play(SourceDataLine line) throws InterruptedException {
        var ringing = new Ringing();
        var block = new byte[2 * BLOCK];
        while (!closed) {
            var next = wanted.take();
            next.ifPresent(ringing::strike);
            if (ringing.isOver()) {
                Thread.sleep(REST_MILLIS);
                continue;
            }
            fill(block, ringing, new Limiter(ceiling));
            if (line.write(block, 0, block.length) < block.length) return; // the card has gone
        }
    }

    /// @param block samples of 16 bits, the low byte first
    static void fill(byte[] block, Ringing ringing, Limiter limiter) {
        for (int i = 0; i < block.length; i += 2) {
            int sample = (int) Math.round(Short.MAX_VALUE * limiter.limited(ringing.next()));
            block[i] = (byte) sample;
            block[i + 1] = (byte) (sample >> 8);
        }
    }
}
