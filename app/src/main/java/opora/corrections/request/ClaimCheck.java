package opora.corrections.request;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.corrections.request.RequestState.Lateness;
import opora.vocabulary.Noun;

/** Reads the form of a request about one number. */
record ClaimCheck(OwnNumber number, Lateness lateness) {

    static final int MOST_FILES = 5;
    static final long LARGEST_FILE = 25L << 20;
    static final long LARGEST_ALL = 50L << 20;
    private static final int LONGEST_TEXT = 4000;

    /**
     * @param asked empty when it could not be read
     * @param files empty when one of them is refused
     */
    record Checked(
            Map<String, String> mistakes, Optional<Counted> asked, List<Evidence.Whole> files) {}

    Checked of(Claim claim) {
        Map<String, String> mistakes = new LinkedHashMap<>();
        Optional<Counted> asked = asked(claim, mistakes);
        if (asked.isPresent() && asked.equals(number.counted())) {
            mistakes.put("participants", "Это те же числа, что стоят сейчас");
        }
        if (claim.text().isBlank()) {
            mistakes.put("text", "Напишите, откуда видно, что число другое");
        } else if (claim.text().length() > LONGEST_TEXT) {
            mistakes.put("text", "Не больше %d знаков".formatted(LONGEST_TEXT));
        } else {
            claim.traces()
                    .question(claim.known())
                    .ifPresent(question -> mistakes.put("text", question));
        }
        if (lateness == Lateness.LATE && claim.because().isBlank()) {
            mistakes.put("because", "Срок прошёл: напишите, почему заявление подано позже");
        } else if (claim.because().length() > LONGEST_TEXT) {
            mistakes.put("because", "Не больше %d знаков".formatted(LONGEST_TEXT));
        }
        List<Evidence.Whole> files = files(claim.files(), mistakes);
        return new Checked(mistakes, asked, files);
    }

    /** «» in time. */
    String lateBecause(Claim claim) {
        return lateness == Lateness.LATE ? claim.because().strip() : "";
    }

    private static Optional<Counted> asked(Claim claim, Map<String, String> mistakes) {
        Optional<Integer> participants = whole(claim.participants());
        Optional<Integer> failed = whole(claim.failed());
        if (participants.isEmpty()) {
            mistakes.put("participants", "Нужно целое число участников, например 25");
        }
        if (failed.isEmpty()) {
            mistakes.put("failed", "Нужно целое число тех, кто не справился, например 9");
        } else if (participants.filter(all -> all < failed.get()).isPresent()) {
            mistakes.put("failed", "Не справившихся не может быть больше, чем участников");
            return Optional.empty();
        }
        return participants.flatMap(all -> failed.map(few -> new Counted(all, few)));
    }

    private static Optional<Integer> whole(String typed) {
        String digits = typed.strip();
        return digits.matches("\\d{1,5}") ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
    }

    private static List<Evidence.Whole> files(
            List<EvidenceFile> files, Map<String, String> mistakes) {
        long all = files.stream().mapToLong(EvidenceFile::size).sum();
        if (files.size() > MOST_FILES) {
            mistakes.put(
                    "files",
                    "Не больше %s, а выбрано %d"
                            .formatted(Noun.FILE.counted(MOST_FILES), files.size()));
            return List.of();
        }
        if (all > LARGEST_ALL || files.stream().anyMatch(one -> one.size() > LARGEST_FILE)) {
            mistakes.put("files", "Файл не больше 25 МБ, все вместе не больше 50 МБ");
            return List.of();
        }
        return read(files, mistakes);
    }

    private static List<Evidence.Whole> read(
            List<EvidenceFile> files, Map<String, String> mistakes) {
        List<Evidence.Whole> read = new ArrayList<>();
        for (EvidenceFile file : files) {
            byte[] content = content(file);
            Optional<EvidenceKind> kind = EvidenceKind.of(content);
            if (kind.isEmpty()) {
                mistakes.put(
                        "files",
                        "«%s» — не PDF, JPEG, PNG, DOCX или XLSX: сохраните его в одном из этих видов, без макросов"
                                .formatted(file.name()));
                return List.of();
            }
            read.add(new Evidence.Whole(kind.get().named(file.name()), kind.get(), content));
        }
        return read;
    }

    private static byte[] content(EvidenceFile file) {
        try {
            return file.content().bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
