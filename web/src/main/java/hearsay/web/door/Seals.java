package hearsay.web.door;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Numbers that nobody can guess, and seals that only this process can make. A new start makes all old seals void. */
final class Seals {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 18;
    private static final Base64.Encoder LETTERS = Base64.getUrlEncoder().withoutPadding();

    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec key;

    Seals() {
        byte[] secret = new byte[32];
        random.nextBytes(secret);
        this.key = new SecretKeySpec(secret, ALGORITHM);
    }

    /** A number that nobody can guess, in letters. */
    String number() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return LETTERS.encodeToString(bytes);
    }

    /** The seal on words for one purpose. */
    String seal(String purpose, String words) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return LETTERS.encodeToString(mac.doFinal((purpose + "\n" + words).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has " + ALGORITHM, impossible);
        }
    }

    /** Whether two words are the same, in a time that does not tell where they differ. */
    static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
