package opora.territory.store;

import static opora.territory.store.ClassesInTime.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import opora.territory.Reorganisation;
import opora.territory.SchoolId;
import opora.vocabulary.PersonalRecords;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What somebody signed is given to that person on request, and to nobody else. */
class SignedChangesTest {

    @Test
    void changes_of_the_territory_and_of_classes_and_their_withdrawals_are_told() {
        ClassesInTime world = new ClassesInTime();
        world.region.load("edu1; Школа № 1; Лужанск", "edu2; Школа № 2; Лужанск");
        SchoolId first = world.region.school("edu1");
        world.region.act(day("2025-01-10"), new Reorganisation.SchoolRenamed(first, "Лицей"));
        world.open(first, "2024-09-01", "5А 24");
        world.withdrawNewest(first);
        SignedChanges records = new SignedChanges(JdbcClient.create(world.region.database));

        assertThat(rows(records, 7))
                .singleElement()
                .satisfies(row ->
                        assertThat(row.subList(1, 3))
                                .containsExactly("Школа переименована", "Школа № 1"));
        assertThat(rows(records, 9))
                .extracting(row -> row.get(1), row -> row.get(2))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Классы открыты", "5А, 24 обуч."),
                        org.assertj.core.groups.Tuple.tuple(
                                "Отозвано: Классы открыты", "5А, 24 обуч."));
        assertThat(records.about(1)).isEmpty();
    }

    private static List<List<String>> rows(SignedChanges records, long person) {
        return records.about(person).stream()
                .filter(table -> table.title().equals("Записанные изменения территорий"))
                .map(PersonalRecords.Table::rows)
                .findFirst()
                .orElseThrow();
    }
}
