package opora.programme.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import opora.identification.Method;
import opora.identification.SchoolVerdict;
import opora.identification.Verdict;
import opora.programme.measures.Measures;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Disclosure;
import org.junit.jupiter.api.Test;

/** Where the list names no reason, nothing is offered and the page says why. */
class SchoolReasonsTest {

    private static SchoolReasons of(Verdict verdict) {
        return new SchoolReasons(
                new Cited(new AcademicYear(2026), 41, Optional.of(2)),
                Method.FEDERAL_847,
                new SchoolVerdict("101001", verdict, List.of(), List.of()),
                Disclosure.WHOLE);
    }

    @Test
    void a_school_without_low_results_is_told_so_and_offered_nothing() {
        SchoolReasons clear = of(new Verdict.Clear());

        assertThat(clear.said())
                .containsExactly(
                        "Низких результатов у вашей школы нет: перечень 2026 года, версия 2 (расчёт 41). Предлагать по результатам нечего, начните с формы.");
        assertThat(clear.offers(Measures.SHIPPED)).isEmpty();
    }

    @Test
    void a_school_without_results_is_not_told_that_all_is_well() {
        SchoolReasons silent = of(new Verdict.NoData(List.of()));

        assertThat(silent.said())
                .containsExactly(
                        "О вашей школе сказать нечего: перечень 2026 года, версия 2 (расчёт 41), учитываемых результатов нет. Это не значит, что всё хорошо или плохо. Начните с формы.");
        assertThat(silent.offers(Measures.SHIPPED)).isEmpty();
    }
}
