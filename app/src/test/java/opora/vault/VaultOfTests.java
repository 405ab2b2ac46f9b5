package opora.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A vault with a key of its own. */
public final class VaultOfTests {

    private VaultOfTests() {}

    public static Vault fresh() {
        return new Vault(new KeyRing(folder().resolve("keys")));
    }

    static Path folder() {
        try {
            return Files.createTempDirectory("opora-keys");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
