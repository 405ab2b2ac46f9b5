package opora.corrections.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
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
import org.junit.jupiter.api.Test;

class WindowPageTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");

    @Test
    void many_schools_are_folded_and_those_of_one_municipality_are_not() {
        List<SchoolRow> rows = LongStream.rangeClosed(1, 40).mapToObj(WindowPageTest::row).toList();

        assertThat(page(rows, Optional.empty()).isUnfolded()).isFalse();
        assertThat(page(rows, Optional.empty()).districts())
                .extracting(WindowPage.District::counted)
                .containsExactly("20\u00a0школ: 20 не смотрели", "20\u00a0школ: 20 не смотрели");
        assertThat(page(rows, Optional.of(1L)).isUnfolded()).isTrue();
        assertThat(page(rows.subList(0, 20), Optional.empty()).isUnfolded()).isTrue();
    }

    private static WindowPage page(List<SchoolRow> rows, Optional<Long> municipality) {
        Term term =
                new Term(
                        TODAY.plusDays(5),
                        TODAY.plusDays(9),
                        "",
                        Term.Status.OPEN,
                        "",
                        NOW,
                        "Кравцова Е. П.");
        Window window =
                new Window(3, new AcademicYear(2026), 7, NOW, "Кравцова Е. П.", List.of(term));
        return WindowPage.of(
                new TerritoryScope.WholeRegion(),
                window,
                TODAY,
                rows,
                new WindowFilter(municipality, Optional.empty()),
                List.of(window));
    }

    private static SchoolRow row(long id) {
        Municipality municipality = new Municipality(new MunicipalityId(id % 2), "Район " + id % 2);
        School school =
                new School(
                        new SchoolId(id),
                        "code" + id,
                        "Школа № " + id,
                        municipality,
                        School.Details.UNKNOWN,
                        Optional.empty());
        return new SchoolRow(school, SchoolState.NOT_LOOKED, List.of());
    }
}
