package opora.results.formats.reports;

import java.util.List;
import java.util.Optional;
import opora.intake.formats.Heading;
import opora.results.Complement;

/** «Понизили (Отметка < Отметка по журналу) %», whatever stands after the first word. */
final class JournalWords {

    private static final List<String> BEGINNINGS = List.of("понизил", "подтвердил", "повысил");

    private JournalWords() {}

    /** One of {@link Complement#JOURNAL_LABELS}. */
    static Optional<String> label(String written) {
        String plain = Heading.plain(written);
        for (int at = 0; at < BEGINNINGS.size(); at++) {
            if (plain.startsWith(BEGINNINGS.get(at))) {
                return Optional.of(Complement.JOURNAL_LABELS.get(at));
            }
        }
        return Optional.empty();
    }

    static boolean isTotal(String written) {
        return Heading.plain(written).startsWith("всего");
    }
}
