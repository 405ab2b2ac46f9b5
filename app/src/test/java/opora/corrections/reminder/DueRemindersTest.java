package opora.corrections.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import opora.access.Right;
import opora.corrections.Reminder;
import opora.corrections.request.Counted;
import opora.corrections.request.Request;
import opora.corrections.request.Step;
import opora.corrections.window.SchoolRow;
import opora.corrections.window.SchoolState;
import opora.corrections.window.Term;
import opora.corrections.window.Window;
import opora.territory.Municipality;
import opora.territory.MunicipalityId;
import opora.territory.School;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DueRemindersTest {

    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    private static final AcademicYear YEAR = new AcademicYear(2026);
    private static final LocalDate SCHOOLS = LocalDate.of(2026, 12, 1);
    private static final LocalDate ANSWERS = LocalDate.of(2026, 12, 15);

    private static Window window(Term.Status status) {
        Term term = new Term(SCHOOLS, ANSWERS, "", status, "", NOW, "Кравцова Е. П.");
        return new Window(3, YEAR, 7, NOW, "Кравцова Е. П.", List.of(term));
    }

    private static SchoolRow row(long id, SchoolState state, Request... requests) {
        School school =
                new School(
                        new SchoolId(id),
                        "code" + id,
                        "Школа № " + id,
                        new Municipality(new MunicipalityId(id * 10), "Район " + id),
                        School.Details.UNKNOWN,
                        Optional.empty());
        return new SchoolRow(school, state, List.of(requests));
    }

    private static Request request(long school, Step.Kind... kinds) {
        return new Request(
                school,
                3,
                new SchoolId(school),
                YEAR,
                Procedure.of("VPR-6-RU"),
                Optional.of(5L),
                Optional.of(new Counted(25, 11)),
                new Counted(25, 9),
                "В протоколе девять",
                "",
                NOW,
                "Рогова Т. И.",
                List.of(kinds).stream()
                        .map(kind -> new Step(0, kind, "", Optional.empty(), NOW, "Белова Н. В."))
                        .toList(),
                List.of());
    }

    private static final List<SchoolRow> ROWS =
            List.of(
                    row(1, SchoolState.NOT_LOOKED),
                    row(2, SchoolState.LOOKED),
                    row(3, SchoolState.CONFIRMED),
                    row(4, SchoolState.DISPUTED, request(4)),
                    row(5, SchoolState.ANSWERED, request(5, Step.Kind.SUPPORTED)));

    private static List<Reminder> on(LocalDate day) {
        return DueReminders.on(day, window(Term.Status.OPEN), ROWS);
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 3, 1, -1})
    void schools_that_have_not_answered_are_reminded(long before) {
        assertThat(on(SCHOOLS.minusDays(before)))
                .extracting(Reminder::right, Reminder::place)
                .containsExactly(
                        tuple(Right.DISPUTE, new TerritoryScope.OneSchool(new SchoolId(1))),
                        tuple(Right.DISPUTE, new TerritoryScope.OneSchool(new SchoolId(2))));
    }

    @ParameterizedTest
    @ValueSource(longs = {8, 6, 5, 4, 2, 0, -2})
    void on_other_days_nobody_is(long before) {
        assertThat(on(SCHOOLS.minusDays(before))).isEmpty();
        assertThat(on(ANSWERS.minusDays(before))).isEmpty();
    }

    @Test
    void a_municipality_is_reminded_of_what_it_has_not_answered() {
        assertThat(on(ANSWERS.minusDays(1)))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.place())
                            .isEqualTo(new TerritoryScope.OneMunicipality(new MunicipalityId(40)));
                    assertThat(one.title())
                            .isEqualTo("Ответьте на заявления школ: последний день 15.12.2026");
                    assertThat(one.text()).isEqualTo("Ждёт ответа: 1\u00a0заявление.");
                });
    }

    @Test
    void the_day_after_the_answers_the_region_hears_of_both() {
        assertThat(on(ANSWERS.plusDays(1)))
                .extracting(Reminder::right)
                .containsExactly(Right.ANSWER_DISPUTES, Right.DECIDE_DISPUTES);
    }

    @Test
    void a_closed_window_reminds_of_nothing() {
        assertThat(DueReminders.on(SCHOOLS.minusDays(1), window(Term.Status.CLOSED), ROWS))
                .isEmpty();
    }

    @Test
    void a_moved_day_reminds_anew() {
        Term moved =
                new Term(
                        SCHOOLS.plusDays(2),
                        ANSWERS,
                        "",
                        Term.Status.OPEN,
                        "просят школы",
                        NOW,
                        "Кравцова Е. П.");
        Window later = new Window(3, YEAR, 7, NOW, "Кравцова Е. П.", List.of(moved));

        assertThat(DueReminders.on(SCHOOLS.plusDays(1), later, ROWS).getFirst().key())
                .isNotEqualTo(on(SCHOOLS.minusDays(1)).getFirst().key());
    }
}
