package opora.territory.store;

import java.util.List;
import java.util.stream.Stream;
import opora.territory.Act;
import opora.territory.ClassAct;
import opora.territory.CodeKind;
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
        return Stream.of(
                        new Table(
                                "Записанные изменения территорий",
                                List.of("Когда", "Что", "О чём"),
                                changes(person)),
                        new Table(
                                "Записанные сведения о партнёрах",
                                List.of("Когда", "Партнёр"),
                                partners(person)))
                .filter(table -> !table.rows().isEmpty())
                .toList();
    }

    private List<List<String>> changes(long person) {
        return jdbc.sql(
                        """
                        select to_char(at, 'DD.MM.YYYY HH24:MI') as day, of, kind, back, subject
                        from (
                          select recorded_at as at, 'ACT' as of, kind, false as back, subject, person from territory.act
                          union all
                          select w.at, 'ACT', a.kind, true, a.subject, w.person
                          from territory.act_withdrawal w join territory.act a on a.id = w.act
                          union all
                          select recorded_at, 'CLASSES', kind, false, array_to_string(now, ', '), person from territory.class_act
                          union all
                          select w.at, 'CLASSES', a.kind, true, array_to_string(a.now, ', '), w.person
                          from territory.class_act_withdrawal w join territory.class_act a on a.id = w.act
                          union all
                          select recorded_at, 'CODE', kind, false, code, person from territory.school_code
                          union all
                          select w.at, 'CODE', c.kind, true, c.code, w.person
                          from territory.code_withdrawal w join territory.school_code c on c.id = w.code) signed
                        where person = :person
                        order by at
                        """)
                .param("person", person)
                .query((row, at) ->
                        List.of(
                                row.getString("day"),
                                (row.getBoolean("back") ? "Отозвано: " : "")
                                        + title(row.getString("of"), row.getString("kind")),
                                row.getString("subject")))
                .list();
    }

    private static String title(String of, String kind) {
        return switch (of) {
            case "ACT" -> Act.Kind.valueOf(kind).title();
            case "CLASSES" -> ClassAct.Kind.valueOf(kind).title();
            default -> CodeKind.valueOf(kind).title();
        };
    }

    private List<List<String>> partners(long person) {
        return jdbc.sql(
                        """
                        select to_char(recorded_at, 'DD.MM.YYYY HH24:MI') as at, name
                        from territory.partner_turn where person = :person order by id
                        """)
                .param("person", person)
                .query((row, at) -> List.of(row.getString("at"), row.getString("name")))
                .list();
    }

    /** Nothing: what is signed stays signed. */
    @Override
    public void erase(long person) {}
}
