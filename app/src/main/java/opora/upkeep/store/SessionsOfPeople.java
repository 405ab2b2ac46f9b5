package opora.upkeep.store;

import java.time.Instant;
import java.util.List;
import opora.vocabulary.PersonalRecords;
import opora.vocabulary.Retention;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sessions in which people are signed in. */
@Component
@Order(8)
class SessionsOfPeople implements PersonalRecords, Retention {

    private final JdbcClient jdbc;

    SessionsOfPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Kept> kept() {
        return List.of(
                new Kept(
                        "Открытые входы: номер человека, браузер, сетевой адрес, искомые в журнале слова",
                        "оставаться в Опоре между страницами, видеть и завершать свои входы",
                        "защита данных, 152-ФЗ, статья 19",
                        Keeping.term(name()),
                        Fate.ERASED));
    }

    /** What the page of the own account shows of them; their content is not for reading. */
    @Override
    public List<Table> about(long person) {
        List<List<String>> rows =
                jdbc.sql(
                                """
                                select to_char(to_timestamp(creation_time / 1000), 'DD.MM.YYYY HH24:MI') as since,
                                       to_char(to_timestamp(last_access_time / 1000), 'DD.MM.YYYY HH24:MI') as used
                                from upkeep.spring_session where principal_name = :person order by creation_time
                                """)
                        .param("person", Long.toString(person))
                        .query((row, at) -> List.of(row.getString("since"), row.getString("used")))
                        .list();
        return rows.isEmpty()
                ? List.of()
                : List.of(new Table("Открытые входы", List.of("Вход", "Последняя работа"), rows));
    }

    @Override
    public void erase(long person) {
        jdbc.sql("delete from upkeep.spring_session where principal_name = :person")
                .param("person", Long.toString(person))
                .update();
    }

    @Override
    public String name() {
        return "upkeep.session";
    }

    /** Those that had ended before. */
    @Override
    public int eraseBefore(Instant moment) {
        return jdbc.sql("delete from upkeep.spring_session where expiry_time < :moment")
                .param("moment", moment.toEpochMilli())
                .update();
    }
}
