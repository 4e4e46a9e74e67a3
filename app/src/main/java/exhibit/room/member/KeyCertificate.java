package exhibit.room.member;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;

/// A key as TLS wants it shown: an X.509 certificate (RFC 5280, 4.1) that the key itself has signed, in DER. Nothing in
/// it counts but the key; the same code makes the same bytes everywhere.
final class KeyCertificate {

    private static final int INTEGER = 0x02;
    private static final int BIT_STRING = 0x03;
    private static final int OBJECT = 0x06;
    private static final int UTF8 = 0x0c;
    private static final int UTC_TIME = 0x17;
    private static final int TIME = 0x18;
    private static final int SEQUENCE = 0x30;
    private static final int SET = 0x31;
    private static final int VERSION = 0xa0;
    private static final byte[] VERSION_3 = {2};
    private static final byte[] SERIAL = {1};
    /// id-Ed25519 (RFC 8410, 3): 1.3.101.112.
    private static final byte[] ED25519 = {0x2b, 0x65, 0x70};
    /// id-at-commonName: 2.5.4.3.
    private static final byte[] COMMON_NAME = {0x55, 0x04, 0x03};
    /// Ten bits and more: a length that does not fit into seven is told with its own length before it.
    private static final int LONG = 0x80;

    private KeyCertificate() {
    }

    static X509Certificate of(CodeKey key) {
        try {
            var method = der(SEQUENCE, der(OBJECT, ED25519));
            var name = der(SEQUENCE, der(SET, der(SEQUENCE, der(OBJECT, COMMON_NAME), der(UTF8, ascii("room")))));
            // A clock that was never set must not shut a station out.
            var always = der(SEQUENCE, der(UTC_TIME, ascii("700101000000Z")), der(TIME, ascii("99991231235959Z")));
            var body = der(SEQUENCE, der(VERSION, der(INTEGER, VERSION_3)), der(INTEGER, SERIAL), method, name, always,
                    name, key.open().getEncoded());
            var all = der(SEQUENCE, body, method, der(BIT_STRING, new byte[1], signed(key, body)));
            return (X509Certificate) CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(all));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java does not take the certificate of a room", e);
        }
    }

    private static byte[] signed(CodeKey key, byte[] body) throws GeneralSecurityException {
        var signature = Signature.getInstance("Ed25519");
        signature.initSign(key.secret());
        signature.update(body);
        return signature.sign();
    }

    /// Tag, length, value.
    private static byte[] der(int tag, byte[]... values) {
        var value = new ByteArrayOutputStream();
        for (var part : values) value.writeBytes(part);
        var all = new ByteArrayOutputStream();
        all.write(tag);
        length(value.size(), all);
        all.writeBytes(value.toByteArray());
        return all.toByteArray();
    }

    private static void length(int length, ByteArrayOutputStream to) {
        if (length < LONG) {
            to.write(length);
            return;
        }
        int bytes = (Integer.SIZE - Integer.numberOfLeadingZeros(length) + Byte.SIZE - 1) / Byte.SIZE;
        to.write(LONG | bytes);
        for (int k = bytes - 1; k >= 0; k--) to.write(length >> (k * Byte.SIZE));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
