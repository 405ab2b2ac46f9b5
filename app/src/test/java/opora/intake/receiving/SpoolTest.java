package opora.intake.receiving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpoolTest {

    @TempDir private Path data;

    @Test
    void a_file_is_kept_with_its_size_and_digest_for_its_owner_alone() throws IOException {
        Spool spool = new Spool(data);

        Spool.Arrived arrived = spool.take(bytes("abc"), 3);
        spool.keep(arrived, 7);

        assertThat(arrived.size()).isEqualTo(3);
        assertThat(arrived.sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(Files.readString(spool.find(7).orElseThrow())).isEqualTo("abc");
        assertThat(
                        PosixFilePermissions.toString(
                                Files.getPosixFilePermissions(data.resolve("spool"))))
                .isEqualTo("rwx------");
        spool.discard(7);
        assertThat(spool.find(7)).isEmpty();
    }

    @Test
    void of_a_file_that_is_too_large_nothing_stays() throws IOException {
        Spool spool = new Spool(data);

        assertThatThrownBy(() -> spool.take(bytes("abcd"), 3)).isInstanceOf(Spool.TooMuch.class);

        try (var left = Files.list(data.resolve("spool"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void of_a_file_that_breaks_off_nothing_stays() throws IOException {
        Spool spool = new Spool(data);
        InputStream broken =
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("gone");
                    }
                };

        assertThatThrownBy(() -> spool.take(broken, 3)).isInstanceOf(IOException.class);

        try (var left = Files.list(data.resolve("spool"))) {
            assertThat(left).isEmpty();
        }
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
