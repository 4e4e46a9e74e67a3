package exhibit.room.member;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.Optional;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;
import org.jgroups.Version;
import org.jgroups.blocks.cs.Connection;
import org.jgroups.stack.IpAddress;

/// TLS of somebody who trusts everybody, and shows what he has.
final class Impostor {

    private static final char[] NO_PASSWORD = new char[0];

    private Impostor() {
    }

    /// @param key of his certificate; without one he shows none
    static SSLContext context(Optional<CodeKey> key) throws GeneralSecurityException, IOException {
        var context = SSLContext.getInstance("TLS");
        context.init(key.isEmpty() ? null : keys(key.get()), new TrustManager[]{new Everybody()}, null);
        return context;
    }

    private static KeyManager[] keys(CodeKey key) throws GeneralSecurityException, IOException {
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, NO_PASSWORD);
        store.setKeyEntry("pupil", key.secret(), NO_PASSWORD, new X509Certificate[]{KeyCertificate.of(key)});
        var factory = KeyManagerFactory.getInstance("PKIX");
        factory.init(store, NO_PASSWORD);
        return factory.getKeyManagers();
    }

    static SSLSocket shaken(SSLContext context, Socket raw, String version) throws IOException {
        var socket = (SSLSocket) context.getSocketFactory().createSocket(raw, "127.0.0.1", raw.getPort(), true);
        socket.setEnabledProtocols(new String[]{version});
        socket.startHandshake();
        return socket;
    }

    /// The first words of a member: who he is.
    static void introduce(Socket socket, IpAddress place) throws IOException {
        var out = new DataOutputStream(socket.getOutputStream());
        out.write(Connection.cookie);
        out.writeShort(Version.version);
        out.writeShort(place.serializedSize());
        place.writeTo(out);
        out.flush();
    }

    static void introduce(Socket socket) throws IOException {
        introduce(socket, new IpAddress(socket.getLocalAddress(), socket.getLocalPort()));
    }

    private static final class Everybody extends X509ExtendedTrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String kind) {
            // whoever it is
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String kind) {
            // whoever it is
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String kind, Socket socket) {
            // whoever it is
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String kind, Socket socket) {
            // whoever it is
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String kind, SSLEngine engine) {
            // whoever it is
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String kind, SSLEngine engine) {
            // whoever it is
        }

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
