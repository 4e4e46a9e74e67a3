package exhibit.room.member;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/// What the members of a room know and nobody else: 256 bits made of the room's code. The code is short, because a
/// class has to type it; the many rounds make it slow to guess.
final class Secret {

    /// What OWASP asks of PBKDF2 with SHA-256; half a second on a Pi.
    private static final int ROUNDS = 600_000;
    private static final int BITS = 256;
    /// The same for every room, so that the code is all that has to be told.
    private static final byte[] SALT = "superposition station, room".getBytes(StandardCharsets.UTF_8);

    private Secret() {
    }

    /// @return as 64 hexadecimal digits
    static String of(String code) {
        var key = new PBEKeySpec(code.toCharArray(), SALT, ROUNDS, BITS);
        try {
            var secret = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(key);
            return HexFormat.of().formatHex(secret.getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no PBKDF2", e);
        } finally {
            key.clearPassword();
        }
    }
}
