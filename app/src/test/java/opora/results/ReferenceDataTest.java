package opora.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceDataTest {

    private static final ReferenceData DATA = ReferenceData.shipped();

    private static List<String> rows(String resource) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(ReferenceData.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"scales.csv", "papers.csv", "minima.csv"})
    void every_row_carries_its_source(String resource) throws IOException {
        assertThat(rows(resource))
                .isNotEmpty()
                .allSatisfy(row ->
                        assertThat(row.split(";")[row.split(";").length - 1])
                                .hasSizeGreaterThan(10))
                .allSatisfy(row -> assertThat(row).doesNotEndWith(";"));
    }

    @Test
    void the_tasks_of_a_paper_add_up_to_the_maximum_of_its_scale() throws IOException {
        int compared = 0;
        for (String row : rows("papers.csv")) {
            Procedure procedure = Procedure.of(row.split(";")[0]);
            AcademicYear year = new AcademicYear(Integer.parseInt(row.split(";")[1]));
            if (DATA.scale(procedure, year).isPresent()) {
                assertThat(DATA.paper(procedure, year).orElseThrow().maximum())
                        .as(row)
                        .isEqualTo(DATA.scale(procedure, year).orElseThrow().maximum());
                compared++;
            }
        }
        assertThat(compared).isEqualTo(9);
    }

    @ParameterizedTest
    @CsvSource({
        "VPR-5-MA, 2021, 6, 2",
        "VPR-5-MA, 2021, 7, 3",
        "VPR-5-MA, 2021, 11, 4",
        "VPR-5-MA, 2020, 15, 5",
        "VPR-4-RU, 2021, 13, 2",
        "VPR-4-RU, 2026, 10, 3",
        "VPR-8-MA, 2021, 21, 5"
    })
    void a_scale_gives_the_published_mark(String procedure, int year, int score, int mark) {
        assertThat(
                        DATA.scale(Procedure.of(procedure), new AcademicYear(year))
                                .orElseThrow()
                                .markOf(score))
                .isEqualTo(mark);
    }

    @Test
    void what_is_not_published_is_not_known() {
        AcademicYear year2023 = new AcademicYear(2023);
        assertThat(DATA.scale(Procedure.of("VPR-5-MA"), year2023)).isEmpty();
        assertThat(DATA.scale(Procedure.of("OGE-RU"), year2023)).isEmpty();
        assertThat(DATA.minimum(Procedure.of("EGE-11-MAB"), year2023)).isEmpty();
        assertThat(DATA.minimum(Procedure.of("EGE-RU"), new AcademicYear(2019))).isEmpty();
    }

    @Test
    void the_minimum_of_ege_is_that_of_the_certificate() {
        AcademicYear year = new AcademicYear(2026);
        assertThat(DATA.minimum(Procedure.of("EGE-RU"), year)).contains(24);
        assertThat(DATA.minimum(Procedure.of("EGE-11-MAP"), year)).contains(27);
    }

    @ParameterizedTest
    @CsvSource({"OGE-9-MA, 31", "EGE-11-RU, 50", "EGE-11-MAB, 21", "EGE-11-MAP, 32"})
    void the_tasks_of_an_exam_add_up_to_what_its_specification_says(String procedure, int maximum) {
        assertThat(
                        DATA.paper(Procedure.of(procedure), new AcademicYear(2026))
                                .orElseThrow()
                                .maximum())
                .isEqualTo(maximum);
    }

    @Test
    void papers_of_a_year_are_listed_by_procedure() {
        assertThat(DATA.papers(new AcademicYear(2020)).keySet())
                .extracting(Procedure::code)
                .containsExactly(
                        "VPR-4-MA", "VPR-4-RU", "VPR-5-MA", "VPR-5-RU", "VPR-6-MA", "VPR-6-RU");
    }
}
