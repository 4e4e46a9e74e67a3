package exhibit.room.member;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;

/// Somebody on the wire between two stations, who records what passes, and turns a bit of it when he is asked to.
final class TcpRelay implements AutoCloseable {

    private final ServerSocket door;
    private final InetSocketAddress to;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final ByteArrayOutputStream answered = new ByteArrayOutputStream();
    private final AtomicInteger turns = new AtomicInteger();

    TcpRelay(InetAddress at, InetSocketAddress to) throws IOException {
        this(new InetSocketAddress(at, 0), to);
    }

    TcpRelay(InetSocketAddress at, InetSocketAddress to) throws IOException {
        door = new ServerSocket(at.getPort(), 50, at.getAddress());
        this.to = to;
        Thread.ofVirtual().start(this::relay);
    }

    InetSocketAddress address() {
        return new InetSocketAddress(door.getInetAddress(), door.getLocalPort());
    }

    byte[] said() {
        return said.toByteArray();
    }

    byte[] answered() {
        return answered.toByteArray();
    }

    /// The next few pieces that pass come out with one bit changed.
    void turn(int pieces) {
        turns.set(pieces);
    }

    /// Those that have yet to be changed.
    int unturned() {
        return turns.get();
    }

    private void relay() {
        try {
            while (true) {
                var from = door.accept();
                var far = new Socket(to.getAddress(), to.getPort());
                copy(from, far, said);
                copy(far, from, answered);
            }
        } catch (IOException _) {
            // the test is over
        }
    }

    private void copy(Socket from, Socket into, ByteArrayOutputStream record) {
        Thread.ofVirtual().start(() -> {
            try (from; into) {
                pump(from.getInputStream(), into.getOutputStream(), record);
            } catch (IOException _) {
                // one side has hung up, so the other one is told
            }
        });
    }

    private void pump(InputStream in, OutputStream out, ByteArrayOutputStream record) throws IOException {
        var piece = new byte[65_536];
        for (int length = in.read(piece); length > 0; length = in.read(piece)) {
            record.write(piece, 0, length);
            if (turns.getAndUpdate(left -> Math.max(0, left - 1)) > 0) piece[length - 1] ^= 4;
            out.write(piece, 0, length);
            out.flush();
        }
    }

    /// Gives everything back that comes.
    static void mirror(Socket socket) {
        Thread.ofVirtual().start(() -> {
            try (socket) {
                socket.getInputStream().transferTo(socket.getOutputStream());
            } catch (IOException _) {
                // it was hung up
            }
        });
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
