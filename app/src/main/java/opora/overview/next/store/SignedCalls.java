package opora.overview.next.store;

import java.util.List;
import opora.vocabulary.PersonalRecords;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who spoke with schools, put them off, chose how many a week holds. */
@Component
@Order(9)
class SignedCalls implements PersonalRecords {

    private static final String DUTY = "должностные обязанности, 152-ФЗ, статья 6, пункты 2 и 5";

    private final JdbcClient jdbc;

    SignedCalls(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Kept> kept() {
        return List.of(
                new Kept(
                        "Какой школе позвонить: номер того, кто связался со школой, отложил её, отменил запись, удалил сведения об ученике",
                        "не звонить школе дважды и знать, кого спросить о разговоре",
                        DUTY,
                        Keeping.term("overview.step"),
                        Fate.NAMELESS),
                new Kept(
                        "Слова о разговоре со школой: сведений об учениках в них быть не должно",
                        "продолжить разговор, а не начинать его заново",
                        DUTY,
                        Keeping.term("overview.step"),
                        Fate.BY_TERM),
                new Kept(
                        "Сколько школ человек хочет обойти за неделю",
                        "показать столько школ, сколько он успеет",
                        DUTY,
                        Keeping.noTerm(
                                "столько же, сколько учётная запись: стирается вместе с ней"),
                        Fate.ERASED));
    }

    @Override
    public List<Table> about(long person) {
        List<List<String>> rows =
                jdbc.sql(
                                """
                                select to_char(at, 'DD.MM.YYYY HH24:MI') as at, what, text from (
                                    select made_at as at,
                                           case kind when 'CONTACT' then 'связь со школой ' || school || ', ' || to_char(on_day, 'DD.MM.YYYY')
                                                     when 'DISMISSAL' then 'отложена школа ' || school || ' до ' || to_char(until, 'DD.MM.YYYY')
                                                     else 'отменена запись ' || takes_back end as what,
                                           text
                                    from overview.step where made_by = :person
                                    union all
                                    select removed_at, 'удаление сведений об ученике, запись ' || id, '' from overview.step where removed_by = :person
                                    union all
                                    select chosen_at, 'школ в неделю: ' || schools, '' from overview.capacity where person = :person
                                ) done order by done.at
                                """)
                        .param("person", person)
                        .query((row, number) ->
                                List.of(
                                        row.getString("at"),
                                        row.getString("what"),
                                        row.getString("text")))
                        .list();
        return rows.isEmpty()
                ? List.of()
                : List.of(
                        new Table("Какой школе позвонить", List.of("Когда", "Что", "Текст"), rows));
    }

    /** Of a step the number stays and has no name any more; see {@code opora.access}. */
    @Override
    public void erase(long person) {
        jdbc.sql("delete from overview.capacity where person = :person")
                .param("person", person)
                .update();
    }
}
