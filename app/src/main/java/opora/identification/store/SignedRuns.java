package opora.identification.store;

import java.util.List;
import opora.vocabulary.PersonalRecords;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who ran a method, put a list in force or showed a draft. */
@Component
@Order(6)
class SignedRuns implements PersonalRecords {

    private final JdbcClient jdbc;

    SignedRuns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Kept> kept() {
        return List.of(
                new Kept(
                        "Утверждённые перечни: должности и имена подписавшего приказ, председателя, секретаря и членов комиссии",
                        "подпись под приказом и протоколом",
                        "приказ об утверждении перечня",
                        Keeping.noTerm(
                                "столько же, сколько сам перечень: утверждения не изменяются"),
                        Fate.KEPT),
                new Kept(
                        "Перечни и методики: имя того, кто рассчитал, ввёл в действие, отозвал, показал черновик, ввёл методику или критерии ШНСУ",
                        "подпись под перечнем",
                        "приказ об утверждении перечня",
                        Keeping.noTerm("столько же, сколько сам перечень: расчёты не изменяются"),
                        Fate.KEPT));
    }

    @Override
    public List<Table> about(long person) {
        List<List<String>> rows =
                jdbc.sql(
                                """
                                select to_char(at, 'DD.MM.YYYY HH24:MI') as at, what from (
                                    select started_at as at, 'рассчитан перечень ' || year || ', расчёт ' || id as what
                                    from identification.run where started_by = :person
                                    union all
                                    select made_at, 'решено о перечне ' || year from identification.decision where made_by = :person
                                    union all
                                    select made_at, 'показан или скрыт черновик ' || run from identification.showing where made_by = :person
                                    union all
                                    select made_at, 'введена методика ' || title from identification.own_method where made_by = :person
                                    union all
                                    select made_at, 'отозвана методика, версия ' || method from identification.method_withdrawal where made_by = :person
                                    union all
                                    select made_at, 'записано утверждение перечня ' || year || ', версия ' || version
                                    from identification.approval where made_by = :person
                                    union all
                                    select made_at, 'отозвано утверждение ' || approval from identification.approval_withdrawal where made_by = :person
                                    union all
                                    select made_at, 'введены критерии ШНСУ, запись ' || id from identification.adversity_rule where made_by = :person
                                    union all
                                    select made_at, 'отозваны критерии ШНСУ, запись ' || rule from identification.adversity_withdrawal where made_by = :person
                                    union all
                                    select made_at, 'записано число прошлых лет, ' || year from identification.past_list where made_by = :person
                                ) done order by done.at
                                """)
                        .param("person", person)
                        .query((row, at) -> List.of(row.getString("at"), row.getString("what")))
                        .list();
        return rows.isEmpty()
                ? List.of()
                : List.of(new Table("Перечни", List.of("Когда", "Что"), rows));
    }

    /** Nothing: what is signed stays signed. */
    @Override
    public void erase(long person) {}
}
