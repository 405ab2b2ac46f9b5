package opora.notices.store;

import java.util.List;
import opora.vocabulary.PersonalRecords;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What one was told, how one wants to be told, and the secret addresses one was given. */
@Component
@Order(3)
class NoticesOfPeople implements PersonalRecords {

    private static final String DUTY = "должностные обязанности, 152-ФЗ, статья 6, пункты 2 и 5";

    private final JdbcClient sql;

    NoticesOfPeople(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<Kept> kept() {
        return List.of(
                new Kept(
                        "Напоминания человеку: прочитанные",
                        "что и когда человеку сказали",
                        DUTY,
                        Keeping.term("notices.read"),
                        Fate.ERASED),
                new Kept(
                        "Напоминания человеку: непрочитанные",
                        "сказать, что нужно сделать",
                        DUTY,
                        Keeping.term("notices.unread"),
                        Fate.ERASED),
                new Kept(
                        "Как человек хочет получать напоминания; отпечаток секретного адреса календаря",
                        "письма и календарь по выбору человека",
                        DUTY,
                        Keeping.term("access.account"),
                        Fate.ERASED),
                new Kept(
                        "Очередь писем: номер напоминания или человека",
                        "отправка писем; адрес почты берётся в миг отправки",
                        DUTY,
                        Keeping.noTerm(
                                "строка исчезает с отправкой; если почтовый сервер молчит, попытки кончаются на третьи сутки"),
                        Fate.NAMELESS),
                new Kept(
                        "Отпечаток ссылки «не писать мне» из письма",
                        "отписка одним нажатием",
                        DUTY,
                        Keeping.term("notices.way_out"),
                        Fate.ERASED),
                new Kept(
                        "Сетевой адрес того, кто угадывал секретный адрес",
                        "защита от подбора",
                        "защита данных, 152-ФЗ, статья 19",
                        Keeping.term("notices.guess"),
                        Fate.BY_TERM));
    }

    @Override
    public List<Table> about(long person) {
        List<List<String>> rows =
                sql.sql(
                                """
                                select to_char(sent_at, 'DD.MM.YYYY HH24:MI') as sent, title, text,
                                       coalesce(to_char(read_at, 'DD.MM.YYYY HH24:MI'), '') as read
                                from notices.notice where person = :person order by id
                                """)
                        .param("person", person)
                        .query((row, at) ->
                                List.of(
                                        row.getString("sent"),
                                        row.getString("title"),
                                        row.getString("text"),
                                        row.getString("read")))
                        .list();
        return rows.isEmpty()
                ? List.of()
                : List.of(
                        new Table(
                                "Напоминания",
                                List.of("Когда", "Что", "Подробнее", "Прочитано"),
                                rows));
    }

    @Override
    public void erase(long person) {
        for (String table : List.of("notice", "delivery", "calendar", "way_out")) {
            sql.sql("delete from notices.%s where person = :person".formatted(table))
                    .param("person", person)
                    .update();
        }
    }
}
