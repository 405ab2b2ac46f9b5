package opora.office.reading.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import opora.office.PlainLines;

/** A large text cut into parts of some megabytes; as many threads as the machine has processors take them in turn. */
public final class PlainCsv implements PlainLines {

    private static final int PART = 4 << 20;

    /** A smaller file is read in the time that starting threads takes. */
    private static final long WORTH_IT = 2L * PART;

    private final Path path;
    private final Charset charset;
    private final char delimiter;
    private final int size;

    /** {@code size}: octets of a part. */
    public PlainCsv(Path path, Charset charset, char delimiter, int size) {
        this.path = path;
        this.charset = charset;
        this.delimiter = delimiter;
        this.size = size;
    }

    static Optional<PlainLines> of(Path path, TextEncoding encoding, Delimiter delimiter) {
        try {
            boolean octetPerSign =
                    encoding == TextEncoding.UTF_8 || encoding == TextEncoding.WINDOWS_1251;
            return octetPerSign && Files.size(path) >= WORTH_IT
                    ? Optional.of(new PlainCsv(path, encoding.charset(), delimiter.sign(), PART))
                    : Optional.empty();
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    @Override
    public byte delimiter() {
        return (byte) delimiter;
    }

    @Override
    public Optional<int[]> read(Supplier<? extends LineReader> readers) throws IOException {
        int parts = Math.toIntExact((Files.size(path) + size - 1) / size);
        int[] lines = new int[parts];
        AtomicInteger next = new AtomicInteger();
        int threads = Math.min(parts, Runtime.getRuntime().availableProcessors());
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.READ);
                ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, threads))) {
            List<Future<Boolean>> workers = new ArrayList<>();
            for (int at = 0; at < threads; at++) {
                LineReader reader = readers.get();
                workers.add(pool.submit(() -> takeParts(file, next, lines, reader)));
            }
            return allWentOn(workers) ? Optional.of(lines) : Optional.empty();
        }
    }

    /** Answers whether nobody gave up; the others stop at their next part. */
    private boolean takeParts(FileChannel file, AtomicInteger next, int[] lines, LineReader reader)
            throws IOException {
        PlainPart part = new PlainPart(file, charset, delimiter, size);
        int number = next.getAndIncrement();
        while (number < lines.length) {
            lines[number] = part.read(number, reader);
            if (lines[number] == PlainPart.NOT_PLAIN) {
                next.set(lines.length);
                return false;
            }
            number = next.getAndIncrement();
        }
        return true;
    }

    private static boolean allWentOn(List<Future<Boolean>> workers) throws IOException {
        boolean all = true;
        for (Future<Boolean> worker : workers) {
            try {
                all &= worker.get();
            } catch (ExecutionException failed) {
                if (failed.getCause() instanceof IOException disk) {
                    throw disk;
                }
                throw new IllegalStateException(failed.getCause());
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return all;
    }
}
