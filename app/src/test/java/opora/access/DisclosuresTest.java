package opora.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import opora.territory.MunicipalityId;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;
import opora.vocabulary.Disclosure;
import org.junit.jupiter.api.Test;

class DisclosuresTest {

    private final Disclosures disclosures = new Disclosures(5, 10);

    private static Viewer seeing(TerritoryScope scope) {
        return new Viewer(1, "Проба П. П.", "one@opora.test", Role.SCHOOL, scope, "где-то");
    }

    @Test
    void whoever_is_in_charge_of_the_schools_reads_of_every_group() {
        assertThat(disclosures.of(seeing(new TerritoryScope.WholeRegion())))
                .isEqualTo(Disclosure.WHOLE);
        assertThat(
                        disclosures.of(
                                seeing(new TerritoryScope.OneMunicipality(new MunicipalityId(1)))))
                .isEqualTo(Disclosure.WHOLE);
        assertThat(disclosures.of(seeing(new TerritoryScope.OneSchool(new SchoolId(1)))))
                .isEqualTo(Disclosure.WHOLE);
    }

    @Test
    void whoever_helps_named_schools_reads_of_five_and_the_public_of_ten() {
        assertThat(disclosures.of(seeing(new TerritoryScope.NamedSchools(Set.of(new SchoolId(1))))))
                .isEqualTo(new Disclosure(5));
        assertThat(disclosures.ofEverybody()).isEqualTo(new Disclosure(10));
    }

    @Test
    void the_public_never_reads_of_smaller_groups_than_those_who_help() {
        assertThatThrownBy(() -> new Disclosures(10, 5)).hasMessageContaining("opora.disclosure");
        assertThatThrownBy(() -> new Disclosures(1, 5)).hasMessageContaining("opora.disclosure");
    }
}
