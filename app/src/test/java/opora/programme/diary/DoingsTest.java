package opora.programme.diary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.office.AttachedKind;
import opora.programme.diary.Entry.Evidence;
import opora.programme.diary.Entry.Signature;
import opora.programme.diary.Entry.TakenBack;
import opora.programme.timing.Period;
import opora.programme.timing.Stretch;
import opora.programme.wording.Kinds;
import opora.programme.wording.Provision;
import opora.programme.wording.ProvisionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How an activity of a programme of 12 March to 31 December 2027 stands. */
class DoingsTest {

    static final Period PERIOD = Period.of(LocalDate.of(2027, 3, 12), LocalDate.of(2027, 12, 31));

    static Provision activity(String timing, String evidence, String coverage) {
        return new Provision(
                new ProvisionId(7),
                Kinds.shipped().get("activity"),
                Optional.of(new ProvisionId(6)),
                java.math.BigDecimal.ONE,
                Map.of(
                        "text",
                        "Собрания",
                        "timing",
                        timing,
                        "evidence",
                        evidence,
                        "coverage",
                        coverage),
                1);
    }

    static Entry entry(long id, int percent, String day, String... proves) {
        List<Evidence> files = new ArrayList<>();
        for (String one : proves) {
            files.add(new Evidence(id * 10, one, "файл.pdf", AttachedKind.PDF, 1));
        }
        LocalDate on = LocalDate.parse(day);
        return new Entry(
                id,
                new ProvisionId(7),
                percent,
                new Stretch(on, on),
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                Optional.empty(),
                files,
                new Signature(Instant.EPOCH, 1, "Белова Н. В.", Entry.Origin.PAGE),
                Optional.empty());
    }

    private static Doing doing(String timing, String day, Entry... entries) {
        return Doings.of(
                activity(timing, "", ""),
                List.of(entries),
                LocalDate.parse(day),
                Optional.of(PERIOD));
    }

    /** {@code done}: «percent@day», «;» between them. */
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    апрель                |                              | 2027-04-30 | NOT_STARTED | 0
                    апрель                |                              | 2027-05-01 | OVERDUE     | 1
                    апрель                | 100@2027-04-30               | 2027-06-17 | DONE        | 0
                    апрель                | 100@2027-05-03               | 2027-06-17 | DONE_LATE   | 3
                    до 31 мая             | 66@2027-05-20                | 2027-05-31 | DOING       | 0
                    до 31 мая             | 66@2027-05-20                | 2027-06-17 | OVERDUE     | 17
                    в мае и декабре       |                              | 2027-06-17 | OVERDUE     | 17
                    в мае и декабре       | 50@2027-05-12                | 2027-06-17 | DOING       | 0
                    в мае и декабре       | 50@2027-06-02                | 2027-06-17 | DOING       | 0
                    в мае и декабре       | 50@2027-04-20                | 2027-06-17 | DOING       | 0
                    в мае и декабре       | 0@2027-05-12                 | 2027-06-17 | OVERDUE     | 17
                    в мае и декабре       | 50@2027-05-12;100@2027-12-20 | 2027-12-31 | DONE        | 0
                    в мае и декабре       | 50@2027-05-12                | 2028-01-02 | OVERDUE     | 2
                    весь период           |                              | 2027-12-31 | NOT_STARTED | 0
                    весь период           |                              | 2028-01-01 | OVERDUE     | 1
                    по плану управления   |                              | 2027-12-31 | NOT_STARTED | 0
                    по согласованию, май  |                              | 2027-12-31 | NOT_STARTED | 0
                    постоянно             | 40@2027-05-12                | 2027-12-31 | DOING       | 0
                    как получится у всех  |                              | 2027-06-17 | UNTIMED     | 0
                    как получится у всех  | 10@2027-05-12                | 2027-06-17 | DOING       | 0
                    сентябрь 2020         |                              | 2027-06-17 | UNTIMED     | 0
                    ежемесячно            | 10@2027-03-20                | 2027-04-30 | DOING       | 0
                    ежемесячно            | 10@2027-03-20                | 2027-05-02 | OVERDUE     | 2
                    еженедельно           | 10@2027-03-20                | 2027-10-02 | DOING       | 0
                    """,
            delimiter = '|')
    void a_state_follows_from_the_term_and_the_entries(
            String timing, String done, String day, ActivityState state, int late) {
        List<Entry> entries = new ArrayList<>();
        for (String one : done == null ? new String[0] : done.split(";")) {
            entries.add(
                    entry(
                            entries.size() + 1L,
                            Integer.parseInt(one.split("@")[0]),
                            one.split("@")[1]));
        }
        Doing doing = doing(timing, day, entries.toArray(new Entry[0]));
        assertThat(doing.state()).isEqualTo(state);
        assertThat(doing.daysLate()).isEqualTo(late);
    }

    @Test
    void everything_done_without_the_asked_file_waits_for_it() {
        Provision asks = activity("до 31 мая", "протокол\nфото", "");
        Doing one =
                Doings.of(
                        asks,
                        List.of(entry(1, 100, "2027-05-12", "Протокол")),
                        LocalDate.of(2027, 6, 17),
                        Optional.of(PERIOD));
        assertThat(one.state()).isEqualTo(ActivityState.UNPROVED);
        assertThat(one.lacking()).containsExactly("фото");

        Doing both =
                Doings.of(
                        asks,
                        List.of(
                                entry(1, 100, "2027-05-12", "Протокол"),
                                entry(2, 100, "2027-06-10", "фото")),
                        LocalDate.of(2027, 6, 17),
                        Optional.of(PERIOD));
        assertThat(both.state()).isEqualTo(ActivityState.DONE);
    }

    @Test
    void a_taken_back_entry_and_a_mended_one_do_not_count() {
        Entry whole = entry(1, 100, "2027-05-12");
        Entry back =
                new Entry(
                        1,
                        whole.activity(),
                        100,
                        whole.days(),
                        Optional.empty(),
                        Optional.of(40),
                        "",
                        "",
                        Optional.empty(),
                        List.of(),
                        whole.signature(),
                        Optional.of(new TakenBack(Instant.EPOCH, "Белова Н. В.", "не та строка")));
        assertThat(doing("до 31 мая", "2027-06-17", back).state()).isEqualTo(ActivityState.OVERDUE);

        Entry mending =
                new Entry(
                        2,
                        whole.activity(),
                        66,
                        whole.days(),
                        Optional.empty(),
                        Optional.of(40),
                        "",
                        "",
                        Optional.of(1L),
                        List.of(),
                        whole.signature(),
                        Optional.empty());
        Doing mended = doing("до 31 мая", "2027-05-30", whole, mending);
        assertThat(mended.percent()).contains(66);
        assertThat(mended.reached()).contains(40);
    }

    @Test
    void a_file_goes_over_to_the_entry_that_mends_the_one_it_was_attached_to() {
        Entry first = entry(1, 66, "2027-05-12", "протокол");
        Entry mending =
                new Entry(
                        2,
                        first.activity(),
                        100,
                        first.days(),
                        Optional.empty(),
                        Optional.empty(),
                        "",
                        "",
                        Optional.of(1L),
                        List.of(),
                        first.signature(),
                        Optional.empty());
        assertThat(
                        Doings.of(
                                        activity("до 31 мая", "протокол", ""),
                                        List.of(first, mending),
                                        LocalDate.of(2027, 6, 17),
                                        Optional.of(PERIOD))
                                .state())
                .isEqualTo(ActivityState.DONE);
    }

    @Test
    void a_programme_without_an_end_asks_every_year_anew() {
        Period endless = Period.permanentFrom(LocalDate.of(2026, 9, 1));
        Provision yearly = activity("ежегодно, май", "", "");
        List<Entry> once = List.of(entry(1, 100, "2027-05-12"));
        assertThat(Doings.of(yearly, once, LocalDate.of(2028, 5, 20), Optional.of(endless)).state())
                .isEqualTo(ActivityState.DONE);
        assertThat(Doings.of(yearly, once, LocalDate.of(2028, 6, 1), Optional.of(endless)).state())
                .isEqualTo(ActivityState.OVERDUE);
    }

    @Test
    void a_programme_without_its_days_judges_nothing() {
        assertThat(
                        Doings.of(
                                        activity("апрель", "", ""),
                                        List.of(),
                                        LocalDate.of(2030, 1, 1),
                                        Optional.empty())
                                .state())
                .isEqualTo(ActivityState.UNTIMED);
    }

    @Test
    void what_was_stopped_is_cancelled_unless_it_is_done() {
        Provision one = activity("апрель", "", "");
        LocalDate day = LocalDate.of(2027, 6, 17);
        assertThat(Doings.cancelled(one, List.of(), day, Optional.of(PERIOD)).state())
                .isEqualTo(ActivityState.CANCELLED);
        assertThat(
                        Doings.cancelled(
                                        one,
                                        List.of(entry(1, 100, "2027-04-30")),
                                        day,
                                        Optional.of(PERIOD))
                                .state())
                .isEqualTo(ActivityState.DONE);
    }

    @ParameterizedTest
    @CsvSource({"48 родителей,48", "не менее 1 200 человек,1200", "все педагоги,"})
    void the_planned_coverage_is_the_number_in_the_words(String words, Integer planned) {
        assertThat(Doings.planned(activity("май", "", words)))
                .isEqualTo(Optional.ofNullable(planned));
    }

    @Test
    void what_was_written_or_taken_back_later_does_not_count_before() {
        Instant noon = Instant.parse("2027-05-01T12:00:00Z");
        Entry early = entry(1, 50, "2027-04-01");
        Entry backLater =
                new Entry(
                        2,
                        early.activity(),
                        70,
                        early.days(),
                        Optional.empty(),
                        Optional.empty(),
                        "",
                        "",
                        Optional.empty(),
                        List.of(),
                        new Signature(noon.minusMillis(1), 1, "Белова Н. В.", Entry.Origin.PAGE),
                        Optional.of(new TakenBack(noon, "Белова Н. В.", "ошибка")));
        Entry late =
                new Entry(
                        3,
                        early.activity(),
                        90,
                        early.days(),
                        Optional.empty(),
                        Optional.empty(),
                        "",
                        "",
                        Optional.empty(),
                        List.of(),
                        new Signature(noon, 1, "Белова Н. В.", Entry.Origin.PAGE),
                        Optional.empty());

        List<Entry> before = Entries.before(noon, List.of(early, backLater, late));
        assertThat(Entries.counting(before)).extracting(Entry::percent).containsExactly(50, 70);
        assertThat(
                        Entries.counting(
                                Entries.before(
                                        noon.plusMillis(1), List.of(early, backLater, late))))
                .extracting(Entry::percent)
                .containsExactly(50, 90);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    48 родителей                            | 48
                    1 200 учеников                          | 1200
                    по годам: 120 130 140 150 человек       | -
                    120 130 140                             | -
                    12345678901                             | -
                    все                                     | -
                    1 000 000                               | 1000000
                    """)
    void a_planned_coverage_is_one_plausible_number_or_none(String words, Integer people) {
        assertThat(Doings.planned(activity("", "", words))).isEqualTo(Optional.ofNullable(people));
    }
}
