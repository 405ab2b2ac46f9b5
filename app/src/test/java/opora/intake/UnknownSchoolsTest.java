package opora.intake;

import static opora.intake.Told.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import opora.intake.formats.Finding;
import org.junit.jupiter.api.Test;

class UnknownSchoolsTest {

    private static final Map<String, String> KNOWN =
            Map.of(
                    "edu203389", "edu203389, Липовская ООШ",
                    "edu203400", "edu203400, Школа № 1",
                    "9780", "9780, Школа № 2");

    private static List<Finding> findings(Map<String, String> known, String code) {
        return new UnknownSchools(known)
                .of(
                        read(
                                TextBook.of(
                                        """
                                        год  | процедура | код ОО | участников | не справились
                                        2021 | VPR-5-MA  | %s     | 25         | 9
                                        """
                                                .formatted(code))));
    }

    @Test
    void a_school_that_nobody_knows_is_asked_about_with_the_code_it_resembles() {
        assertThat(findings(KNOWN, "edu203399"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message())
                            .isEqualTo(
                                    "школы с таким логином нет; похожа edu203389, Липовская ООШ");
                    assertThat(finding.value()).isEqualTo("edu203399");
                    assertThat(finding.row()).isEqualTo(2);
                    assertThat(finding.severity()).isEqualTo(Finding.Severity.QUESTION);
                });
    }

    @Test
    void a_known_school_under_its_older_login_is_known() {
        assertThat(findings(KNOWN, "SCH203389")).isEmpty();
    }

    @Test
    void two_slips_are_still_near_and_three_are_not() {
        assertThat(findings(KNOWN, "edu213498").getFirst().expected())
                .isEqualTo("логин школы из реестра");
        assertThat(findings(KNOWN, "edu203411").getFirst().expected())
                .isEqualTo("похожа edu203400, Школа № 1");
        assertThat(findings(KNOWN, "edu20340").getFirst().expected())
                .isEqualTo("похожа edu203400, Школа № 1");
    }

    @Test
    void a_short_code_has_neighbours_only_one_slip_away() {
        assertThat(findings(KNOWN, "9781").getFirst().expected())
                .isEqualTo("похожа 9780, Школа № 2");
        assertThat(findings(KNOWN, "9711").getFirst().expected())
                .isEqualTo("логин школы из реестра");
    }

    @Test
    void several_near_codes_are_all_named_unless_there_are_too_many() {
        Map<String, String> two = Map.of("edu100001", "edu100001", "edu100002", "edu100002");
        Map<String, String> many =
                IntStream.range(1, 6)
                        .mapToObj(number -> "edu10000" + number)
                        .collect(Collectors.toMap(code -> code, code -> code));

        assertThat(findings(two, "edu100003").getFirst().expected())
                .isEqualTo("похожа edu100001 или edu100002");
        assertThat(findings(many, "edu100009").getFirst().expected())
                .isEqualTo("логин школы из реестра");
    }
}
