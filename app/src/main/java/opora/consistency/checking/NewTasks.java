package opora.consistency.checking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import opora.access.Hat;
import opora.access.People;
import opora.access.Person;
import opora.access.Right;
import opora.consistency.Observed;
import opora.consistency.Observed.Loader;
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

    /** {@code fresh}: those that somebody did not have before. */
    void tell(List<Row> fresh) {
        if (fresh.isEmpty()) {
            return;
        }
        for (Person person : people.everybody()) {
            List<Hat> hats = people.hats(person);
            List<Row> mine =
                    fresh.stream()
                            .filter(row -> hats.stream().anyMatch(hat -> isFor(person, hat, row)))
                            .toList();
            if (!mine.isEmpty() && person.standing() == Person.Standing.OPEN) {
                notices.send(notice(person, mine));
            }
        }
    }

    private Notice notice(Person person, List<Row> mine) {
        boolean loaded = mine.stream().anyMatch(row -> loader(row).isPresent());
        return Notice.of(
                person.id(),
                TaskKinds.NEW,
                "tasks/" + LocalDate.now(clock),
                "Данные просят внимания: " + NEW.counted(mine.size()),
                loaded
                        ? "Сверка нашла, что в загруженных вами файлах что-то не сходится. Исправьте или объясните."
                        : "Сверка нашла, что в данных вашей территории что-то не сходится. Исправьте или объясните.",
                "/tasks");
    }

    private static Optional<Loader> loader(Row row) {
        return row.violation().holder().loader();
    }

    /** Of whoever loaded the file others of the level are not told: they find it among the tasks. */
    private static boolean isFor(Person person, Hat hat, Row row) {
        if (!hat.role().may(Right.ANSWER_TASKS)
                || loader(row).filter(one -> one.person() != person.id()).isPresent()) {
            return false;
        }
        Rule.Level level = row.violation().holder().level();
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
