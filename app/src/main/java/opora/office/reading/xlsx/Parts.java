package opora.office.reading.xlsx;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import opora.office.UnreadableFile;
import opora.office.UnreadableFile.Reason;

/**
 * The parts inside the zip of an office file. Names are compared as programs really write them: any case («SharedStrings.xml» of 1C), a
 * backslash for a slash, with or without a slash in front.
 */
public final class Parts implements Closeable {

    private static final int MOST_ENTRIES = 10_000;

    private final ZipFile zip;
    private final Map<String, ZipEntry> entries = new HashMap<>();

    private Parts(ZipFile zip) {
        this.zip = zip;
    }

    public static Parts open(Path path) throws UnreadableFile {
        Parts parts = new Parts(zip(path));
        try {
            parts.list();
            return parts;
        } catch (UnreadableFile | RuntimeException failed) {
            parts.close();
            throw failed;
        }
    }

    private static ZipFile zip(Path path) throws UnreadableFile {
        try {
            return new ZipFile(path.toFile(), StandardCharsets.ISO_8859_1);
        } catch (IOException broken) {
            throw Broken.file();
        }
    }

    private void list() throws UnreadableFile {
        if (zip.size() > MOST_ENTRIES) {
            throw new UnreadableFile(
                    Reason.TOO_LARGE,
                    "В архиве больше 10\u00a0000 файлов, в книге Excel столько не бывает; сохраните её заново в Excel");
        }
        Enumeration<? extends ZipEntry> all = zip.entries();
        while (all.hasMoreElements()) {
            ZipEntry entry = all.nextElement();
            entries.putIfAbsent(normal(entry.getName()), entry);
        }
    }

    public boolean has(String name) {
        return entries.containsKey(normal(name));
    }

    boolean hasUnder(String folder) {
        return entries.keySet().stream().anyMatch(name -> name.startsWith(folder));
    }

    /** Bounded, checked against the sum in the zip; empty when there is no such part. */
    public Optional<InputStream> find(String name) throws UnreadableFile {
        ZipEntry entry = entries.get(normal(name));
        if (entry == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PartStream(zip.getInputStream(entry), entry));
        } catch (IOException broken) {
            throw Broken.file();
        }
    }

    public InputStream get(String name) throws UnreadableFile {
        return find(name).orElseThrow(Broken::file);
    }

    private static String normal(String name) {
        String slashes = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return slashes.startsWith("/") ? slashes.substring(1) : slashes;
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }
}
