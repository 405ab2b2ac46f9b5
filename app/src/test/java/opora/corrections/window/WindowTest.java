package opora.corrections.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import opora.corrections.request.RequestState;
import opora.corrections.window.SchoolState.Look;
import opora.vocabulary.AcademicYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowTest {

    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private static Window window(Term.Status status) {
        Term term =
                new Term(
                        LocalDate.of(2026, 12, 1),
                        LocalDate.of(2026, 12, 8),
                        "",
                        status,
                        "",
                        NOW,
                        "Кравцова Е. П.");
        return new Window(1, new AcademicYear(2026), 7, NOW, "Кравцова Е. П.", List.of(term));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, SCHOOLS",
        "2026-12-01, SCHOOLS",
        "2026-12-02, ANSWERS",
        "2026-12-08, ANSWERS",
        "2026-12-09, DECISIONS"
    })
    void the_last_day_still_belongs_to_the_phase(LocalDate today, Phase expected) {
        assertThat(window(Term.Status.OPEN).phase(today)).isEqualTo(expected);
        assertThat(window(Term.Status.CLOSED).phase(today)).isEqualTo(Phase.CLOSED);
    }

    @Test
    void the_least_advanced_request_says_where_a_school_stands() {
        assertThat(state(Look.NONE)).isEqualTo(SchoolState.NOT_LOOKED);
        assertThat(state(Look.SEEN)).isEqualTo(SchoolState.LOOKED);
        assertThat(state(Look.CONFIRMED)).isEqualTo(SchoolState.CONFIRMED);
        assertThat(state(Look.SEEN, RequestState.ANSWERED, RequestState.UNANSWERED))
                .isEqualTo(SchoolState.DISPUTED);
        assertThat(state(Look.SEEN, RequestState.LATE)).isEqualTo(SchoolState.DISPUTED);
        assertThat(state(Look.SEEN, RequestState.REFUSED, RequestState.ANSWERED))
                .isEqualTo(SchoolState.ANSWERED);
        assertThat(state(Look.CONFIRMED, RequestState.CORRECTED, RequestState.AWAITING_DATA))
                .isEqualTo(SchoolState.DECIDED);
    }

    @Test
    void a_withdrawn_request_is_as_if_it_had_not_been() {
        assertThat(state(Look.SEEN, RequestState.WITHDRAWN)).isEqualTo(SchoolState.LOOKED);
        assertThat(state(Look.CONFIRMED, RequestState.WITHDRAWN)).isEqualTo(SchoolState.CONFIRMED);
    }

    private static SchoolState state(Look look, RequestState... requests) {
        return SchoolState.of(look, List.of(requests));
    }

    @Test
    void days_are_read_and_stand_in_order() {
        assertThat(new Terms(Optional.empty(), Optional.empty()).mistakes(TODAY))
                .containsOnlyKeys("schools", "answers");
        assertThat(terms("2026-11-19", "2026-12-08").mistakes(TODAY)).containsOnlyKeys("schools");
        assertThat(terms("2026-12-08", "2026-12-07").mistakes(TODAY))
                .containsEntry("answers", "Муниципалитеты отвечают не раньше, чем закончат школы");
        assertThat(terms("2026-11-20", "2026-11-20").mistakes(TODAY)).isEmpty();
    }

    private static Terms terms(String schools, String answers) {
        return new Terms(
                Optional.of(LocalDate.parse(schools)), Optional.of(LocalDate.parse(answers)));
    }
}
