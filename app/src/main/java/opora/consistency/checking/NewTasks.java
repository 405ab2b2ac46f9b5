package opora.consistency.checking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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

    private static final String OF_TERRITORY =
            "Сверка нашла, что в данных вашей территории что-то не сходится. Исправьте или объясните.";
    private static final String OF_FILES =
            "Сверка нашла, что в загруженных вами файлах что-то не сходится. Исправьте или объясните.";

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
            Map<Boolean, List<Row>> mine =
                    fresh.stream()
                            .filter(row -> hats.stream().anyMatch(hat -> isFor(person, hat, row)))
                            .collect(Collectors.partitioningBy(row -> loader(row).isPresent()));
            if (person.standing() == Person.Standing.OPEN) {
                tell(person, "tasks", mine.getOrDefault(false, List.of()), OF_TERRITORY);
                tell(person, "files", mine.getOrDefault(true, List.of()), OF_FILES);
            }
        }
    }

    /** {@code about}: told apart, so that neither keeps the other of the day away. */
    private void tell(Person person, String about, List<Row> mine, String text) {
        if (!mine.isEmpty()) {
            notices.send(
                    Notice.of(
                            person.id(),
                            TaskKinds.NEW,
                            about + "/" + LocalDate.now(clock),
                            "Данные просят внимания: " + NEW.counted(mine.size()),
                            text,
                            "/tasks"));
        }
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
