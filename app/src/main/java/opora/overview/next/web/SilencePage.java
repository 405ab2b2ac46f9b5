package opora.overview.next.web;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import opora.identification.StatusTag;
import opora.network.LastContact;
import opora.overview.next.SilentSchools.Found;
import opora.overview.next.SilentSchools.Silent;
import opora.territory.School;
import opora.vocabulary.Days;
import opora.vocabulary.Noun;

/** Schools without a contact for some days. {@code listed}: how many of them stand in the list in force. */
public record SilencePage(int days, String lead, List<Row> rows, int listed) {

    static final int USUAL = 30;
    private static final int MOST = 3650;
    private static final Noun DAY = new Noun("день", "дня", "дней");

    /** {@code silence}: «61 день»; «» where nobody ever wrote anything down. */
    public record Row(
            School school, Optional<StatusTag> status, Optional<LastContact> last, String silence) {

        public String lastWords() {
            return last.map(one ->
                            "%s, %s"
                                    .formatted(
                                            Days.of(one.on()), one.way().toLowerCase(Locale.ROOT)))
                    .orElse("не записана ни разу");
        }
    }

    /** What is no number of days is the usual one. */
    static int days(String typed) {
        int days = typed.strip().matches("\\d{1,4}") ? Integer.parseInt(typed.strip()) : USUAL;
        return Math.clamp(days, 1, MOST);
    }

    static SilencePage of(Found found, int days) {
        List<Row> rows = found.silent().stream().map(one -> row(one, found)).toList();
        int listed =
                (int)
                        rows.stream()
                                .filter(row ->
                                        row.status().filter(StatusTag.LISTED::equals).isPresent())
                                .count();
        return new SilencePage(
                days,
                "Связи нет %s и больше: %s из %d, в перечне — %d."
                        .formatted(
                                DAY.counted(days),
                                Noun.SCHOOL.counted(rows.size()),
                                found.working(),
                                listed),
                rows,
                listed);
    }

    private static Row row(Silent one, Found found) {
        return new Row(
                one.school(),
                one.status(),
                one.last(),
                one.last()
                        .map(last -> DAY.counted(ChronoUnit.DAYS.between(last.on(), found.today())))
                        .orElse(""));
    }
}
