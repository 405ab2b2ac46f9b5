package opora.upkeep.store;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import opora.access.OwnSessions;
import opora.access.People;
import opora.access.Person;
import opora.vocabulary.Days;
import opora.vocabulary.PersonalRecords;
import opora.vocabulary.Retention;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** Sessions in which people are signed in. */
@Component
@Order(8)
class SessionsOfPeople implements PersonalRecords, Retention {

    private final JdbcClient jdbc;
    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final People people;

    SessionsOfPeople(
            JdbcClient jdbc,
            FindByIndexNameSessionRepository<? extends Session> sessions,
            People people) {
        this.jdbc = jdbc;
        this.sessions = sessions;
        this.people = people;
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

    /** What the page of the own account shows of them; their content is not for reading. Those that a new link or a closed access ended are over. */
    @Override
    public List<Table> about(long person) {
        List<List<String>> rows =
                people.find(person).stream()
                        .flatMap(this::open)
                        .map(SessionsOfPeople::row)
                        .toList();
        return rows.isEmpty()
                ? List.of()
                : List.of(new Table("Открытые входы", List.of("Вход", "Последняя работа"), rows));
    }

    private Stream<? extends Session> open(Person person) {
        return sessions.findByPrincipalName(Long.toString(person.id())).values().stream()
                .filter(one -> !one.isExpired())
                .filter(one ->
                        OwnSessions.stamped(person).equals(one.getAttribute(OwnSessions.PERSON)))
                .sorted(Comparator.comparing(Session::getCreationTime));
    }

    private static List<String> row(Session one) {
        return List.of(
                Days.withTime(one.getCreationTime()), Days.withTime(one.getLastAccessedTime()));
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
