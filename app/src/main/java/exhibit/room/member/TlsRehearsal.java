package exhibit.room.member;

import java.nio.ByteBuffer;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLEngineResult.HandshakeStatus;
import javax.net.ssl.SSLException;

/// Both sides of a handshake, in memory. The first one that a Java machine does takes a second on a Pi, and whoever
/// knocks is not waited for that long; so nobody is kept waiting for the first one.
final class TlsRehearsal {

    /// More than a handshake has.
    private static final int MOST_ROUNDS = 100;

    private final ByteBuffer said;
    private final ByteBuffer answered;
    private final ByteBuffer spare;

    private TlsRehearsal(int bytes) {
        said = ByteBuffer.allocate(bytes);
        answered = ByteBuffer.allocate(bytes);
        spare = ByteBuffer.allocate(bytes);
    }

    /// @throws IllegalStateException where the key does not take itself
    static void of(SSLContext context) {
        var caller = context.createSSLEngine();
        var called = context.createSSLEngine();
        caller.setUseClientMode(true);
        called.setUseClientMode(false);
        called.setNeedClientAuth(true);
        try {
            new TlsRehearsal(2 * called.getSession().getPacketBufferSize()).run(caller, called);
        } catch (SSLException e) {
            throw new IllegalStateException("this Java does not take the key of a room: " + e.getMessage(), e);
        }
    }

    private void run(SSLEngine caller, SSLEngine called) throws SSLException {
        caller.beginHandshake();
        called.beginHandshake();
        for (int round = 0; round < MOST_ROUNDS && isShaking(caller, called); round++) {
            step(caller, answered, said);
            step(called, said, answered);
        }
        if (isShaking(caller, called)) throw new SSLException("it has no end");
    }

    private static boolean isShaking(SSLEngine caller, SSLEngine called) {
        return caller.getHandshakeStatus() != HandshakeStatus.NOT_HANDSHAKING
                || called.getHandshakeStatus() != HandshakeStatus.NOT_HANDSHAKING;
    }

    private void step(SSLEngine side, ByteBuffer in, ByteBuffer out) throws SSLException {
        switch (side.getHandshakeStatus()) {
            case NEED_TASK -> side.getDelegatedTask().run();
            case NEED_WRAP -> side.wrap(ByteBuffer.allocate(0), out);
            case NEED_UNWRAP, NEED_UNWRAP_AGAIN -> {
                in.flip();
                side.unwrap(in, spare.clear());
                in.compact();
            }
            case FINISHED, NOT_HANDSHAKING -> {
                // the other side goes on
            }
        }
    }
}
