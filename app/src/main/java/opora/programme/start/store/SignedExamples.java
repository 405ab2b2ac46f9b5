package opora.programme.start.store;

import java.util.List;
import opora.vocabulary.PersonalRecords;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who showed a programme as an example and who took it back. */
@Component
@Order(10)
class SignedExamples implements PersonalRecords {

    private final JdbcClient jdbc;

    SignedExamples(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Kept> kept() {
        return List.of(
                new Kept(
                        "Образцы программ: имя того, кто показал программу как образец или забрал её обратно",
                        "подпись под решением",
                        "решение региона или муниципалитета об образце",
                        Keeping.noTerm("столько же, сколько сама программа: записи не изменяются"),
                        Fate.KEPT));
    }

    @Override
    public List<Table> about(long person) {
        List<List<String>> rows =
                jdbc.sql(
                                """
                                select to_char(at, 'DD.MM.YYYY HH24:MI') as at, what, reason from (
                                    select made_at as at, 'показан образец ' || id as what, reason
                                    from programme.example where made_by = :person
                                    union all
                                    select made_at, 'образец забран: ' || example, reason
                                    from programme.example_withdrawal where made_by = :person
                                ) done order by done.at
                                """)
                        .param("person", person)
                        .query((row, at) ->
                                List.of(
                                        row.getString("at"),
                                        row.getString("what"),
                                        row.getString("reason")))
                        .list();
        return rows.isEmpty()
                ? List.of()
                : List.of(new Table("Образцы программ", List.of("Когда", "Что", "Почему"), rows));
    }

    /** Nothing: what is signed stays signed. */
    @Override
    public void erase(long person) {}
}
