package opora.consistency.store;

import java.util.List;
import java.util.stream.Stream;
import opora.vocabulary.PersonalRecords;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who explained what about the data, and on which day somebody was last here. */
@Component
@Order(4)
class AnswersOfPeople implements PersonalRecords {

    private static final String DUTY = "должностные обязанности, 152-ФЗ, статья 6, пункты 2 и 5";

    private final JdbcClient sql;

    AnswersOfPeople(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<Kept> kept() {
        return List.of(
                new Kept(
                        "Сверка данных: имя того, кто пояснил или вернул пояснение; номер того, кто загрузил файл, о котором дело",
                        "подпись под пояснением к данным, по которым составлен перечень; кого спросить о файле",
                        DUTY,
                        Keeping.noTerm("столько же, сколько данные, к которым относится пояснение"),
                        Fate.KEPT));
    }

    @Override
    public List<Table> about(long person) {
        return Stream.of(
                        new Table(
                                "Пояснения к данным",
                                List.of("О чём", "Пояснение"),
                                rows(
                                        """
                                        select title, explanation as said from consistency.task
                                        where explained_by = :person and explanation <> '' order by id
                                        """,
                                        person)),
                        new Table(
                                "Дела о загруженных файлах",
                                List.of("О чём", "Что видит сверка"),
                                rows(
                                        """
                                        select title, array_to_string(told, '; ') as said from consistency.task
                                        where loader = :person order by id
                                        """,
                                        person)))
                .filter(table -> !table.rows().isEmpty())
                .toList();
    }

    private List<List<String>> rows(String query, long person) {
        return sql.sql(query)
                .param("person", person)
                .query((row, at) -> List.of(row.getString("title"), row.getString("said")))
                .list();
    }

    /** The name is a signature and stays; whoever was erased has no file any more at the next look at the data. */
    @Override
    public void erase(long person) {}
}
