package opora.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The keys, one a line in a file that only the owner reads: {@code OPORA_KEYS}, or {@code keys} in the data folder. The last one seals, the
 * others only open. Who loses the file loses what was sealed; who copies the database without the file has nothing to read.
 */
@Component
class KeyRing {

    private static final String HEADING =
            "# Ключи Опоры. Храните копию отдельно от копий базы данных: без этого файла закрытые значения не прочесть.\n";

    private final Path file;
    private volatile List<Key> keys;

    @Autowired
    KeyRing(
            @Value("${opora.keys:}") String chosen,
            @Value("${opora.data:${java.io.tmpdir}/opora-${random.uuid}}") Path data) {
        this(chosen.isBlank() ? data.resolve("keys") : Path.of(chosen));
    }

    /** Reads the file; where there is none, the first key is made. */
    KeyRing(Path file) {
        this.file = file;
        this.keys = read();
    }

    Key newest() {
        return keys.getLast();
    }

    Optional<Key> find(int number) {
        return keys.stream().filter(key -> key.number() == number).findFirst();
    }

    /** From now on another key seals. */
    void addKey() {
        List<Key> more = new ArrayList<>(keys);
        more.add(Key.fresh(newest().number() + 1));
        write(more);
    }

    /** Nothing is sealed with the others any more. */
    void keepNewestOnly() {
        write(List.of(newest()));
    }

    private List<Key> read() {
        try {
            if (!Files.exists(file)) {
                create(file, text(List.of(Key.fresh(1))));
            }
            List<Key> found =
                    Files.readAllLines(file).stream()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .map(Key::of)
                            .toList();
            if (found.isEmpty()) {
                throw new IllegalArgumentException("no key in it");
            }
            return found;
        } catch (FileAlreadyExistsException madeMeanwhile) {
            return read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            // the text of the exception could tell a part of a key
            throw new IllegalStateException("the file of keys cannot be read: " + file);
        }
    }

    /** At once or not at all: a file that is cut off would be the loss of everything sealed. */
    private void write(List<Key> kept) {
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.deleteIfExists(beside);
            create(beside, text(kept));
            Files.move(
                    beside,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        keys = List.copyOf(kept);
    }

    private static void create(Path path, String text) throws IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(
                    path,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(path);
        }
        Files.writeString(path, text);
    }

    private static String text(List<Key> kept) {
        return HEADING + kept.stream().map(Key::line).collect(Collectors.joining("\n", "", "\n"));
    }
}
