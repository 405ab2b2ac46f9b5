package opora.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    @TempDir Path folder;

    @Test
    void a_file_is_written_and_replaces_what_was_there() throws IOException {
        Path file = Files.writeString(folder.resolve("list.csv"), "прежнее");
        WholeFile.write(file, out -> out.write("новое".getBytes(UTF_8)));
        assertThat(file).hasContent("новое");
        assertThat(folder).isDirectoryNotContaining(other -> !other.equals(file));
    }

    @Test
    void what_breaks_on_the_way_leaves_the_old_file_as_it_was() throws IOException {
        Path file = Files.writeString(folder.resolve("list.csv"), "прежнее");
        assertThatIOException()
                .isThrownBy(() ->
                        WholeFile.write(
                                file,
                                out -> {
                                    out.write(1);
                                    throw new IOException("диск полон");
                                }));
        assertThat(file).hasContent("прежнее");
        assertThat(folder).isDirectoryNotContaining(other -> !other.equals(file));
    }

    @Test
    void a_device_is_written_as_it_is() throws IOException {
        Path device = Path.of("/dev/null");
        WholeFile.write(device, out -> out.write(1));
        assertThat(Files.isRegularFile(device)).isFalse();
    }
}
