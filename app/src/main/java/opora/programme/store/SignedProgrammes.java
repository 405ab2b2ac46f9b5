package opora.programme.store;

import java.util.List;
import opora.vocabulary.PersonalRecords;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who wrote, discussed, agreed and approved programmes; what one person has typed and not saved. */
@Component
@Order(10)
class SignedProgrammes implements PersonalRecords {

    private static final String DUTY = "должностные обязанности, 152-ФЗ, статья 6, пункты 2 и 5";

    private final JdbcClient jdbc;

    SignedProgrammes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Kept> kept() {
        return List.of(
                new Kept(
                        "Программы: имя того, кто начал и изменил программу, написал замечание, отправил, вернул, утвердил, изменил вопросы экспертизы, удалил сведения об ученике",
                        "подпись под документом и под шагом его согласования",
                        "приказ об утверждении программы",
                        Keeping.noTerm(
                                "столько же, сколько сама программа: редакции не изменяются"),
                        Fate.KEPT),
                new Kept(
                        "Программы: имя того, кто написал, исправил, забрал запись дневника, и её слова",
                        "подпись под записью о выполнении программы",
                        DUTY,
                        Keeping.noTerm("столько же, сколько сама программа"),
                        Fate.KEPT),
                new Kept(
                        "Программы: файлы, приложенные к записям дневника",
                        "подтвердить, что мероприятие выполнено",
                        DUTY,
                        Keeping.term("programme.evidence"),
                        Fate.BY_TERM),
                new Kept(
                        "Программы: набранное и не сохранённое",
                        "продолжить с того же места после обрыва связи",
                        DUTY,
                        Keeping.term("programme.draft"),
                        Fate.ERASED));
    }

    @Override
    public List<Table> about(long person) {
        List<List<String>> rows =
                jdbc.sql(
                                """
                                select to_char(made_at, 'DD.MM.YYYY HH24:MI') as at, what, text from (
                                    select made_at, 'начата программа ' || id as what, '' as text from programme.programme where made_by = :person
                                    union all
                                    select made_at, 'редакция ' || number || ' программы ' || programme, reason from programme.saving
                                    where made_by = :person
                                    union all
                                    select made_at, 'ход программы ' || programme, text from programme.step where made_by = :person
                                    union all
                                    select made_at, 'замечание к программе ' || programme, text from programme.remark where made_by = :person
                                    union all
                                    select made_at, 'ответ на замечание ' || remark, text from programme.remark_turn where made_by = :person
                                    union all
                                    select made_at, 'вопросы экспертизы ' || id, '' from programme.checklist where made_by = :person
                                    union all
                                    select made_at, 'удалены сведения об ученике из программы ' || programme, reason from programme.removal
                                    where made_by = :person
                                    union all
                                    select made_at, 'запись ' || id || ' дневника программы ' || programme, concat_ws('; ', nullif(words, ''), nullif(reason, ''))
                                    from programme.entry where made_by = :person
                                    union all
                                    select made_at, 'забрана запись дневника ' || entry, reason from programme.entry_taken_back where made_by = :person
                                    union all
                                    select kept_at, 'не сохранено в программе ' || programme,
                                           case form when 'roadmap-import' then 'таблица дорожной карты из файла' else array_to_string(texts, '; ') end
                                    from programme.draft
                                    where person = :person
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
                : List.of(new Table("Программы", List.of("Когда", "Что", "Текст"), rows));
    }

    /** What is signed stays signed; what was not saved goes. */
    @Override
    public void erase(long person) {
        jdbc.sql("delete from programme.draft where person = :person")
                .param("person", person)
                .update();
    }
}
