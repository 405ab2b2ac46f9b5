package opora.programme.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import opora.access.Role;
import opora.programme.CarriedOut;
import opora.upkeep.OnTestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is late is told to those who write the programme, once. */
@SpringBootTest
@OnTestDatabase
class TermRemindingTest {

    @Autowired ApplicationContext house;
    @Autowired TermReminding reminding;
    @Autowired ActivityDates dates;
    @Autowired JdbcClient database;

    private List<String> told(CarriedOut programme) {
        return database.sql("select title from notices.notice where address = :address")
                .param("address", "/programmes/%d/diary/%s".formatted(programme.id, programme.late))
                .query((row, at) -> row.getString(1))
                .list();
    }

    @Test
    void a_late_activity_is_told_once_to_each() {
        CarriedOut programme = new CarriedOut(house);

        reminding.remind();
        List<String> first = told(programme);
        assertThat(first)
                .isNotEmpty()
                .allMatch(title -> title.startsWith("Мероприятие просрочено"));

        reminding.remind();
        assertThat(told(programme)).hasSameSizeAs(first);
    }

    @Test
    void the_term_stands_in_the_calendar_of_the_school() {
        CarriedOut programme = new CarriedOut(house);
        assertThat(programme.school.role()).isEqualTo(Role.SCHOOL);
        assertThat(dates.dates(programme.school))
                .anyMatch(one ->
                        one.address().endsWith("/diary/" + programme.late)
                                && one.day().equals(programme.today.minusDays(1)));
    }
}
