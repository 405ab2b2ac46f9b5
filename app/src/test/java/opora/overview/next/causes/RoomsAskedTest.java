package opora.overview.next.causes;

import static opora.Askers.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.SmallWorld;
import opora.access.Role;
import opora.access.Viewer;
import opora.overview.next.order.Cause;
import opora.overview.next.order.Weights;
import opora.territory.TerritoryScope;
import opora.upkeep.OnTestDatabase;
import opora.vocabulary.Days;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What corrections, consistency and signs say of the schools of the small world: a request that waits, a window that runs, signs that were opened. */
@SpringBootTest(properties = "opora.next=asked of a world of its own") // of no other test's doing
@OnTestDatabase
class RoomsAskedTest {

    private static final TerritoryScope ALL = new TerritoryScope.WholeRegion();

    @Autowired ApplicationContext house;
    @Autowired Clock clock;
    @Autowired JdbcClient sql;
    @Autowired DisputeCauses disputes;
    @Autowired TaskCauses tasks;
    @Autowired SignCauses signs;

    private SmallWorld world;
    private LocalDate today;

    @BeforeEach
    void a_window_of_a_week_a_request_and_opened_signs() {
        world = SmallWorld.in(house);
        world.places();
        today = LocalDate.now(clock);
    }

    private List<String> asked(Causes room, Role role, LocalDate day) {
        Viewer viewer = new Viewer(1, "Проба", "", role, ALL, "");
        Question question =
                new Question(viewer, day, Weights.SHIPPED, List.of(), Optional.empty(), Map.of());
        return as(ALL, () -> room.of(question)).stream().map(this::told).sorted().toList();
    }

    private String told(Cause cause) {
        return "%s %s: %s"
                .formatted(
                        names().get(cause.school().value()),
                        cause.kind(),
                        cause.sentence().replace('\u00a0', ' '));
    }

    private Map<Long, String> names() {
        return Map.of(
                world.borovinskaya().value(), "Боровинская",
                world.lipovskaya().value(), "Липовская",
                world.second().value(), "Вторая");
    }

    private List<String> disputes(int daysAhead) {
        return asked(disputes, Role.CURATOR, today.plusDays(daysAhead));
    }

    @Test
    void a_request_presses_more_as_its_last_day_comes_and_goes() {
        String last = Days.dayAndMonth(today.plusDays(14));
        String waits = "Ждёт ответа муниципалитета: 1 заявление, срок ";
        assertThat(disputes(0)).containsExactly("Боровинская DISPUTE: " + waits + last + ".");
        assertThat(disputes(10)).contains("Боровинская DISPUTE: " + waits + last + ".");
        assertThat(disputes(11)).contains("Боровинская DISPUTE_SOON: " + waits + last + ".");
        assertThat(disputes(13)).contains("Боровинская DISPUTE_SOON: " + waits + "завтра.");
        assertThat(disputes(14)).contains("Боровинская DISPUTE_SOON: " + waits + "сегодня.");
        assertThat(disputes(15))
                .contains("Боровинская DISPUTE_OVERDUE: " + waits + "был " + last + ".");
    }

    @Test
    void schools_that_have_not_looked_are_told_when_the_last_day_comes_near() {
        String soon = "Школа ещё не проверила свои данные в окне уточнений, срок завтра.";
        assertThat(disputes(3)).noneMatch(line -> line.contains("LOOK_SOON"));
        assertThat(disputes(6))
                .contains("Вторая LOOK_SOON: " + soon, "Липовская LOOK_SOON: " + soon)
                .noneMatch(line -> line.startsWith("Боровинская LOOK_SOON"));
    }

    @Test
    void signs_without_an_explanation_are_told_to_whoever_may_read_of_signs() {
        String unlike =
                "Результат непохож на областной, и школа этого ещё не объяснила: ВПР 2026, русский язык, 6 класс. Это повод спросить, а не вывод.";
        assertThat(asked(signs, Role.REGIONAL_COORDINATOR, today))
                .containsExactly("Вторая SIGN: " + unlike, "Липовская SIGN: " + unlike);
        assertThat(asked(signs, Role.CURATOR, today)).isEmpty();
    }

    @Test
    void tasks_of_a_school_are_told_with_their_age_and_a_gap_is_no_reason_to_call() {
        task("territory.settlement_given", 1, "now()");
        assertThat(asked(tasks, Role.CURATOR, today)).isEmpty();
        task("territory.municipality_told", 2, "now() - interval '20 days'");
        task("territory.successor_known", 3, "now()");

        assertThat(asked(tasks, Role.CURATOR, today))
                .containsExactly(
                        "Липовская TASKS_OLD: Школу ждут 2 дела по данным, самое давнее — 20 дней.");
        assertThat(asked(tasks, Role.CURATOR, today.minusDays(6)))
                .containsExactly("Липовская TASKS: Школу ждут 2 дела по данным.");
    }

    private void task(String rule, int thing, String opened) {
        as(
                ALL,
                () ->
                        sql.sql(
                                        """
                                        insert into consistency.task
                                            (about, rule, thing, level, school, municipality, title, address, state, told, compared, opened_at)
                                        values ('x', :rule, :thing, 'SCHOOL', :school, :municipality, 'x', '/', 'OPEN', '{}', '', %s)
                                        """
                                                .formatted(opened))
                                .param("rule", rule)
                                .param("thing", "planted/" + thing)
                                .param("school", world.lipovskaya().value())
                                .param("municipality", world.district().value())
                                .update());
    }
}
