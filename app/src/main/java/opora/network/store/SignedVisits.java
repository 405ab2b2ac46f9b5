package opora.network.store;

import java.util.List;
import opora.results.telling.Table;
import opora.vocabulary.PersonalRecords;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who planned and held visits, decided, answered, wrote notes. */
@Component
@Order(10)
class SignedVisits implements PersonalRecords {

    private static final String DUTY = "должностные обязанности, 152-ФЗ, статья 6, пункты 2 и 5";

    private final JdbcClient jdbc;

    SignedVisits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Kept> kept() {
        return List.of(
                new Kept(
                        "Посещения школ: номер того, кто запланировал, перенёс, провёл, исправил протокол, принял решение, отчитался, приложил файл, удалил сведения об ученике",
                        "знать, кто сопровождает школу и кого спросить о решении",
                        DUTY,
                        Keeping.term("network.visit"),
                        Fate.NAMELESS),
                new Kept(
                        "Слова планов, протоколов, решений и отчётов: участники — по должностям, сведений об учениках в них быть не должно",
                        "помнить, что увидели, что решили и что из этого сделано",
                        DUTY,
                        Keeping.term("network.visit"),
                        Fate.BY_TERM),
                new Kept(
                        "Файлы, приложенные к посещениям: в них могут стоять имена; файл, где назван ученик, регион удаляет раньше",
                        "подтверждение протокола",
                        DUTY,
                        Keeping.term("network.visit"),
                        Fate.BY_TERM),
                new Kept(
                        "Заметки о школе: номер того, кто написал, и слова; сведений об учениках в них быть не должно",
                        "продолжить работу со школой, а не начинать её заново",
                        DUTY,
                        Keeping.term("network.note"),
                        Fate.NAMELESS));
    }

    @Override
    public List<Table> about(long person) {
        List<List<String>> rows =
                jdbc.sql(
                                """
                                select to_char(at, 'DD.MM.YYYY HH24:MI') as at, what, text from (
                                    select made_at as at,
                                           case kind when 'PLANNED' then 'запланировано посещение ' when 'MOVED' then 'перенесено посещение '
                                                     when 'CANCELLED' then 'отменено посещение ' when 'HELD' then 'записано посещение '
                                                     else 'исправлен протокол посещения ' end || visit as what,
                                           concat_ws(' ', nullif(purpose, ''), nullif(points, ''), nullif(people, ''), nullif(seen, ''),
                                                     nullif(agreed, ''), nullif(reason, '')) as text
                                    from network.step where made_by = :person
                                    union all
                                    select made_at, 'решение посещения ' || visit, text from network.decision where made_by = :person
                                    union all
                                    select made_at, 'ответ по решению ' || decision, text from network.answer where made_by = :person
                                    union all
                                    select made_at, 'файл посещения ' || visit, name from network.attachment where made_by = :person
                                    union all
                                    select made_at, case kind when 'NOTE' then 'заметка о школе ' || school else 'отменена заметка ' || takes_back end, text
                                    from network.note where made_by = :person
                                    union all
                                    select removed_at, 'удаление сведений об ученике, посещение ' || visit, '' from network.step where removed_by = :person
                                    union all
                                    select removed_at, 'удаление сведений об ученике, решение ' || id, '' from network.decision where removed_by = :person
                                    union all
                                    select removed_at, 'удаление сведений об ученике, ответ ' || id, '' from network.answer where removed_by = :person
                                    union all
                                    select removed_at, 'удаление файла посещения ' || visit, '' from network.attachment where removed_by = :person
                                    union all
                                    select removed_at, 'удаление сведений об ученике, заметка ' || id, '' from network.note where removed_by = :person
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
                : List.of(new Table("Посещения и заметки", List.of("Когда", "Что", "Текст"), rows));
    }

    /** Nothing: the number of the person has no name any more. */
    @Override
    public void erase(long person) {}
}
