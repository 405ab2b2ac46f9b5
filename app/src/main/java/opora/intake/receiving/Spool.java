package opora.intake.receiving;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Files between arrival and reading, in the data folder and for nobody else to see: they hold names of pupils. Each is deleted as soon as
 * it is read. The folder belongs to one program alone, as the data folder does.
 */
@Component
public class Spool {

    private final Path folder;

    /** {@code data}: without a data folder, as in tests, a folder of this program's own in the temporary one. */
    Spool(@Value("${opora.data:${java.io.tmpdir}/opora-${random.uuid}}") Path data) {
        this.folder = data.resolve("spool");
    }

    /** Where bytes may lie that are on their way in; it is there and closed to others. */
    public Path folder() {
        try {
            create();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder;
    }

    /** A file that has arrived and belongs to no load as yet. */
    record Arrived(Path path, long size, String sha256) {}

    /** @throws TooMuch when it is larger than {@code limit} bytes; nothing is left of it then */
    Arrived take(InputStream content, long limit) throws IOException {
        create();
        Path path = folder.resolve("arriving-" + UUID.randomUUID());
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            long size = copy(new DigestInputStream(content, digest), path, limit);
            return new Arrived(path, size, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException | TooMuch failed) {
            Files.deleteIfExists(path);
            throw failed;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long copy(InputStream from, Path to, long limit) throws IOException {
        try (var out = Files.newOutputStream(to)) {
            long size = 0;
            byte[] part = new byte[1 << 16];
            for (int read = from.read(part); read >= 0; read = from.read(part)) {
                size += read;
                if (size > limit) {
                    throw new TooMuch();
                }
                out.write(part, 0, read);
            }
            return size;
        }
    }

    private void create() throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Files.createDirectories(folder);
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    void keep(Arrived arrived, long file) {
        try {
            Files.move(arrived.path(), path(file), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the bytes are there and came after that moment. */
    boolean hasSince(long file, Instant moment) {
        try {
            return Files.getLastModifiedTime(path(file)).toInstant().isAfter(moment);
        } catch (IOException gone) {
            return false;
        }
    }

    /** Empty when the bytes are gone. */
    public Optional<Path> find(long file) {
        return Optional.of(path(file)).filter(Files::isRegularFile);
    }

    void discard(Arrived arrived) {
        delete(arrived.path());
    }

    void discard(long file) {
        delete(path(file));
    }

    /** Deletes what nobody waits for: files cut off on arrival and those of other numbers. Only while nothing can arrive. */
    void sweep(Set<Long> awaited) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        Set<String> names =
                awaited.stream()
                        .map(id -> path(id).getFileName().toString())
                        .collect(Collectors.toSet());
        try (Stream<Path> all = Files.list(folder)) {
            all.filter(Files::isRegularFile)
                    .filter(path -> !names.contains(path.getFileName().toString()))
                    .forEach(Spool::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path path(long file) {
        return folder.resolve("file-" + file);
    }

    /** More bytes than are taken at once. */
    static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
