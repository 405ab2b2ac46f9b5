package opora.corrections.request;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.corrections.request.RequestState.Lateness;
import opora.office.AttachedFile;
import opora.office.SentFile;
import opora.office.SentFiles;

/** Reads the form of a request about one number. */
record ClaimCheck(OwnNumber number, Lateness lateness) {

    private static final int LONGEST_TEXT = 4000;

    /**
     * @param asked empty when it could not be read
     * @param files empty when one of them is refused
     */
    record Checked(
            Map<String, String> mistakes, Optional<Counted> asked, List<AttachedFile> files) {}

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
        List<AttachedFile> files = files(claim.files(), mistakes);
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

    private static List<AttachedFile> files(List<SentFile> files, Map<String, String> mistakes) {
        return switch (SentFiles.read(files)) {
            case SentFiles.Taken(List<AttachedFile> read) -> read;
            case SentFiles.Refused(String why) -> {
                mistakes.put("files", why);
                yield List.of();
            }
        };
    }
}
