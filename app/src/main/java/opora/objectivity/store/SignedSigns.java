package opora.objectivity.store;

import java.util.List;
import opora.vocabulary.PersonalRecords;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who made and opened screenings, explained and checked signs. */
@Component
@Order(8)
class SignedSigns implements PersonalRecords {

    private final JdbcClient jdbc;

    SignedSigns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Kept> kept() {
        return List.of(
                new Kept(
                        "Признаки необъективности: имя того, кто рассчитал, открыл, закрыл, объяснил, записал итог проверки, удалил сведения об ученике",
                        "подпись под расчётом, объяснением и итогом проверки",
                        "проверка результатов оценочных процедур",
                        Keeping.noTerm("столько же, сколько сам расчёт: он не изменяется"),
                        Fate.KEPT),
                new Kept(
                        "Слова объяснений и итогов проверки: сведений об учениках в них быть не должно",
                        "объяснение результата, который проверяют",
                        "проверка результатов оценочных процедур",
                        Keeping.noTerm(
                                "столько же, сколько сам расчёт; слова, где назван ученик, регион удаляет, как только их заметит"),
                        Fate.KEPT));
    }

    @Override
    public List<Table> about(long person) {
        List<List<String>> rows =
                jdbc.sql(
                                """
                                select to_char(made_at, 'DD.MM.YYYY HH24:MI') as at, what, text from (
                                    select started_at as made_at, 'рассчитаны признаки ' || year || ', расчёт ' || id as what, '' as text
                                    from objectivity.screening where started_by = :person
                                    union all
                                    select made_at, 'открыты или закрыты признаки ' || year, '' from objectivity.decision where made_by = :person
                                    union all
                                    select made_at, case kind when 'CHECK' then 'итог проверки признака ' else 'объяснение признака ' end || sign, text
                                    from objectivity.step where made_by = :person
                                    union all
                                    select removed_at, 'удаление сведений об ученике, признак ' || sign, ''
                                    from objectivity.step where removed_by = :person
                                ) done order by done.made_at
                                """)
                        .param("person", person)
                        .query((row, at) ->
                                List.of(
                                        row.getString("at"),
                                        row.getString("what"),
                                        row.getString("text")))
                        .list();
        return rows.isEmpty()
                ? List.of()
                : List.of(
                        new Table(
                                "Признаки необъективности",
                                List.of("Когда", "Что", "Текст"),
                                rows));
    }

    /** Nothing: what is signed stays signed. */
    @Override
    public void erase(long person) {}
}
