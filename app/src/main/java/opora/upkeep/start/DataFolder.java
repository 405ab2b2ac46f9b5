package opora.upkeep.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import opora.upkeep.CannotStart;

/**
 * The folder with all that must survive a restart, held by this process alone until it is closed.
 *
 * <p>In the folder: {@code version} of its layout, {@code opora.lock}, {@code postgres}, {@code log}, {@code spool} of files being read.
 */
public final class DataFolder implements AutoCloseable {

    /** Of the layout of the folder; grows when an older Opora could not read it any more. */
    static final int VERSION = 1;

    private static final long MEGABYTE = 1024 * 1024;
    private static final long NEEDED_AT_FIRST = 300 * MEGABYTE;
    private static final long NEEDED_LATER = 100 * MEGABYTE;

    private final Path path;
    private final FileChannel channel;

    private DataFolder(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** Throws {@link CannotStart} when the folder cannot be written, is somebody else's, newer, nearly full or in use. */
    public static DataFolder open(Path path) {
        try {
            create(path);
            boolean isNew = !Files.exists(path.resolve("version"));
            if (isNew) {
                refuseForeign(path);
            }
            DataFolder folder = lock(path);
            try {
                folder.checkVersion();
                folder.checkSpace(isNew ? NEEDED_AT_FIRST : NEEDED_LATER);
                if (isNew) {
                    Files.writeString(path.resolve("version"), VERSION + "\n");
                }
                return folder;
            } catch (IOException | RuntimeException e) {
                folder.close();
                throw e;
            }
        } catch (IOException e) {
            throw new CannotStart(
                    """
                    Папка данных %s недоступна для записи: %s.
                    Дайте право записи в неё или укажите другую папку: OPORA_DATA.\
                    """
                            .formatted(path, e.getMessage()),
                    e);
        }
    }

    /** A new folder is closed to other users of the machine: files being read contain names of pupils. */
    private static void create(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            return;
        }
        Files.createDirectories(path);
        if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static void refuseForeign(Path path) throws IOException {
        try (Stream<Path> all = Files.list(path)) {
            List<String> known = List.of("opora.lock", "lost+found");
            if (all.map(file -> file.getFileName().toString())
                    .anyMatch(name -> !name.startsWith(".") && !known.contains(name))) {
                throw new CannotStart(
                        """
                        В папке %s лежат чужие файлы: это не папка данных Опоры. Ничего не изменено.
                        Укажите пустую или новую папку: OPORA_DATA.\
                        """
                                .formatted(path));
            }
        }
    }

    private static DataFolder lock(Path path) throws IOException {
        Path file = path.resolve("opora.lock");
        FileChannel channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE);
        if (!isOurs(channel)) {
            channel.close();
            throw new CannotStart(
                    """
                    С папкой данных %s уже работает другая Опора (%s).
                    Остановите её или укажите другую папку: OPORA_DATA.\
                    """
                            .formatted(path, Files.readString(file).strip()));
        }
        DataFolder folder = new DataFolder(path, channel);
        folder.tell("процесс " + ProcessHandle.current().pid());
        return folder;
    }

    private static boolean isOurs(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException inThisProcess) {
            return false;
        }
    }

    private void checkVersion() throws IOException {
        Path file = path.resolve("version");
        String text = Files.exists(file) ? Files.readString(file).strip() : "" + VERSION;
        if (!text.matches("\\d{1,6}")) {
            throw new CannotStart(
                    "Файл %s повреждён: в нём должно стоять число, а стоит «%s»."
                            .formatted(file, text));
        }
        if (Integer.parseInt(text) > VERSION) {
            throw new CannotStart(
                    """
                    Данные в папке %s записаны более новой версией Опоры, чем эта. Данные не тронуты.
                    Запустите ту версию, которая их записала, или укажите другую папку: OPORA_DATA.\
                    """
                            .formatted(path));
        }
    }

    private void checkSpace(long needed) throws IOException {
        long free = Files.getFileStore(path).getUsableSpace();
        if (free < needed) {
            throw new CannotStart(
                    """
                    Мало места на диске с папкой данных %s: свободно %d МБ, нужно не меньше %d МБ.
                    Освободите место или укажите другую папку: OPORA_DATA.\
                    """
                            .formatted(path, free / MEGABYTE, needed / MEGABYTE));
        }
    }

    public Path path() {
        return path;
    }

    /** What another copy that finds the folder taken will say of this one. */
    public void tell(String whoWeAre) {
        try {
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(whoWeAre.getBytes(StandardCharsets.UTF_8)), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
