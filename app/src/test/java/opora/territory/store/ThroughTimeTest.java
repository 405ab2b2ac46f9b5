package opora.territory.store;

import static opora.territory.store.RegionInTime.ALL;
import static opora.territory.store.RegionInTime.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import opora.territory.Act;
import opora.territory.ActRecorded;
import opora.territory.ActWithdrawn;
import opora.territory.Author;
import opora.territory.KnownMunicipality;
import opora.territory.MunicipalityId;
import opora.territory.Paper;
import opora.territory.Recording;
import opora.territory.Reorganisation.MunicipalityClosed;
import opora.territory.Reorganisation.MunicipalityMerged;
import opora.territory.Reorganisation.MunicipalityRenamed;
import opora.territory.Reorganisation.RegionRenamed;
import opora.territory.Reorganisation.SchoolBecameBranch;
import opora.territory.Reorganisation.SchoolClosed;
import opora.territory.Reorganisation.SchoolMerged;
import opora.territory.Reorganisation.SchoolMoved;
import opora.territory.Reorganisation.SchoolRenamed;
import opora.territory.Reorganisation.SchoolReopened;
import opora.territory.Reorganisation.SchoolSplit;
import opora.territory.School;
import opora.territory.Structure;
import opora.territory.TerritoryScope;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Deed;
import org.junit.jupiter.api.Test;

class ThroughTimeTest {

    private static final LocalDate AUTUMN_24 = LocalDate.of(2024, 9, 1);
    private static final LocalDate AUTUMN_25 = LocalDate.of(2025, 9, 1);

    private final RegionInTime region = new RegionInTime();

    private void threeSchools() {
        region.load(
                "edu1; Школа № 1; Лужанск", "edu2; Школа № 2; Лужанск", "edu3; Школа № 3; Озёрск");
    }

    @Test
    void a_name_holds_from_its_day_on() {
        threeSchools();

        region.act(AUTUMN_24, new SchoolRenamed(region.school("edu1"), " Лицей № 1 "));

        assertThat(region.on(AUTUMN_24.minusDays(1))).first().isEqualTo("Школа № 1, Лужанск");
        assertThat(region.on(AUTUMN_24)).first().isEqualTo("Лицей № 1, Лужанск");
        assertThat(region.today()).first().isEqualTo("Лицей № 1, Лужанск");
    }

    @Test
    void the_structure_of_a_year_is_that_of_the_day_its_results_were_written() {
        threeSchools();

        region.act(LocalDate.of(2025, 5, 31), new SchoolRenamed(region.school("edu1"), "Лицей"));
        region.act(LocalDate.of(2025, 6, 1), new SchoolRenamed(region.school("edu2"), "Гимназия"));

        assertThat(region.lines(Structure.of(new AcademicYear(2025))))
                .startsWith("Лицей, Лужанск", "Школа № 2, Лужанск");
    }

    @Test
    void a_municipality_sees_a_school_from_the_day_on_which_it_is_its_own() {
        threeSchools();
        TerritoryScope giving = new TerritoryScope.OneMunicipality(region.municipality("Лужанск"));
        TerritoryScope taking = new TerritoryScope.OneMunicipality(region.municipality("Озёрск"));
        var moved = new SchoolMoved(region.school("edu1"), region.municipality("Озёрск"));

        Act tomorrow = region.act(TODAY.plusDays(1), moved);
        assertThat(region.schools.find(giving, region.school("edu1"))).isPresent();
        assertThat(region.schools.find(taking, region.school("edu1"))).isEmpty();
        region.withdraw(tomorrow);

        for (LocalDate day : List.of(TODAY, TODAY.minusDays(1))) {
            Act act = region.act(day, moved);
            assertThat(region.schools.find(giving, region.school("edu1"))).isEmpty();
            assertThat(region.schools.find(taking, region.school("edu1"))).isPresent();
            assertThat(region.schools.list(taking, Structure.on(day.minusDays(1))))
                    .extracting(school -> school.municipality().name())
                    .containsExactlyInAnyOrder("Лужанск", "Озёрск");
            region.withdraw(act);
        }
    }

    @Test
    void an_earlier_change_that_is_recorded_later_does_not_undo_the_later_one() {
        threeSchools();

        region.act(AUTUMN_25, new SchoolRenamed(region.school("edu1"), "Лицей"));
        region.act(AUTUMN_24, new SchoolRenamed(region.school("edu1"), "Гимназия"));

        assertThat(region.on(AUTUMN_24.minusDays(1))).first().isEqualTo("Школа № 1, Лужанск");
        assertThat(region.on(AUTUMN_24)).first().isEqualTo("Гимназия, Лужанск");
        assertThat(region.on(AUTUMN_25)).first().isEqualTo("Лицей, Лужанск");
    }

    @Test
    void of_a_load_and_a_change_the_newer_knowledge_counts() {
        threeSchools();
        region.act(AUTUMN_24, new SchoolRenamed(region.school("edu1"), "Лицей"));

        region.loadOn(AUTUMN_25, "edu1; Школа № 1 имени Ежова; Лужанск");

        assertThat(region.on(AUTUMN_24)).first().isEqualTo("Лицей, Лужанск");
        assertThat(region.today()).first().isEqualTo("Школа № 1 имени Ежова, Лужанск");

        region.act(AUTUMN_24.plusDays(1), new SchoolRenamed(region.school("edu1"), "Гимназия"));
        assertThat(region.today()).first().isEqualTo("Гимназия, Лужанск");
    }

    @Test
    void before_the_first_load_that_speaks_of_a_day_the_oldest_one_holds() {
        region.loadOn(AUTUMN_24, "edu1; edu1; Муниципалитет не указан");
        region.loadOn(AUTUMN_25, "edu1; Школа № 1; Лужанск");
        region.loadOn(TODAY, "edu1; Лицей № 1; Озёрск");

        assertThat(region.on(AUTUMN_24.minusDays(9))).containsExactly("Школа № 1, Лужанск");
        assertThat(region.on(TODAY.minusDays(1))).containsExactly("Школа № 1, Лужанск");
        assertThat(region.today()).containsExactly("Лицей № 1, Озёрск");
    }

    @Test
    void a_merged_school_says_after_which_year_and_into_which_one() {
        threeSchools();

        region.act(AUTUMN_25, new SchoolMerged(region.school("edu1"), region.school("edu2")));

        assertThat(region.on(AUTUMN_25.minusDays(1))).first().isEqualTo("Школа № 1, Лужанск");
        assertThat(region.today())
                .first()
                .isEqualTo("Школа № 1, Лужанск, присоединена к edu2 после 2025");
    }

    @Test
    void a_school_that_opens_again_works() {
        threeSchools();
        region.act(AUTUMN_24, new SchoolClosed(region.school("edu1")));

        assertThat(region.today()).first().isEqualTo("Школа № 1, Лужанск, закрыта после 2024");
        region.act(AUTUMN_25, new SchoolReopened(region.school("edu1")));

        assertThat(region.today()).first().isEqualTo("Школа № 1, Лужанск");
        assertThat(region.on(AUTUMN_25.minusDays(1)))
                .first()
                .isEqualTo("Школа № 1, Лужанск, закрыта после 2024");
    }

    @Test
    void a_register_closes_a_school_with_the_end_of_its_last_year() {
        region.load("edu1; Школа № 1; Лужанск; 2025; edu2", "edu2; Школа № 2; Лужанск");

        assertThat(region.on(AUTUMN_25.minusDays(1))).first().isEqualTo("Школа № 1, Лужанск");
        assertThat(region.on(AUTUMN_25))
                .first()
                .isEqualTo("Школа № 1, Лужанск, присоединена к edu2 после 2025");
    }

    @Test
    void a_municipality_joined_to_another_gives_it_all_its_schools_whenever_they_come() {
        threeSchools();
        MunicipalityId lakes = region.municipality("Озёрск");

        region.act(AUTUMN_25, new MunicipalityMerged(region.municipality("Лужанск"), lakes));
        region.load("edu4; Школа № 4; Лужанск");

        assertThat(region.today()).allMatch(line -> line.endsWith("Озёрск")).hasSize(4);
        assertThat(region.schools.municipalities(ALL)).hasSize(1);
        assertThat(region.on(AUTUMN_25.minusDays(1))).first().isEqualTo("Школа № 1, Лужанск");
    }

    @Test
    void a_renamed_municipality_is_found_by_every_name_it_ever_had() {
        threeSchools();
        MunicipalityId town = region.municipality("Лужанск");

        Act act = region.act(AUTUMN_25, new MunicipalityRenamed(town, "Лужанский округ"));
        region.load("edu4; Школа № 4; Лужанск", "edu5; Школа № 5; Лужанский округ");

        assertThat(region.schools.list(new TerritoryScope.OneMunicipality(town)))
                .extracting(School::code)
                .containsExactlyInAnyOrder("edu1", "edu2", "edu4", "edu5");
        assertThat(region.today()).first().isEqualTo("Школа № 1, Лужанский округ");
        assertThat(region.on(AUTUMN_25.minusDays(1))).first().isEqualTo("Школа № 1, Лужанск");
        assertThat(act.subject()).isEqualTo("Лужанск");
    }

    @Test
    void the_region_may_get_another_name() {
        threeSchools();

        region.act(AUTUMN_25, new RegionRenamed("Среднереченский край"));

        assertThat(region.schools.region()).isEqualTo("Среднереченский край");
    }

    @Test
    void what_is_withdrawn_leaves_exactly_what_was_before_and_stays_on_record() {
        threeSchools();
        List<String> before = region.today();
        Act merged =
                region.act(
                        AUTUMN_25, new SchoolMerged(region.school("edu1"), region.school("edu3")));

        assertThat(region.withdraw(merged)).isEmpty();

        assertThat(region.today()).isEqualTo(before);
        Act kept = region.acts.find(ALL, merged.id()).orElseThrow();
        assertThat(kept.withdrawal().orElseThrow().reason()).isEqualTo("ошибка");
        assertThat(region.acts.withdraw(ALL, merged.id(), "ещё раз", new Author(1, "Я"))).isEmpty();
    }

    @Test
    void nothing_is_withdrawn_without_a_reason() {
        threeSchools();
        Act act = region.act(AUTUMN_25, new SchoolClosed(region.school("edu1")));

        assertThat(region.acts.withdraw(ALL, act.id(), " ", new Author(1, "Я")))
                .contains(
                        Map.of(
                                "reason",
                                "Напишите, почему вы отзываете изменение: это останется в истории"));
        assertThat(region.acts.find(ALL, act.id()).orElseThrow().counts()).isTrue();
    }

    @Test
    void both_schools_of_a_lineage_tell_it() {
        threeSchools();

        Act branch =
                region.act(
                        AUTUMN_24,
                        new SchoolBecameBranch(region.school("edu1"), region.school("edu3")));
        Act split =
                region.act(
                        AUTUMN_25,
                        new SchoolSplit(region.school("edu3"), Set.of(region.school("edu2"))));

        assertThat(region.acts.ofSchool(ALL, region.school("edu3"))).containsExactly(split, branch);
        assertThat(split.lines())
                .containsExactly(new Deed.Change("выделена школа", "", "Школа № 2 (код edu2)"));
        assertThat(branch.schools().getFirst()).isEqualTo(region.school("edu1"));
        assertThat(region.today()).hasSize(3).noneMatch(line -> line.contains("закрыта"));
    }

    @Test
    void a_change_says_what_was_and_what_is_to_be_and_is_announced() {
        threeSchools();

        Act act =
                region.act(
                        AUTUMN_25,
                        new SchoolMoved(region.school("edu1"), region.municipality("Озёрск")));
        region.withdraw(act);

        assertThat(region.announced)
                .containsExactly(new ActRecorded(act), new ActWithdrawn(act, "ошибка"));
        Deed deed = new ActRecorded(act).deed();
        assertThat(deed.kind()).isEqualTo("territory.act_recorded");
        assertThat(deed.subject())
                .isEqualTo(
                        new Deed.Subject(
                                "school",
                                region.school("edu1").value(),
                                "Школа № 1",
                                region.school("edu1").value()));
        assertThat(deed.changes())
                .containsExactly(new Deed.Change("муниципалитет", "Лужанск", "Озёрск"));
        assertThat(new ActWithdrawn(act, "ошибка").deed().changes())
                .containsExactly(new Deed.Change("муниципалитет", "Озёрск", "Лужанск"));
    }

    @Test
    void what_makes_no_sense_is_refused_in_words() {
        threeSchools();
        var first = region.school("edu1");
        var town = region.municipality("Лужанск");

        assertThat(region.refused(AUTUMN_24, new SchoolRenamed(first, " ")))
                .containsExactly(Map.entry("name", "Напишите новое название"));
        assertThat(region.refused(AUTUMN_24, new SchoolRenamed(first, "Школа № 1")))
                .containsExactly(
                        Map.entry("name", "В этот день название уже такое: измените его или дату"));
        assertThat(region.refused(AUTUMN_24, new SchoolMoved(first, town)))
                .containsExactly(
                        Map.entry("municipality", "В этот день школа уже в этом муниципалитете"));
        assertThat(region.refused(AUTUMN_24, new SchoolMerged(first, first)))
                .containsExactly(
                        Map.entry("school", "Выберите другую школу, которая в этот день работает"));
        assertThat(region.refused(AUTUMN_24, new SchoolReopened(first)))
                .containsExactly(Map.entry("onDay", "В этот день школа работает"));
        assertThat(region.refused(AUTUMN_24, new MunicipalityRenamed(town, "Озёрск")))
                .containsExactly(Map.entry("name", "Так уже называется другой муниципалитет"));
        assertThat(region.refused(AUTUMN_24, new MunicipalityMerged(town, town)))
                .containsOnlyKeys("municipality");
        assertThat(region.refused(AUTUMN_24, new MunicipalityClosed(town)))
                .containsExactly(
                        Map.entry(
                                "onDay",
                                "В этот день в нём ещё работают школы (2): сначала передайте или закройте их"));
        assertThat(region.refused(TODAY.plusYears(2), new SchoolClosed(first)))
                .containsExactly(
                        Map.entry(
                                "onDay",
                                "Укажите день не раньше 1990 года и не позже чем через год"));
        assertThat(region.acts.list(ALL)).isEmpty();
    }

    @Test
    void an_abolished_municipality_takes_no_schools() {
        threeSchools();
        region.act(
                AUTUMN_24, new SchoolMoved(region.school("edu3"), region.municipality("Лужанск")));
        MunicipalityId lakes = region.municipality("Озёрск");

        region.act(AUTUMN_25, new MunicipalityClosed(lakes));

        assertThat(region.refused(TODAY, new SchoolMoved(region.school("edu1"), lakes)))
                .containsOnlyKeys("municipality");
        assertThat(region.acts.municipalities(Structure.today()))
                .filteredOn(KnownMunicipality::isOpen)
                .extracting(KnownMunicipality::name, KnownMunicipality::working)
                .containsExactly(org.assertj.core.api.Assertions.tuple("Лужанск", 3));
    }

    @Test
    void a_coordinator_changes_only_own_schools_and_no_municipality() {
        threeSchools();
        TerritoryScope town = new TerritoryScope.OneMunicipality(region.municipality("Лужанск"));
        Paper paper = new Paper(Optional.of(AUTUMN_25), "Приказ № 2");
        var lakes = region.municipality("Озёрск");

        assertThat(region.acts.propose(town, new SchoolMoved(region.school("edu1"), lakes), paper))
                .isPresent();
        assertThat(region.acts.propose(town, new SchoolClosed(region.school("edu3")), paper))
                .isEmpty();
        assertThat(region.acts.propose(town, new MunicipalityRenamed(lakes, "Озёра"), paper))
                .isEmpty();
        assertThat(region.acts.propose(town, new RegionRenamed("Край"), paper)).isEmpty();
        assertThat(
                        region.acts.propose(
                                new TerritoryScope.OneSchool(region.school("edu1")),
                                new SchoolClosed(region.school("edu1")),
                                paper))
                .isEmpty();
    }

    @Test
    void changes_of_foreign_schools_are_not_seen() {
        threeSchools();
        Act act = region.act(AUTUMN_25, new SchoolClosed(region.school("edu3")));
        TerritoryScope town = new TerritoryScope.OneMunicipality(region.municipality("Лужанск"));

        assertThat(region.acts.list(town)).isEmpty();
        assertThat(region.acts.find(town, act.id())).isEmpty();
        assertThat(region.acts.withdraw(town, act.id(), "чужое", new Author(1, "Я"))).isEmpty();
    }

    @Test
    void nothing_is_recorded_on_data_that_the_person_did_not_see() {
        threeSchools();
        var rename = new SchoolRenamed(region.school("edu1"), "Лицей");
        Paper paper = new Paper(Optional.of(AUTUMN_25), "Приказ № 2");

        Recording late =
                region.acts.record(ALL, rename, paper, 0, new Author(1, "Я")).orElseThrow();

        assertThat(late).isInstanceOf(Recording.Proposed.class);
        assertThat(region.acts.list(ALL)).isEmpty();
    }

    @Test
    void a_load_whose_schools_were_changed_tells_the_changes() {
        long load = region.load("edu1; Школа № 1; Лужанск");
        Act act = region.act(AUTUMN_25, new SchoolClosed(region.school("edu1")));

        assertThat(region.register.actsOn(load)).containsExactly(act.id());
        region.withdraw(act);
        assertThat(region.register.actsOn(load)).isEmpty();
    }
}
