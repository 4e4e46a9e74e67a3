package exhibit.station;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/// A PIN as it is kept: never itself, only salted and hashed.
///
/// @param salt 16 random bytes in hexadecimal
/// @param hash PBKDF2 of salt and PIN in hexadecimal
record Pin(String salt, String hash) {

    private static final String METHOD = "PBKDF2WithHmacSHA256";

    /// Half a second on a Raspberry Pi 4, or thereabouts.
    private static final int ITERATIONS = 120_000;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 256;
    private static final HexFormat HEX = HexFormat.of();

    static Pin of(String pin) {
        var salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        return new Pin(HEX.formatHex(salt), HEX.formatHex(hash(pin, salt)));
    }

    boolean is(String pin) {
        return MessageDigest.isEqual(HEX.parseHex(hash), hash(pin, HEX.parseHex(salt)));
    }

    /// @return empty where no PIN was chosen yet
    /// @throws IOException where there is a file that holds none; nobody gets in by spoiling it
    static Optional<Pin> read(Path file) throws IOException {
        if (!Files.exists(file)) return Optional.empty();
        var words = Files.readString(file, StandardCharsets.US_ASCII).strip().split(" ", -1);
        if (words.length != 3 || !words[0].equals(METHOD) || !isHex(words[1], 2 * SALT_BYTES)
                || !isHex(words[2], HASH_BITS / 4))
            throw new IOException(file + " holds no PIN; remove it to choose a new one");
        return Optional.of(new Pin(words[1], words[2]));
    }

    void write(Path file) throws IOException {
        AtomicFile.write(file, (METHOD + " " + salt + " " + hash + "\n").getBytes(StandardCharsets.US_ASCII));
    }

    private static boolean isHex(String text, int length) {
        return text.length() == length && text.chars().allMatch(HexFormat::isHexDigit);
    }

    private static byte[] hash(String pin, byte[] salt) {
        var spec = new PBEKeySpec(pin.toCharArray(), salt, ITERATIONS, HASH_BITS);
        try {
            return SecretKeyFactory.getInstance(METHOD).generateSecret(spec).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + METHOD, e);
        } finally {
            spec.clearPassword();
        }
    }
}
