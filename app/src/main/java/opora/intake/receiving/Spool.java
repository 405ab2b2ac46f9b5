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
import java.time.Duration;
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
 * it is read.
 */
@Component
class Spool {

    /** Nothing takes so long to arrive. */
    private static final Duration LONG_ENOUGH = Duration.ofHours(1);

    private final Path folder;

    Spool(@Value("${opora.data:${java.io.tmpdir}/opora-without-data-folder}") Path data) {
        this.folder = data.resolve("spool");
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

    /** Empty when the bytes are gone. */
    Optional<Path> find(long file) {
        return Optional.of(path(file)).filter(Files::isRegularFile);
    }

    void discard(Arrived arrived) {
        delete(arrived.path());
    }

    void discard(long file) {
        delete(path(file));
    }

    /** Deletes what lies here for an hour or longer and nobody waits for: files cut off on arrival and those of other numbers. */
    void sweep(Set<Long> awaited, Instant now) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        Set<String> names =
                awaited.stream()
                        .map(id -> path(id).getFileName().toString())
                        .collect(Collectors.toSet());
        try (Stream<Path> all = Files.list(folder)) {
            all.filter(path -> !names.contains(path.getFileName().toString()))
                    .filter(path -> isOld(path, now))
                    .forEach(Spool::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOld(Path path, Instant now) {
        try {
            return Files.getLastModifiedTime(path).toInstant().isBefore(now.minus(LONG_ENOUGH));
        } catch (IOException gone) {
            return false;
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
