package exhibit.room.member;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/// A room's code as machines use it: one Ed25519 key pair, which whoever knows the code can make and nobody else. The
/// code is short, because a class has to type it; the many rounds make it slow to guess.
final class CodeKey {

    /// What OWASP asks of PBKDF2 with SHA-256; half a second on a Pi.
    private static final int ROUNDS = 600_000;
    /// Of the seed that an Ed25519 key is, in bytes (RFC 8032, 5.1.5).
    private static final int SEED = 32;
    /// The same for every room, so that the code is all that has to be told.
    private static final byte[] SALT = "superposition station, room".getBytes(StandardCharsets.UTF_8);

    private final KeyPair pair;

    private CodeKey(KeyPair pair) {
        this.pair = pair;
    }

    static CodeKey of(String code) {
        var word = new PBEKeySpec(code.toCharArray(), SALT, ROUNDS, SEED * Byte.SIZE);
        try {
            return ofSeed(SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(word).getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no PBKDF2", e);
        } finally {
            word.clearPassword();
        }
    }

    /// @param seed 32 bytes
    static CodeKey ofSeed(byte[] seed) {
        try {
            // Java has no call that gives the public key of a private one; its generator takes the seed as it comes.
            var maker = KeyPairGenerator.getInstance("Ed25519");
            maker.initialize(NamedParameterSpec.ED25519, new Given(seed));
            var pair = maker.generateKeyPair();
            var made = ((EdECPrivateKey) pair.getPrivate()).getBytes().orElseThrow();
            if (!Arrays.equals(made, seed)) throw new IllegalStateException("this Java makes keys in another way");
            return new CodeKey(pair);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no Ed25519", e);
        }
    }

    PrivateKey secret() {
        return pair.getPrivate();
    }

    PublicKey open() {
        return pair.getPublic();
    }

    /// Chance that is none: gives the seed, once asked for exactly that many bytes.
    private static final class Given extends SecureRandom {

        private static final long serialVersionUID = 1;

        private final transient byte[] seed;

        Given(byte[] seed) {
            this.seed = seed.clone();
        }

        @Override
        public void nextBytes(byte[] to) {
            if (to.length != seed.length) throw new IllegalStateException("this Java makes keys in another way");
            System.arraycopy(seed, 0, to, 0, to.length);
        }
    }
}
