package exhibit.room.member;

import java.io.IOException;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Principal;
import java.security.PrivateKey;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedKeyManager;
import javax.net.ssl.X509ExtendedTrustManager;

/// TLS 1.3 between those who know a code: each side shows the code's key and takes no other.
final class RoomTls {

    private static final String ONLY = "TLSv1.3";

    private final SSLContext context;
    private volatile boolean otherCode;

    RoomTls(CodeKey key) {
        try {
            context = SSLContext.getInstance(ONLY);
            context.init(new KeyManager[]{new Shown(key)}, new TrustManager[]{new Same(key)}, null);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no TLS 1.3", e);
        }
        TlsRehearsal.of(context);
    }

    /// Another code's key.
    static final class OtherCode extends CertificateException {

        private static final long serialVersionUID = 1;

        OtherCode() {
            super("another code");
        }
    }

    /// Whether somebody who was called has shown another code's key.
    boolean otherCode() {
        return otherCode;
    }

    /// The side of the one that has called; has yet to shake hands.
    SSLSocket calling(Socket connected) throws IOException {
        return over(connected, true);
    }

    /// The side of the one that was called; has yet to shake hands.
    SSLSocket called(Socket connected) throws IOException {
        return over(connected, false);
    }

    private SSLSocket over(Socket connected, boolean calls) throws IOException {
        var socket = (SSLSocket) context.getSocketFactory().createSocket(connected,
                connected.getInetAddress().getHostAddress(), connected.getPort(), true);
        socket.setEnabledProtocols(new String[]{ONLY});
        socket.setUseClientMode(calls);
        socket.setNeedClientAuth(!calls);
        return socket;
    }

    /// There is one key, whatever is asked for.
    private static final class Shown extends X509ExtendedKeyManager {

        private static final String NAME = "room";

        private final PrivateKey secret;
        private final X509Certificate certificate;

        Shown(CodeKey key) {
            secret = key.secret();
            certificate = KeyCertificate.of(key);
        }

        @Override
        public String[] getClientAliases(String kind, Principal[] issuers) {
            return new String[]{NAME};
        }

        @Override
        public String chooseClientAlias(String[] kinds, Principal[] issuers, Socket socket) {
            return NAME;
        }

        @Override
        public String[] getServerAliases(String kind, Principal[] issuers) {
            return new String[]{NAME};
        }

        @Override
        public String chooseServerAlias(String kind, Principal[] issuers, Socket socket) {
            return NAME;
        }

        @Override
        public String chooseEngineClientAlias(String[] kinds, Principal[] issuers, SSLEngine engine) {
            return NAME;
        }

        @Override
        public String chooseEngineServerAlias(String kind, Principal[] issuers, SSLEngine engine) {
            return NAME;
        }

        @Override
        public X509Certificate[] getCertificateChain(String name) {
            return new X509Certificate[]{certificate};
        }

        @Override
        public PrivateKey getPrivateKey(String name) {
            return secret;
        }
    }

    /// Takes one key. All that TLS asks of a certificate besides is whether its owner has the secret half.
    private final class Same extends X509ExtendedTrustManager {

        private final byte[] open;

        Same(CodeKey key) {
            open = key.open().getEncoded();
        }

        private void judge(X509Certificate[] chain) throws OtherCode {
            if (!MessageDigest.isEqual(chain[0].getPublicKey().getEncoded(), open)) throw new OtherCode();
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String kind, Socket socket) throws OtherCode {
            judge(chain);
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String kind, Socket socket) throws OtherCode {
            try {
                judge(chain);
            } catch (OtherCode e) {
                otherCode = true;
                throw e;
            }
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String kind) throws OtherCode {
            judge(chain);
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String kind) throws OtherCode {
            judge(chain);
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String kind, SSLEngine engine) throws OtherCode {
            judge(chain);
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String kind, SSLEngine engine) throws OtherCode {
            judge(chain);
        }

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
