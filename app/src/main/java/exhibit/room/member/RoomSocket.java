package exhibit.room.member;

import java.io.BufferedInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketAddress;
import java.util.OptionalLong;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/// A line to a peer, by TLS as soon as both have shaken hands. It is closed at once and without a word, because TLS would
/// wait until the other side has taken its goodbye; and it tells since when somebody waits for the other side to take
/// what was written.
final class RoomSocket extends Socket {

    /// A cookie and a version, and then the length of an address, which is no longer than this.
    private static final int BEFORE_LENGTH = 6;
    private static final int MOST_FIRST = 64;

    private final RoomGate gate;
    private final RoomTls tls;
    private final long millis;
    private volatile @Nullable Socket shaken;
    private volatile @Nullable InputStream begun;
    private volatile OptionalLong writing = OptionalLong.empty();

    /// Not yet connected.
    ///
    /// @param millis for a call to somebody and shaking hands with him
    RoomSocket(RoomGate gate, RoomTls tls, long millis) {
        this.gate = gate;
        this.tls = tls;
        this.millis = millis;
    }

    /// Calls somebody and shakes hands with him, all within this line's time.
    @Override
    public void connect(SocketAddress to, int millis) throws IOException {
        var end = gate.ending(this, this.millis);
        try {
            super.connect(to, millis);
            shaken(tls.calling(this));
        } finally {
            end.cancel(false);
        }
    }

    /// Shakes hands with somebody who has called, and waits for it.
    void answer() throws IOException {
        shaken(tls.called(this));
    }

    /// Waits for the first words of somebody who has called, and leaves them to whoever reads this line: JGroups would wait
    /// for them on the thread that takes everybody in.
    void awaitFirstWords() throws IOException {
        var in = new BufferedInputStream(getInputStream());
        in.mark(BEFORE_LENGTH + Short.BYTES + MOST_FIRST);
        in.skipNBytes(BEFORE_LENGTH);
        int length = in.read() << Byte.SIZE | in.read();
        in.skipNBytes(Math.min(length, MOST_FIRST));
        in.reset();
        begun = in;
    }

    private void shaken(SSLSocket over) throws IOException {
        over.startHandshake();
        shaken = over;
        gate.watch(this);
    }

    /// Since when one piece is being written, in nanoseconds.
    OptionalLong writing() {
        return writing;
    }

    @Override
    public InputStream getInputStream() throws IOException {
        var in = begun;
        if (in != null) return in;
        var over = shaken;
        return over == null ? super.getInputStream() : over.getInputStream();
    }

    @Override
    public OutputStream getOutputStream() throws IOException {
        var over = shaken;
        return over == null ? new Timed(super.getOutputStream()) : over.getOutputStream();
    }

    /// TLS writes pieces of at most 16 KB, one after the other.
    private final class Timed extends FilterOutputStream {

        Timed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            writing = OptionalLong.of(System.nanoTime());
            try {
                out.write(bytes, from, length);
            } finally {
                writing = OptionalLong.empty();
            }
        }
    }
}
