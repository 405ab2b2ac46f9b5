package opora.intake.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import opora.intake.CheckedBatch.Near;
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

    @ParameterizedTest
    @CsvSource({"abc,abc,0", "abc,abd,1", "abc,acb,1", "abc,ab,1", "abc,abxy,2", "abcdef,a,3"})
    void slips_are_changed_added_dropped_and_swapped_letters(String one, String other, int slips) {
        assertThat(NearSchools.slips(one, other)).isEqualTo(slips);
        assertThat(NearSchools.slips(other, one)).isEqualTo(slips);
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
