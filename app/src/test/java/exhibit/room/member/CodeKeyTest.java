package exhibit.room.member;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

final class CodeKeyTest {

    /// RFC 8032, 7.1, test 1: the signature is that of nothing.
    private static final String SEED = "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60";
    private static final String OPEN = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";
    private static final String SIGNATURE = "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a3"
            + "3bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b";

    @Test
    void a_seed_makes_the_keys_of_rfc_8032() throws Exception {
        var key = CodeKey.ofSeed(HexFormat.of().parseHex(SEED));
        assertEquals(OPEN, HexFormat.of().formatHex(tail(key.open().getEncoded(), 32)));
        var signature = Signature.getInstance("Ed25519");
        signature.initSign(key.secret());
        assertEquals(SIGNATURE, HexFormat.of().formatHex(signature.sign()));
    }

    /// Python: `hashlib.pbkdf2_hmac('sha256', b'ABCD-1', b'superposition station, room', 600000)`.
    @Test
    void the_seed_is_pbkdf2_of_the_code() {
        var secret = (EdECPrivateKey) CodeKey.of("ABCD-1").secret();
        assertEquals("99ba4861b19d35391668237e464792081b3b676a85d13b052d228dcdfc2f7627",
                HexFormat.of().formatHex(secret.getBytes().orElseThrow()));
    }

    @Test
    void the_certificate_is_signed_by_its_own_key_and_the_same_wherever_it_is_made() throws Exception {
        var key = CodeKey.ofSeed(HexFormat.of().parseHex(SEED));
        var certificate = KeyCertificate.of(key);
        certificate.verify(key.open());
        certificate.checkValidity();
        assertEquals(key.open(), certificate.getPublicKey());
        assertArrayEquals(certificate.getEncoded(), KeyCertificate.of(key).getEncoded());
        assertNotEquals(certificate, KeyCertificate.of(CodeKey.ofSeed(new byte[32])));
    }

    private static byte[] tail(byte[] bytes, int length) {
        return Arrays.copyOfRange(bytes, bytes.length - length, bytes.length);
    }
}
