package opora.reference.store;

import java.util.List;
import opora.vocabulary.PersonalRecords;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who entered or withdrew a version. */
@Component
@Order(6)
class SignedVersions implements PersonalRecords {

    private final JdbcClient jdbc;

    SignedVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Kept> kept() {
        return List.of(
                new Kept(
                        "Справочники: имя того, кто внёс или отозвал версию",
                        "подпись под версией",
                        "шкалы и правила, по которым ставятся отметки",
                        Keeping.noTerm("столько же, сколько сама версия: версии не изменяются"),
                        Fate.KEPT));
    }

    @Override
    public List<Table> about(long person) {
        List<List<String>> rows =
                jdbc.sql(
                                """
                                select to_char(at, 'DD.MM.YYYY HH24:MI') as at, what from (
                                    select made_at as at, 'внесена версия ' || number || ', ' || procedure || ' ' || year as what
                                    from reference.version where made_by = :person
                                    union all
                                    select w.made_at, 'отозвана версия ' || v.number || ', ' || v.procedure || ' ' || v.year
                                    from reference.withdrawal w join reference.version v on v.id = w.version where w.made_by = :person
                                ) done order by done.at
                                """)
                        .param("person", person)
                        .query((row, at) -> List.of(row.getString("at"), row.getString("what")))
                        .list();
        return rows.isEmpty()
                ? List.of()
                : List.of(new Table("Справочники", List.of("Когда", "Что"), rows));
    }

    /** Nothing: what is signed stays signed. */
    @Override
    public void erase(long person) {}
}
