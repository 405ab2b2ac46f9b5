package opora.upkeep.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;
import opora.upkeep.CannotStart;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The programs of PostgreSQL, unpacked once per user and version. */
final class Binaries {

    private Binaries() {}

    /** The folder with {@code bin/initdb}, {@code bin/pg_ctl}, {@code bin/postgres} inside the cache; unpacked into it when it is not there. */
    static Path unpackedIn(Path cache) {
        URL archive = archive();
        try {
            URLConnection connection = archive.openConnection();
            Path folder = cache.resolve("postgres-" + stamp(connection));
            if (!Files.isDirectory(folder)) {
                unpack(connection, folder);
            }
            return folder;
        } catch (IOException e) {
            throw new CannotStart("Не удалось распаковать PostgreSQL: " + e.getMessage(), e);
        }
    }

    private static URL archive() {
        String name = "/postgres-" + system() + "-" + processor() + ".txz";
        return Optional.ofNullable(Binaries.class.getResource(name))
                .orElseThrow(() ->
                        new CannotStart(
                                """
                                Для этой системы (%s, %s) в сборке нет встроенного PostgreSQL.
                                Укажите внешний: OPORA_DATABASE_URL, OPORA_DATABASE_USER, OPORA_DATABASE_PASSWORD.\
                                """
                                        .formatted(
                                                System.getProperty("os.name"),
                                                System.getProperty("os.arch"))));
    }

    private static String system() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (name.contains("win")) {
            return "windows";
        }
        return name.contains("mac") ? "darwin" : "linux";
    }

    private static String processor() {
        return System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
    }

    /** Tells one version of the archive from another without reading it. */
    private static String stamp(URLConnection connection) throws IOException {
        return connection instanceof JarURLConnection jar
                ? Long.toHexString(jar.getJarEntry().getCrc())
                : Long.toHexString(connection.getContentLengthLong());
    }

    /** First beside its place and then moved: a folder with the final name is always whole, whatever happens meanwhile. */
    private static void unpack(URLConnection connection, Path folder) throws IOException {
        Path beside = Files.createTempDirectory(folder.getParent(), "unpacking");
        Folders.permit(beside, "rwxr-xr-x");
        try (InputStream packed = connection.getInputStream();
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(packed))) {
            for (TarArchiveEntry entry; (entry = tar.getNextEntry()) != null; ) {
                put(tar, entry, beside.resolve(entry.getName()).normalize());
            }
            Files.move(beside, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | java.nio.file.DirectoryNotEmptyException another) {
            Folders.delete(beside);
        } catch (IOException e) {
            Folders.delete(beside);
            throw e;
        }
    }

    private static void put(TarArchiveInputStream tar, TarArchiveEntry entry, Path place)
            throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(place);
            return;
        }
        Files.createDirectories(place.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(place, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, place);
        boolean program = (entry.getMode() & 0100) != 0;
        Folders.permit(place, program ? "rwxr-xr-x" : "rw-r--r--");
    }
}
