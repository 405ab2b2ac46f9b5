package opora.overview.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import opora.Pages;
import opora.SmallWorld;
import opora.access.Viewer;
import opora.identification.Method;
import opora.identification.Runs;
import opora.intake.Acceptance;
import opora.intake.Batches;
import opora.intake.Loading;
import opora.intake.Received;
import opora.territory.Act;
import opora.territory.Acts;
import opora.territory.Author;
import opora.territory.Paper;
import opora.territory.Proposal;
import opora.territory.Recording;
import opora.territory.Reorganisation;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;
import opora.upkeep.OnTestDatabase;
import opora.vocabulary.AcademicYear;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.web.servlet.MockMvc;

/** 1 March: results and a list. 5 March: a correction (11 failed become 3) and a new list. 8 March: the correction is recalled. Today: 20 March. */
@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase
@Import(CardOfADayTest.Calendar.class)
class CardOfADayTest {

    private static final AcademicYear YEAR = new AcademicYear(2026);
    private static final TerritoryScope ALL = new TerritoryScope.WholeRegion();
    private static final Author BY = new Author(1, "Проба");

    @Autowired MockMvc mvc;
    @Autowired ApplicationContext house;
    @Autowired Turned clock;

    private SmallWorld world;
    private Pages pages;

    /** A clock that a test turns. */
    static final class Turned extends Clock {

        private Instant now = Instant.EPOCH;

        void to(String day) {
            now = LocalDate.parse(day).atTime(12, 0).toInstant(ZoneOffset.UTC);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @TestConfiguration
    static class Calendar {

        @Bean
        @Primary
        Turned turned() {
            return new Turned();
        }
    }

    @BeforeEach
    void march() {
        pages = new Pages(mvc);
        Batches batches = house.getBean(Batches.class);
        Runs runs = house.getBean(Runs.class);
        boolean begun = !batches.list().isEmpty();
        clock.to("2026-03-01");
        world = SmallWorld.in(house);
        if (!begun) {
            clock.to("2026-03-05");
            long correction = accepted(batches);
            runs.putInForce(
                    world.operator(), runs.start(world.operator(), YEAR, Method.FEDERAL_847).id());
            clock.to("2026-03-08");
            batches.recall(correction, "не тот файл", world.operator());
        }
        clock.to("2026-03-20");
    }

    private static long accepted(Batches batches) {
        return switch (batches.receive(
                List.of(Loading.outcomes("поправка.csv", "2026;VPR-6-RU;101001;25;3")),
                Loading.OPERATOR)) {
            case Received.Taken(long batch) -> {
                batches.readNow(batch);
                assertThat(
                                batches.accept(
                                        batch,
                                        batches.check(batch).orElseThrow().token(),
                                        Loading.OPERATOR))
                        .isInstanceOf(Acceptance.Accepted.class);
                yield batch;
            }
            case Received.Refused(String why) -> throw new AssertionError(why);
        };
    }

    @Test
    void before_the_first_load_nothing_was_known() throws Exception {
        assertThat(results(world.operator(), "2026-02-28")).contains("Результатов этой школы нет");
        assertThat(card(world.operator(), "2026-02-28"))
                .contains("Карточка на конец дня 28 февраля 2026", "Вывода о школе пока нет");
    }

    @Test
    void each_day_shows_what_counted_and_what_was_in_force_at_its_end() throws Exception {
        for (Viewer viewer :
                List.of(
                        world.operator(),
                        world.districtCoordinator(),
                        world.borovinskayaSchool())) {
            assertThat(results(viewer, "2026-03-04")).contains("11 из 25 · 44");
            assertThat(card(viewer, "2026-03-04")).contains("11 из 25").doesNotContain("3 из 25");
            assertThat(results(viewer, "2026-03-05"))
                    .contains("3 из 25 · 12")
                    .doesNotContain("11 из 25");
            assertThat(card(viewer, "2026-03-05")).contains("3 из 25").doesNotContain("11 из 25");
            assertThat(results(viewer, "2026-03-08"))
                    .contains("11 из 25 · 44")
                    .doesNotContain("3 из 25");
            assertThat(card(viewer, "2026-03-08"))
                    .contains(
                            "3 из 25",
                            "результаты школы изменились",
                            "Вернуться к сегодняшнему дню");
        }
    }

    @Test
    void a_day_before_a_change_shows_the_name_and_the_municipality_of_that_day() throws Exception {
        SchoolId id = world.borovinskaya();
        List<Act> acts =
                List.of(
                        recorded(new Reorganisation.SchoolRenamed(id, "Лицей в Боровинке")),
                        recorded(new Reorganisation.SchoolMoved(id, world.city())));

        String before = card(world.operator(), "2026-03-09");
        String after = card(world.operator(), "2026-03-10");
        acts.forEach(act -> withdraw(act.id()));

        assertThat(before).contains("Боровинская СОШ, " + SmallWorld.DISTRICT);
        assertThat(after)
                .contains("Лицей в Боровинке, " + SmallWorld.CITY)
                .doesNotContain("Боровинская СОШ");
        assertThat(card(world.operator(), "2026-03-10")).contains("Боровинская СОШ");
    }

    /** From 10 March on. */
    private Act recorded(Reorganisation what) {
        Acts acts = house.getBean(Acts.class);
        Paper paper = new Paper(Optional.of(LocalDate.parse("2026-03-10")), "Приказ № 3");
        if (acts.propose(ALL, what, paper).orElseThrow()
                        instanceof Proposal.Possible(var subject, var lines, long edition)
                && acts.record(ALL, what, paper, edition, BY).orElseThrow()
                        instanceof Recording.Recorded(Act act)) {
            return act;
        }
        throw new AssertionError(what);
    }

    private void withdraw(long act) {
        assertThat(house.getBean(Acts.class).withdraw(ALL, act, "проба", BY).orElseThrow())
                .isEmpty();
    }

    @Test
    void today_a_day_to_come_and_what_is_no_day_show_the_card_of_now() throws Exception {
        for (String day : List.of("2026-03-20", "2027-01-01", "вчера", "")) {
            assertThat(card(world.operator(), day)).as(day).doesNotContain("Карточка на конец дня");
        }
    }

    @Test
    void a_foreign_school_does_not_exist_on_any_day() throws Exception {
        assertThat(pages.open(world.secondSchool(), address("") + "?on=2026-03-04").getStatus())
                .isEqualTo(404);
        assertThat(
                        pages.open(world.cityCoordinator(), address("/results") + "?on=2026-03-04")
                                .getStatus())
                .isEqualTo(404);
    }

    private String card(Viewer viewer, String day) throws Exception {
        return pages.text(viewer, address("") + "?on=" + day);
    }

    private String results(Viewer viewer, String day) throws Exception {
        return pages.text(viewer, address("/results") + "?on=" + day);
    }

    private String address(String tab) {
        return "/schools/" + world.borovinskaya().value() + tab;
    }
}
