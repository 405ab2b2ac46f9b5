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

    /** So many rows stand on the page; the workbook has all of them. */
    static final int SHOWN = 100;

    private static final Noun DAY = new Noun("день", "дня", "дней");

    /** {@code silent}: for how many days; empty where nobody ever wrote anything down. */
    public record Row(
            School school,
            Optional<StatusTag> status,
            Optional<LastContact> last,
            Optional<Long> silent) {

        /** «61 день»; «» where that is not known. */
        public String silence() {
            return silent.map(DAY::counted).orElse("");
        }

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
                one.last().map(last -> ChronoUnit.DAYS.between(last.on(), found.today())));
    }

    /** The first of them. */
    public List<Row> shown() {
        return rows.subList(0, Math.min(SHOWN, rows.size()));
    }

    /** «Показаны первые 100 из 320: …»; «» where all of them are. */
    public String cut() {
        return rows.size() <= SHOWN
                ? ""
                : "Показаны первые %d из %d: остальные — в XLSX".formatted(SHOWN, rows.size());
    }
}
