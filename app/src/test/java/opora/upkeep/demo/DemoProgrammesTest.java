package opora.upkeep.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.SmallWorld;
import opora.access.DemoAccounts;
import opora.access.Role;
import opora.access.Viewer;
import opora.programme.Diaries;
import opora.programme.Programme;
import opora.programme.ProgrammeArchive.Founding;
import opora.programme.ProgrammeArchive.Origin;
import opora.programme.ProgrammeLevel;
import opora.programme.Programmes;
import opora.programme.Programmes.Beginning;
import opora.programme.Programmes.Begun;
import opora.programme.diary.ActivityState;
import opora.programme.diary.Diary;
import opora.programme.layout.Layout;
import opora.programme.wording.Edition;
import opora.programme.wording.Labels;
import opora.programme.wording.Provision;
import opora.territory.School;
import opora.territory.Schools;
import opora.territory.TerritoryScope;
import opora.upkeep.OnTestDatabase;
import opora.upkeep.demo.DemoProgrammes.Made;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.transaction.BeforeTransaction;
import org.springframework.transaction.annotation.Transactional;

/** The programmes of the sample region come in by the doors that people use; the computer may be switched off in between. */
@SpringBootTest
@OnTestDatabase
@Transactional
class DemoProgrammesTest {

    private static final TerritoryScope EVERYTHING = new TerritoryScope.WholeRegion();

    @Autowired ApplicationContext house;
    @Autowired DemoProgrammes demo;
    @Autowired Residents residents;
    @Autowired DemoAccounts people;
    @Autowired Programmes programmes;
    @Autowired Diaries diaries;
    @Autowired Schools schools;
    @Autowired Clock clock;

    @BeforeTransaction
    void world() {
        SmallWorld.in(house);
    }

    @BeforeEach
    void settle() {
        School own = schools.find(EVERYTHING, SmallWorld.in(house).borovinskaya()).orElseThrow();
        people.add(own, List.of());
    }

    private Viewer director() {
        return residents.viewer(Role.SCHOOL);
    }

    private Edition edition(Made begun, String name) {
        return programmes.edition(residents.viewer(ProgrammeFile.read(name).by()), begun.id(name));
    }

    @Test
    void every_programme_is_begun_by_those_whose_it_is() {
        Made begun = demo.make();

        assertThat(begun.programmes()).hasSize(ProgrammeFile.all().size());
        for (ProgrammeFile file : ProgrammeFile.all()) {
            Viewer own = residents.viewer(file.by());
            Programme one = programmes.get(own.scope(), begun.id(file.name()));
            assertThat(one.level()).isEqualTo(file.level());
            assertThat(one.shape()).isEqualTo(file.shape());
            assertThat(one.factor()).isEqualTo(file.factor());
            assertThat(one.school()).isEqualTo(own.scope().onlySchool());
            assertThat(one.municipality()).isEqualTo(own.scope().onlyMunicipality());
        }
    }

    @Test
    void the_school_has_an_anti_risk_programme_and_one_of_last_year() {
        Made begun = demo.make();
        int year = LocalDate.now(clock).getYear();

        assertThat(programmes.get(director().scope(), begun.id("anti-risk")))
                .satisfies(one -> {
                    assertThat(one.level()).isEqualTo(ProgrammeLevel.RISK);
                    assertThat(one.factor()).isEqualTo("9");
                    assertThat(one.title()).contains("Боровинская СОШ", Integer.toString(year));
                });
        assertThat(programmes.get(director().scope(), begun.id("school-last-year")).period())
                .hasValueSatisfying(
                        days -> assertThat(days.ends()).contains(LocalDate.of(year - 1, 12, 31)));
    }

    @Test
    void what_a_file_refers_to_by_key_is_what_the_house_leads_to() {
        Made begun = demo.make();
        Edition tasks = edition(begun, "municipality-tasks");

        Provision club =
                tasks.list("activity").stream()
                        .filter(one -> one.name().startsWith("Провести родительские клубы"))
                        .findFirst()
                        .orElseThrow();
        assertThat(Labels.told(tasks, club, "indicator"))
                .isEqualTo("Больше родителей, которые в них участвуют");
        assertThat(Labels.told(tasks, club, "task")).startsWith("Помочь родителям понять");

        Provision tone = tasks.list("indicator").getFirst();
        Provision finish = tasks.list("milestone").getLast();
        assertThat(finish.name()).isEqualTo("Итоговый");
        assertThat(tone.value("plan." + finish.id())).isEqualTo("не ниже среднего, 70\u202f%");
    }

    @Test
    void a_task_of_a_municipality_leads_to_one_of_the_region() {
        Made begun = demo.make();
        Edition region = edition(begun, "region");

        assertThat(edition(begun, "municipality-years").list("task"))
                .extracting(one -> one.value("upper"))
                .allSatisfy(upper -> {
                    String[] place = upper.split("\\.");
                    assertThat(Long.valueOf(place[0])).isEqualTo(begun.id("region"));
                    assertThat(region.list("task"))
                            .extracting(task -> task.id().toString())
                            .contains(place[1]);
                });
    }

    @Test
    void the_house_keeps_what_the_file_says() {
        Made begun = demo.make();

        for (ProgrammeFile file : ProgrammeFile.all()) {
            Edition kept = edition(begun, file.name());
            assertThat(kept.all()).hasSameSizeAs(Planted.of(file).all());
            assertThat(Layout.of(kept, Map.of())).isNotEmpty();
        }
    }

    @Test
    void an_attempt_that_was_cut_off_goes_on_with_what_is_missing() {
        ProgrammeFile file = ProgrammeFile.read("region");
        Viewer own = residents.viewer(file.by());
        long cutOff =
                switch (programmes.begin(
                        own,
                        new Founding(
                                file.level(),
                                Optional.empty(),
                                Optional.empty(),
                                file.shape(),
                                file.factor(),
                                Origin.SHAPE,
                                Optional.empty()),
                        file.about(Planted.FILLING),
                        new Beginning.Sketched(
                                file.provisions(Planted.FILLING, Planted.NOWHERE)))) {
                    case Begun.Done(long programme) -> programme;
                    case Begun.Mistaken mistaken -> throw new AssertionError(mistaken);
                };

        Made made = demo.make();

        assertThat(made.id("region")).isEqualTo(cutOff);
        assertThat(made.programmes()).hasSize(ProgrammeFile.all().size());
    }

    @Test
    void programmes_that_are_all_there_are_left_as_they_are() {
        Made begun = demo.make();
        List<Programme> all = programmes.list(residents.viewer(Role.OPERATOR).scope());

        assertThat(demo.make()).isEqualTo(begun);
        assertThat(programmes.list(residents.viewer(Role.OPERATOR).scope())).isEqualTo(all);
    }

    @Test
    void the_school_carries_its_programme_out_and_one_activity_is_late() {
        long school = demo.make().id("school");
        Diary diary = diaries.diary(director().scope(), school);

        assertThat(programmes.get(director().scope(), school).course().isCarriedOut()).isTrue();
        assertThat(diary.doings().values())
                .filteredOn(one -> one.state() == ActivityState.OVERDUE)
                .hasSizeLessThanOrEqualTo(1);
        assertThat(diary.entries()).isNotEmpty();
    }

    @Test
    void what_is_over_is_closed_one_is_a_draft_and_one_is_under_review() {
        Made begun = demo.make();
        Viewer operator = residents.viewer(Role.OPERATOR);

        assertThat(begun.programmes())
                .extractingFromEntries(entry ->
                        entry.getKey()
                                + ": "
                                + programmes
                                        .get(operator.scope(), entry.getValue())
                                        .course()
                                        .phase())
                .containsExactly(
                        "region: CARRIED_OUT",
                        "municipality-roadmap: CLOSED",
                        "municipality-years: DRAFT",
                        "municipality-tasks: CARRIED_OUT",
                        "school-last-year: CLOSED",
                        "school: CARRIED_OUT",
                        "anti-risk: REVIEW");
        assertThat(diaries.overdue(operator.scope()))
                .noneMatch(late -> late.programme().id() == begun.id("region"));
    }
}
