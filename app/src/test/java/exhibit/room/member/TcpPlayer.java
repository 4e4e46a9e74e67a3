package exhibit.room.member;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/// A server that says what it was given, whatever it is told; where that is nothing, it gives back what comes.
final class TcpPlayer implements AutoCloseable {

    private final ServerSocket door;
    private final byte[] record;

    TcpPlayer(InetAddress at, int port, byte[] record) throws IOException {
        door = new ServerSocket(port, 50, at);
        this.record = record.clone();
        Thread.ofVirtual().start(this::play);
    }

    InetSocketAddress place() {
        return new InetSocketAddress(door.getInetAddress(), door.getLocalPort());
    }

    private void play() {
        try {
            while (true) {
                var socket = door.accept();
                socket.getOutputStream().write(record);
                socket.getOutputStream().flush();
                if (record.length == 0) TcpRelay.mirror(socket);
            }
        } catch (IOException _) {
            // the test is over
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
