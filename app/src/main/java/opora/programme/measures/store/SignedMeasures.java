package opora.programme.measures.store;

import java.util.List;
import opora.vocabulary.PersonalRecords;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who entered a measure or switched one off or on. */
@Component
@Order(6)
class SignedMeasures implements PersonalRecords {

    private final JdbcClient jdbc;

    SignedMeasures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Kept> kept() {
        return List.of(
                new Kept(
                        "Каталог мер: имя того, кто внёс меру, выключил её или включил",
                        "подпись под мерой",
                        "решение региона о каталоге мер",
                        Keeping.noTerm("столько же, сколько сам каталог: записи не изменяются"),
                        Fate.KEPT));
    }

    @Override
    public List<Table> about(long person) {
        List<List<String>> rows =
                jdbc.sql(
                                """
                                select to_char(at, 'DD.MM.YYYY HH24:MI') as at, what from (
                                    select made_at as at, 'внесена мера R-' || id as what
                                    from programme.own_measure where made_by = :person
                                    union all
                                    select made_at, case standing when 'OFF' then 'выключена мера ' else 'включена мера ' end || code
                                    from programme.measure_switching where made_by = :person
                                ) done order by done.at
                                """)
                        .param("person", person)
                        .query((row, at) -> List.of(row.getString("at"), row.getString("what")))
                        .list();
        return rows.isEmpty()
                ? List.of()
                : List.of(new Table("Каталог мер", List.of("Когда", "Что"), rows));
    }

    /** Nothing: what is signed stays signed. */
    @Override
    public void erase(long person) {}
}
