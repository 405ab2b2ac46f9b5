package opora.intake.store;

import java.util.ArrayList;
import java.util.List;
import opora.vocabulary.PersonalRecords;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who brought, accepted and recalled files; the files themselves before they are read. */
@Component
@Order(5)
class SignedLoads implements PersonalRecords {

    private final JdbcClient jdbc;

    SignedLoads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Kept> kept() {
        return List.of(
                new Kept(
                        "Загрузки: имя того, кто прислал, принял, отозвал, исправил строку",
                        "подпись под данными, по которым составлен перечень",
                        "должностные обязанности, 152-ФЗ, статья 6, пункты 2 и 5",
                        Keeping.noTerm(
                                "столько же, сколько сами данные: у каждого числа есть источник"),
                        Fate.KEPT),
                new Kept(
                        "Присланные файлы, которые ждут ответа «о чём они»: в них могут стоять имена обучающихся",
                        "чтение; имена при чтении отбрасываются, прочитанный файл удаляется сразу",
                        "должностные обязанности, 152-ФЗ, статья 6, пункты 2 и 5",
                        Keeping.term("intake.bytes"),
                        Fate.BY_TERM),
                new Kept(
                        "Загрузки, которые никто не принял: прочитанные числа и замечания к ним",
                        "проверка перед приёмкой",
                        "должностные обязанности, 152-ФЗ, статья 6, пункты 2 и 5",
                        Keeping.term("intake.open"),
                        Fate.BY_TERM));
    }

    @Override
    public List<Table> about(long person) {
        List<List<String>> rows =
                jdbc.sql(
                                """
                                select to_char(at, 'DD.MM.YYYY HH24:MI') as at, batch,
                                       case kind when 'ACCEPTANCE' then 'принята' else 'отозвана' end as what, reason
                                from intake.deed where person = :person order by id
                                """)
                        .param("person", person)
                        .query((row, at) ->
                                List.of(
                                        row.getString("at"),
                                        "загрузка " + row.getLong("batch"),
                                        row.getString("what"),
                                        row.getString("reason")))
                        .list();
        List<Table> tables = new ArrayList<>();
        if (!rows.isEmpty()) {
            tables.add(new Table("Загрузки", List.of("Когда", "Загрузка", "Что", "Причина"), rows));
        }
        List<List<String>> mended = mended(person);
        if (!mended.isEmpty()) {
            tables.add(
                    new Table("Исправленные строки", List.of("Когда", "Загрузка", "Что"), mended));
        }
        return tables;
    }

    private List<List<String>> mended(long person) {
        return jdbc.sql(
                        """
                        select to_char(s.at, 'DD.MM.YYYY HH24:MI') as at, f.batch, s.what
                        from (select file, at, 'исправлена ячейка' as what from intake.mend where person = :person
                              union all
                              select file, at, 'строка не считается' from intake.row_left_out where person = :person
                              union all
                              select file, at, 'файл принимается без отложенных строк' from intake.partial where person = :person) s
                        join intake.file f on f.id = s.file
                        order by s.at, f.batch
                        """)
                .param("person", person)
                .query((row, at) ->
                        List.of(
                                row.getString("at"),
                                "загрузка " + row.getLong("batch"),
                                row.getString("what")))
                .list();
    }

    /** Nothing: what is signed stays signed. */
    @Override
    public void erase(long person) {}
}
