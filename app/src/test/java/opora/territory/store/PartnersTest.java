package opora.territory.store;

import static opora.territory.store.RegionInTime.ALL;
import static opora.territory.store.RegionInTime.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import opora.territory.Author;
import opora.territory.MunicipalityId;
import opora.territory.Partner;
import opora.territory.PartnerChanged;
import opora.territory.Reorganisation.MunicipalityMerged;
import opora.territory.TerritoryScope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PartnersTest {

    private static final Author BY = new Author(7, "Кравцова Е. П.");
    private static final LocalDate AUTUMN = LocalDate.of(2025, 9, 1);

    private final RegionInTime region = new RegionInTime();

    @BeforeEach
    void two_municipalities() {
        region.load("edu1; Школа № 1; Лужанск", "edu2; Школа № 2; Озёрск");
    }

    private static Partner.Facts facts(String name, LocalDate day) {
        return new Partner.Facts(name, "8 800 000-00-00", Optional.of(day));
    }

    private TerritoryScope scope(String municipality) {
        return new TerritoryScope.OneMunicipality(region.municipality(municipality));
    }

    private void add(TerritoryScope seen, Optional<MunicipalityId> home, String name) {
        assertThat(region.partners.add(seen, Partner.Kind.TRAINING, home, facts(name, AUTUMN), BY))
                .isEmpty();
    }

    @Test
    void partners_of_the_region_are_seen_by_all_those_of_a_municipality_by_it_alone() {
        add(ALL, Optional.empty(), "Педагогический институт");
        add(scope("Лужанск"), Optional.of(region.municipality("Озёрск")), "Методический центр");

        assertThat(region.partners.list(ALL))
                .extracting(Partner::name)
                .containsExactly("Методический центр", "Педагогический институт");
        assertThat(region.partners.list(scope("Лужанск"))).hasSize(2);
        assertThat(region.partners.list(scope("Озёрск")))
                .extracting(Partner::name)
                .containsExactly("Педагогический институт");
    }

    @Test
    void a_municipality_changes_its_own_partners_only() {
        add(ALL, Optional.empty(), "Педагогический институт");
        long id = region.partners.list(ALL).getFirst().id();

        assertThat(region.partners.find(scope("Лужанск"), id)).isEmpty();
        assertThat(region.partners.change(scope("Лужанск"), id, facts("Наш", TODAY), BY)).isEmpty();
        assertThat(region.partners.close(scope("Лужанск"), id, Optional.of(TODAY), BY)).isEmpty();
        assertThatThrownBy(() ->
                        region.partners.add(
                                new TerritoryScope.OneSchool(region.school("edu1")),
                                Partner.Kind.OTHER,
                                Optional.empty(),
                                facts("Чужой", AUTUMN),
                                BY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_partner_gets_another_name_and_one_day_helps_no_more() {
        add(ALL, Optional.empty(), "Институт");
        long id = region.partners.list(ALL).getFirst().id();

        assertThat(region.partners.change(ALL, id, facts("Университет", TODAY.minusDays(9)), BY))
                .contains(Map.of());
        assertThat(region.partners.close(ALL, id, Optional.of(TODAY), BY)).contains(Map.of());

        Partner partner = region.partners.find(ALL, id).orElseThrow();
        assertThat(partner.name()).isEqualTo("Университет");
        assertThat(partner.since()).isEqualTo(AUTUMN);
        assertThat(partner.closedOn()).contains(TODAY);
        assertThat(region.announced)
                .filteredOn(PartnerChanged.class::isInstance)
                .extracting(event -> ((PartnerChanged) event).title())
                .containsExactly(
                        "Партнёр добавлен", "Партнёр изменён", "Партнёр больше не помогает");
    }

    @Test
    void what_is_missing_is_said() {
        assertThat(
                        region.partners.add(
                                ALL,
                                Partner.Kind.OTHER,
                                Optional.empty(),
                                new Partner.Facts(" ", "", Optional.of(TODAY.plusDays(1))),
                                BY))
                .containsExactly(
                        Map.entry("name", "Напишите название, не длиннее 300 знаков"),
                        Map.entry("onDay", "Укажите день, не позже сегодняшнего"));
        assertThat(region.partners.list(ALL)).isEmpty();
    }

    @Test
    void a_municipality_that_is_joined_to_another_leaves_its_partners_to_it() {
        add(ALL, Optional.of(region.municipality("Лужанск")), "Методический центр");

        region.act(
                AUTUMN,
                new MunicipalityMerged(
                        region.municipality("Лужанск"), region.municipality("Озёрск")));

        assertThat(region.partners.list(scope("Озёрск")))
                .extracting(partner -> partner.municipality().orElseThrow().name())
                .containsExactly("Озёрск");
    }
}
