package opora.corrections.store;

import java.util.List;
import opora.vocabulary.PersonalRecords;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who asked, answered and decided: signatures under steps that decide about an official list. */
@Component
@Order(7)
class SignedSteps implements PersonalRecords {

    private final JdbcClient jdbc;

    SignedSteps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Kept> kept() {
        return List.of(
                new Kept(
                        "Окно уточнений: имя того, кто открыл окно, подтвердил данные, подал заявление, ответил, решил, удалил сведения об ученике",
                        "подпись под шагом, от которого зависит перечень",
                        "приказ об утверждении перечня",
                        Keeping.noTerm("столько же, сколько сам перечень: шаги не изменяются"),
                        Fate.KEPT),
                new Kept(
                        "Слова заявлений, ответов и решений: сведений об учениках в них быть не должно",
                        "объяснение числа, которое школа оспаривает",
                        "приказ об утверждении перечня",
                        Keeping.noTerm(
                                "столько же, сколько сам перечень; вписанные сведения об ученике регион удаляет, как только их заметит"),
                        Fate.KEPT),
                new Kept(
                        "Файлы, приложенные к заявлениям: в них могут стоять имена; файл, где назван ученик, регион удаляет раньше",
                        "подтверждение числа, которое школа оспаривает",
                        "приказ об утверждении перечня",
                        Keeping.term("corrections.evidence"),
                        Fate.BY_TERM));
    }

    @Override
    public List<Table> about(long person) {
        List<List<String>> rows =
                jdbc.sql(
                                """
                                select to_char(made_at, 'DD.MM.YYYY HH24:MI') as at, what, text from (
                                    select made_at, 'заявление ' || id as what, text from corrections.request where made_by = :person
                                    union all
                                    select made_at, 'шаг по заявлению ' || request, text from corrections.step where made_by = :person
                                    union all
                                    select made_at, 'удаление сведений об ученике из заявления ' || request, reason from corrections.removal
                                    where made_by = :person
                                    union all
                                    select made_at, 'просмотр данных школы', '' from corrections.look where made_by = :person
                                    union all
                                    select made_at, 'срок окна ' || of_window, reason from corrections.term where made_by = :person
                                ) done order by made_at
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
                : List.of(new Table("Окно уточнений", List.of("Когда", "Что", "Текст"), rows));
    }

    /** Nothing: what is signed stays signed. */
    @Override
    public void erase(long person) {}
}
