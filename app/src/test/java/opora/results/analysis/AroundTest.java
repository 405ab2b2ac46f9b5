package opora.results.analysis;

import static opora.results.OutcomeBuilder.outcome;
import static opora.results.analysis.Reports.fact;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import opora.results.Outcome.ItemSum;
import opora.results.OutcomeBuilder;
import opora.territory.Municipality;
import opora.territory.MunicipalityId;
import opora.territory.SchoolId;
import opora.territory.Settlement;
import opora.territory.TerritoryScope;
import org.junit.jupiter.api.Test;

/** Whose sums may be told to whom. Schools 1–4 are in municipality 1, 5 and 6 in municipality 2. */
class AroundTest {

    private static final Around.Names NAMES = new Around.Names("район", "область");
    private static final Around.Onlooker ALL = by(new TerritoryScope.WholeRegion());

    private static SchoolFact school(long id, int municipality, String settlement, int n) {
        return with(
                id, municipality, settlement, outcome("sch" + id, 2026, "VPR-5-MA").counted(n, 3));
    }

    private static SchoolFact with(
            long id, int municipality, String settlement, OutcomeBuilder outcome) {
        return new SchoolFact(
                fact(id, outcome.build()), new MunicipalityId(municipality), settlement);
    }

    private static final List<SchoolFact> REGION =
            List.of(
                    school(1, 1, "с. Боровое", 12),
                    school(2, 1, "с. Липовка", 20),
                    school(3, 1, "г. Лужанск", 15),
                    school(4, 1, "с. Ольховка", 60),
                    school(5, 2, "деревня Сосновка", 24),
                    school(6, 2, "село Заречье", 10));

    private static Around.Onlooker by(TerritoryScope seen) {
        return new Around.Onlooker(seen, 10);
    }

    private static Around.Onlooker one(long school) {
        return by(new TerritoryScope.OneSchool(new SchoolId(school)));
    }

    private static GroupAnalysis analysed(Around around, Level level) {
        Around.Group group = around.group(level).orElseThrow();
        return GroupAnalysis.of(
                new GroupFacts(
                        Groups.sitting("VPR-5-MA"), level, group.name(), group.facts(), List.of()));
    }

    @Test
    void whoever_sees_the_region_gets_sums_that_name_every_fact() {
        Around around = Around.school(ALL, REGION, REGION.getFirst(), NAMES);
        assertThat(around.withheld()).isEmpty();
        assertThat(analysed(around, Level.REGION).participants())
                .contains(
                        Measured.of(141, 141, new From.Facts(List.of(1L, 2L, 3L, 4L, 5L, 6L), 6)));
    }

    @Test
    void a_school_gets_sums_that_lead_to_no_school_out_of_sight() {
        Around around = Around.school(one(1), REGION, REGION.getFirst(), NAMES);
        assertThat(analysed(around, Level.MUNICIPALITY).participants())
                .contains(Measured.of(107, 107, new From.Schools(4, 3, 95, 4)));
    }

    @Test
    void a_municipality_of_two_schools_is_not_told_to_one_of_them() {
        Around around = Around.school(one(5), REGION, REGION.get(4), NAMES);
        assertThat(around.group(Level.MUNICIPALITY)).isEmpty();
        assertThat(around.withheld()).contains(Level.MUNICIPALITY);
    }

    @Test
    void all_but_one_in_sight_would_give_the_last_one_away() {
        Around.Onlooker three =
                by(
                        new TerritoryScope.NamedSchools(
                                Set.of(new SchoolId(1), new SchoolId(2), new SchoolId(3))));
        assertThat(Around.school(three, REGION, REGION.getFirst(), NAMES).withheld())
                .containsExactly(Level.MUNICIPALITY);
    }

    @Test
    void few_pupils_out_of_sight_are_a_small_group_however_many_schools_they_are_of() {
        List<SchoolFact> small =
                List.of(
                        school(1, 1, "", 30),
                        school(2, 1, "", 3),
                        school(3, 1, "", 3),
                        school(4, 1, "", 3));
        assertThat(Around.school(one(1), small, small.getFirst(), NAMES).withheld())
                .contains(Level.MUNICIPALITY, Level.REGION);
        TerritoryScope first = new TerritoryScope.OneSchool(new SchoolId(1));
        assertThat(
                        Around.school(
                                        new Around.Onlooker(first, 96),
                                        REGION,
                                        REGION.getFirst(),
                                        NAMES)
                                .withheld())
                .as("95 are out of sight in the municipality")
                .contains(Level.MUNICIPALITY)
                .doesNotContain(Level.REGION);
    }

    @Test
    void schools_of_which_nobody_told_the_municipality_make_up_none() {
        Around around =
                Around.school(
                        ALL,
                        REGION,
                        REGION.getFirst(),
                        new Around.Names(Municipality.NOT_TOLD, "область"));
        assertThat(around.group(Level.MUNICIPALITY)).isEmpty();
        assertThat(around.withheld()).isEmpty();
    }

    @Test
    void a_school_where_nobody_took_part_hides_no_other() {
        List<SchoolFact> withEmpty =
                List.of(school(1, 1, "", 12), school(2, 1, "", 20), school(3, 1, "", 0));
        assertThat(Around.school(one(1), withEmpty, withEmpty.getFirst(), NAMES).withheld())
                .containsExactly(Level.PEERS, Level.MUNICIPALITY, Level.REGION);
    }

    /** Of four schools one tells scores: they are its own. */
    @Test
    void a_number_that_few_schools_tell_is_withheld_though_the_group_is_told() {
        List<SchoolFact> schools =
                List.of(
                        school(1, 1, "", 12),
                        with(
                                2,
                                1,
                                "",
                                outcome("sch2", 2026, "VPR-5-MA").counted(20, 3).scores(0, 20)),
                        school(3, 1, "", 15),
                        school(4, 1, "", 15));
        GroupAnalysis told =
                analysed(
                        Around.school(one(1), schools, schools.getFirst(), NAMES),
                        Level.MUNICIPALITY);
        assertThat(told.participants()).isPresent();
        assertThat(told.scores()).isEmpty();
    }

    @Test
    void likewise_a_task_that_few_schools_tell() {
        ItemSum task =
                new ItemSum("1", 1, new int[] {0, 0, 5, 5, 5, 5}, new int[] {0, 0, 1, 2, 3, 4});
        List<SchoolFact> schools =
                List.of(
                        school(1, 1, "", 12),
                        with(
                                2,
                                1,
                                "",
                                outcome("sch2", 2026, "VPR-5-MA").counted(20, 3).items(task)),
                        school(3, 1, "", 15),
                        school(4, 1, "", 15));
        GroupAnalysis told =
                analysed(
                        Around.school(one(1), schools, schools.getFirst(), NAMES),
                        Level.MUNICIPALITY);
        assertThat(told.tasks()).isEmpty();
        assertThat(told.preparation()).isEmpty();
    }

    @Test
    void peers_have_as_many_participants_in_the_same_kind_of_settlement() {
        Around around = Around.school(ALL, REGION, REGION.getFirst(), NAMES);
        assertThat(around.peers())
                .contains(new Peers(Peers.Size.SMALL, Optional.of(Settlement.VILLAGE)));
        assertThat(analysed(around, Level.PEERS).participants())
                .as("2, 5 and 6; not itself, not the town, not the large one")
                .contains(Measured.of(54, 54, new From.Facts(List.of(2L, 5L, 6L), 3)));
    }

    @Test
    void size_alone_decides_where_the_register_is_silent_about_the_school() {
        SchoolFact own = school(7, 2, "", 11);
        List<SchoolFact> all = new ArrayList<>(REGION);
        all.add(own);
        assertThat(Around.school(ALL, all, own, NAMES).group(Level.PEERS).orElseThrow().facts())
                .hasSize(5);
    }

    @Test
    void a_register_writes_settlements_in_many_ways() {
        assertThat(Settlement.of("г. Лужанск")).contains(Settlement.TOWN);
        assertThat(Settlement.of("Лужанск город")).contains(Settlement.TOWN);
        assertThat(Settlement.of("посёлок городского типа Яркий")).contains(Settlement.TOWN);
        assertThat(Settlement.of("пгт Яркий")).contains(Settlement.TOWN);
        assertThat(Settlement.of("с.Боровое")).contains(Settlement.VILLAGE);
        assertThat(Settlement.of("поселок Заря")).contains(Settlement.VILLAGE);
        assertThat(Settlement.of("село")).contains(Settlement.VILLAGE);
        assertThat(Settlement.of("Боровое")).isEmpty();
        assertThat(Settlement.of("Городищи")).isEmpty();
        assertThat(Settlement.of("")).isEmpty();
    }

    @Test
    void sizes_meet_without_a_gap() {
        assertThat(Peers.Size.of(9)).contains(Peers.Size.TINY);
        assertThat(Peers.Size.of(10)).contains(Peers.Size.SMALL);
        assertThat(Peers.Size.of(24)).contains(Peers.Size.SMALL);
        assertThat(Peers.Size.of(25)).contains(Peers.Size.MIDDLE);
        assertThat(Peers.Size.of(99)).contains(Peers.Size.LARGE);
        assertThat(Peers.Size.of(100)).contains(Peers.Size.VERY_LARGE);
        assertThat(Peers.Size.of(0)).isEmpty();
    }
}
