package opora.consistency.checking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import opora.access.Hat;
import opora.access.People;
import opora.access.Person;
import opora.access.Right;
import opora.consistency.Observed;
import opora.consistency.TaskKinds;
import opora.consistency.rules.Rule;
import opora.consistency.store.TaskKeeper.Row;
import opora.notices.Notice;
import opora.notices.Notices;
import opora.territory.MunicipalityId;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;
import opora.vocabulary.Noun;
import org.springframework.stereotype.Component;

/** Tells people of the tasks that came up: once a day at most, however often the data are looked at. */
@Component
class NewTasks {

    private static final Noun NEW = new Noun("новое дело", "новых дела", "новых дел");

    private final People people;
    private final Notices notices;
    private final Clock clock;

    NewTasks(People people, Notices notices, Clock clock) {
        this.people = people;
        this.notices = notices;
        this.clock = clock;
    }

    void tell(List<Row> opened, List<Row> reopened) {
        List<Row> fresh = Stream.concat(opened.stream(), reopened.stream()).toList();
        if (fresh.isEmpty()) {
            return;
        }
        for (Person person : people.everybody()) {
            List<Hat> hats = people.hats(person);
            long mine =
                    fresh.stream()
                            .filter(row -> hats.stream().anyMatch(hat -> isFor(hat, row)))
                            .count();
            if (mine > 0 && person.standing() == Person.Standing.OPEN) {
                notices.send(notice(person, mine));
            }
        }
    }

    private Notice notice(Person person, long mine) {
        return Notice.of(
                person.id(),
                TaskKinds.NEW,
                "tasks/" + LocalDate.now(clock),
                "Данные просят внимания: " + NEW.counted(mine),
                "Сверка нашла, что в данных вашей территории что-то не сходится. Исправьте или объясните.",
                "/tasks");
    }

    private static boolean isFor(Hat hat, Row row) {
        if (!hat.role().may(Right.ANSWER_TASKS)) {
            return false;
        }
        Rule.Level level = row.violation().rule().who();
        Observed.Place place = row.violation().thing().place();
        return switch (hat.scope()) {
            case TerritoryScope.WholeRegion() -> level == Rule.Level.REGION;
            case TerritoryScope.OneMunicipality(MunicipalityId id) ->
                    level == Rule.Level.MUNICIPALITY
                            && place.municipality().filter(id::equals).isPresent();
            case TerritoryScope.OneSchool(SchoolId id) ->
                    level == Rule.Level.SCHOOL && place.school().filter(id::equals).isPresent();
            case TerritoryScope.NamedSchools _ -> false;
        };
    }
}
