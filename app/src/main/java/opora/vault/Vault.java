package opora.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import org.springframework.stereotype.Component;

/**
 * The door: seals texts with AES-256-GCM and opens them. A sealed text begins with the number of its key and is bound to its {@link Place};
 * the same text sealed twice looks different.
 */
@Component
public class Vault {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final KeyRing keys;
    private final SecureRandom random = new SecureRandom();

    Vault(KeyRing keys) {
        this.keys = keys;
    }

    /** What to keep in a column of type {@code vault.sealed} at that place. */
    public String seal(Place place, String text) {
        Key key = keys.newest();
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed =
                work(Cipher.ENCRYPT_MODE, key, nonce, place, text.getBytes(StandardCharsets.UTF_8));
        byte[] whole =
                ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed).array();
        return key.number() + ":" + Base64.getEncoder().encodeToString(whole);
    }

    /** @throws IllegalStateException when the key is gone, the value was changed or belongs to another place */
    public String open(Place place, String sealed) {
        int colon = sealed.indexOf(':');
        Key key =
                keys.find(Integer.parseInt(sealed.substring(0, colon)))
                        .orElseThrow(() ->
                                new IllegalStateException("no key for the value at " + place));
        ByteBuffer whole = ByteBuffer.wrap(Base64.getDecoder().decode(sealed.substring(colon + 1)));
        byte[] nonce = new byte[NONCE_BYTES];
        whole.get(nonce);
        byte[] rest = new byte[whole.remaining()];
        whole.get(rest);
        return new String(
                work(Cipher.DECRYPT_MODE, key, nonce, place, rest), StandardCharsets.UTF_8);
    }

    private static byte[] work(int mode, Key key, byte[] nonce, Place place, byte[] bytes) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, key.secret(), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(place.text().getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the value at " + place + " does not open", e);
        }
    }
}
