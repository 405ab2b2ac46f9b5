package opora.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import opora.territory.TerritoryScope;
import opora.vocabulary.Disclosure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DisclosuresTest {

    private final Disclosures disclosures = new Disclosures(5, 10);

    private Disclosure of(Role role) {
        return disclosures.of(
                new Viewer(1, "Проба П. П.", "", role, TerritoryScope.NOTHING, "где-то"));
    }

    @ParameterizedTest
    @EnumSource
    void whoever_has_the_right_reads_of_every_group_and_the_others_of_five(Role role) {
        assertThat(of(role))
                .isEqualTo(role.may(Right.SEE_SMALL_GROUPS) ? Disclosure.WHOLE : new Disclosure(5));
    }

    @Test
    void the_public_reads_of_ten() {
        assertThat(disclosures.ofEverybody()).isEqualTo(new Disclosure(10));
    }

    @Test
    void the_public_never_reads_of_smaller_groups_than_those_who_help() {
        assertThatThrownBy(() -> new Disclosures(10, 5)).hasMessageContaining("opora.disclosure");
        assertThatThrownBy(() -> new Disclosures(1, 5)).hasMessageContaining("opora.disclosure");
    }
}
