package opora.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Files of a form, read as far as they may be kept: how many, how large, of which kinds. One that may not refuses all of them. */
public sealed interface SentFiles {

    int MOST = 5;
    long LARGEST = 25L << 20;
    long LARGEST_ALL = 50L << 20;

    record Taken(List<AttachedFile> files) implements SentFiles {}

    /** {@code why}: what to do about it, for whoever sent them. */
    record Refused(String why) implements SentFiles {}

    static SentFiles read(List<SentFile> files) {
        long all = files.stream().mapToLong(SentFile::size).sum();
        if (files.size() > MOST) {
            return new Refused("Не больше 5\u00a0файлов, а выбрано " + files.size());
        }
        if (all > LARGEST_ALL || files.stream().anyMatch(one -> one.size() > LARGEST)) {
            return new Refused("Файл не больше 25 МБ, все вместе не больше 50 МБ");
        }
        List<AttachedFile> read = new ArrayList<>();
        for (SentFile file : files) {
            byte[] content = content(file);
            Optional<AttachedKind> kind = AttachedKind.of(content);
            if (kind.isEmpty()) {
                return new Refused(
                        "«%s» — не PDF, JPEG, PNG, DOCX или XLSX: сохраните его в одном из этих видов, без макросов"
                                .formatted(file.name()));
            }
            read.add(new AttachedFile(kind.get().named(file.name()), kind.get(), content));
        }
        return new Taken(List.copyOf(read));
    }

    private static byte[] content(SentFile file) {
        try {
            return file.content().bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
