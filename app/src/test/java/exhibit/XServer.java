package exhibit;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// Asks an X server of this computer how many windows, pictures and the like its clients hold, by its extension
/// X-Resource.
final class XServer implements AutoCloseable {

    private static final int QUERY_EXTENSION = 98;
    private static final int CLIENTS = 1;
    private static final int RESOURCES_OF = 2;
    private static final int ANSWER = 32;
    private static final byte PROTOCOL = 11;

    private final SocketChannel server;

    private XServer(int display) throws IOException {
        server = SocketChannel.open(UnixDomainSocketAddress.of(Path.of("/tmp/.X11-unix", "X" + display)));
        send(bytes(12).put((byte) 'l').put((byte) 0).putShort(PROTOCOL));
        var greeting = read(8);
        if (greeting.get(0) != 1) throw new IOException("the X server lets nobody in");
        read(4 * greeting.getShort(6));
    }

    /// Of all clients of `DISPLAY` together; 0 where the exhibit draws into memory.
    static long resources() throws IOException {
        var display = System.getenv().getOrDefault("DISPLAY", "");
        if (!display.matches(":\\d+") || "Headless".equals(System.getProperty("glass.platform"))) return 0;
        try (var server = new XServer(Integer.parseInt(display.substring(1)))) {
            return server.count();
        }
    }

    private long count() throws IOException {
        byte extension = extension("X-Resource");
        var clients = ask(bytes(4).put(extension).put((byte) CLIENTS).putShort((short) 1));
        long count = 0;
        for (int i = 0; i < clients.getInt(8); i++) {
            var kinds = ask(bytes(8).put(extension).put((byte) RESOURCES_OF).putShort((short) 2)
                    .putInt(clients.getInt(ANSWER + 8 * i)));
            if (kinds.get(0) != 1) continue; // it went meanwhile
            for (int k = 0; k < kinds.getInt(8); k++)
                count += kinds.getInt(ANSWER + 8 * k + 4);
        }
        return count;
    }

    private byte extension(String name) throws IOException {
        var letters = name.getBytes(StandardCharsets.US_ASCII);
        int words = 2 + (letters.length + 3) / 4;
        var found = ask(bytes(4 * words).put((byte) QUERY_EXTENSION).put((byte) 0).putShort((short) words)
                .putShort((short) letters.length).putShort((short) 0).put(letters));
        if (found.get(0) != 1 || found.get(8) == 0) throw new IOException("the X server does not know " + name);
        return found.get(9);
    }

    private ByteBuffer ask(ByteBuffer request) throws IOException {
        send(request);
        var head = read(ANSWER);
        if (head.get(0) != 1) return head;
        var rest = read(4 * head.getInt(4));
        return bytes(ANSWER + rest.capacity()).put(head.flip()).put(rest.flip());
    }

    private void send(ByteBuffer request) throws IOException {
        request.clear();
        while (request.hasRemaining())
            server.write(request);
    }

    private ByteBuffer read(int length) throws IOException {
        var answer = bytes(length);
        while (answer.hasRemaining())
            if (server.read(answer) < 0) throw new IOException("the X server hung up");
        return answer;
    }

    private static ByteBuffer bytes(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
