package opora.territory.store;

import java.util.List;
import opora.vocabulary.PersonalRecords;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who recorded a change of the territory; how an organisation is reached that helps schools. */
@Component
@Order(0)
class SignedChanges implements PersonalRecords {

    private final JdbcClient jdbc;

    SignedChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Kept> kept() {
        return List.of(
                new Kept(
                        "Территории: имя того, кто записал или отозвал изменение, код школы, сведения о партнёре",
                        "подпись под изменением, от которого зависят перечни",
                        "приказ об изменении",
                        Keeping.noTerm(
                                "столько же, сколько сама история территорий: по ней пересчитываются перечни прошлых лет"),
                        Fate.KEPT),
                new Kept(
                        "Контакты партнёра, если в них назван человек",
                        "связь со школой-партнёром и с организацией, которая помогает",
                        "соглашение с партнёром",
                        Keeping.noTerm(
                                "пока партнёр помогает; прежние контакты остаются в истории: пишите служебные, без имён"),
                        Fate.KEPT));
    }

    @Override
    public List<Table> about(long person) {
        List<List<String>> rows =
                jdbc.sql(
                                """
                                select to_char(recorded_at, 'DD.MM.YYYY HH24:MI') as at, name
                                from territory.partner_turn where person = :person order by id
                                """)
                        .param("person", person)
                        .query((row, at) -> List.of(row.getString("at"), row.getString("name")))
                        .list();
        return rows.isEmpty()
                ? List.of()
                : List.of(
                        new Table(
                                "Записанные сведения о партнёрах",
                                List.of("Когда", "Партнёр"),
                                rows));
    }

    /** Nothing: what is signed stays signed. */
    @Override
    public void erase(long person) {}
}
