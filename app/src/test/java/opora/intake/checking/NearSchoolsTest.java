package opora.intake.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import opora.intake.CheckedBatch.Near;
import opora.intake.TextBook;
import opora.intake.Told;
import opora.intake.UnknownSchools;
import opora.intake.formats.Reading;
import opora.territory.Municipality;
import opora.territory.MunicipalityId;
import opora.territory.School;
import opora.territory.SchoolId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearSchoolsTest {

    private static final List<School> KNOWN =
            List.of(
                    school("edu203389", "Липовская ООШ"),
                    school("edu203398", "Школа № 5"),
                    school("edu999999", "Боровинская СОШ"),
                    school("4021", "Лицей"));

    @Test
    void a_slip_in_the_code_is_near_and_the_same_name_is_nearest() {
        assertThat(NearSchools.of("edu203399", "", KNOWN))
                .extracting(Near::code)
                .containsExactly("edu203389", "edu203398");
        assertThat(NearSchools.of("edu203399", "БОРОВИНСКАЯ  сош", KNOWN))
                .extracting(Near::code)
                .containsExactly("edu999999", "edu203389", "edu203398");
        assertThat(NearSchools.of("sch-unlike", "", KNOWN)).isEmpty();
    }

    @Test
    void the_page_suggests_by_code_what_check_suggests() {
        Map<String, String> known = new HashMap<>();
        KNOWN.forEach(school -> known.put(school.code(), school.code()));
        UnknownSchools check = new UnknownSchools(known);
        for (String code : List.of("edu203399", "edu999989", "edu209339", "4012", "4099")) {
            String said =
                    NearSchools.of(code, "", KNOWN).stream()
                            .map(Near::code)
                            .collect(Collectors.joining(" или "));
            assertThat(check.of(namedIn(code)).getFirst().expected())
                    .isEqualTo(said.isEmpty() ? "логин школы из реестра" : "похожа " + said);
        }
        assertThat(NearSchools.of("4012", "", KNOWN))
                .extracting(Near::code)
                .containsExactly("4021");
    }

    @Test
    void among_too_many_neighbours_none_is_suggested() {
        List<School> row =
                IntStream.range(1, 6)
                        .mapToObj(number -> school("edu10000" + number, "Школа № 1"))
                        .toList();

        assertThat(NearSchools.of("edu100009", "", row)).isEmpty();
        assertThat(NearSchools.of("w1", "Школа № 1", row)).isEmpty();
    }

    private static Reading namedIn(String code) {
        return Told.read(
                TextBook.of(
                        """
                        год  | процедура | код ОО | участников | не справились
                        2021 | VPR-5-MA  | %s     | 25         | 9
                        """
                                .formatted(code)));
    }

    @ParameterizedTest
    @CsvSource({"abc,abc,0", "abc,abd,1", "abc,acb,1", "abc,ab,1", "abc,abxy,2", "abcdef,a,3"})
    void slips_are_changed_added_dropped_and_swapped_letters(String one, String other, int slips) {
        assertThat(NearCodes.slips(one, other)).isEqualTo(slips);
        assertThat(NearCodes.slips(other, one)).isEqualTo(slips);
    }

    private static School school(String code, String name) {
        return new School(
                new SchoolId(code.hashCode()),
                code,
                name,
                new Municipality(new MunicipalityId(1), "Лужанск"),
                School.Details.UNKNOWN,
                Optional.empty());
    }
}
