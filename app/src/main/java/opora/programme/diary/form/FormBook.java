package opora.programme.diary.form;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import opora.office.Cell;
import opora.office.Column;
import opora.office.Sheet;
import opora.office.Stamp;
import opora.office.Workbook;
import opora.programme.diary.Diary;
import opora.programme.diary.Doing;
import opora.programme.diary.Doings;
import opora.programme.diary.Entry;
import opora.programme.wording.Numbering;
import opora.programme.wording.Provision;

/** The form as a workbook: a row per activity, the yellow cells are to be filled in. */
public final class FormBook {

    private static final List<List<String>> RULES =
            List.of(
                    List.of(
                            "Что заполнять",
                            "Жёлтые ячейки тех мероприятий, о которых есть что записать. Остальные строки оставьте пустыми: они не изменятся"),
                    List.of("Сделано, %", "Сколько сделано всего: целое число от 0 до 100"),
                    List.of(
                            "Когда сделано",
                            "Не позже сегодняшнего: «15.06», «15 июня», «12–14 июня 2027»"),
                    List.of("Охват, человек", "Сколько человек всего с начала: число без имён"),
                    List.of(
                            "Планируемый охват",
                            "Число, если ячейка жёлтая. Белая — число уже есть в мероприятии, его меняют в программе"),
                    List.of("Что сделано", "Коротко и без имён учеников"),
                    List.of(
                            "Почему позже срока или меньше",
                            "Обязательно, если срок прошёл или процент меньше, чем был"),
                    List.of(
                            "Файлы",
                            "Подтверждения прикладывают на странице мероприятия: без них «Готово» не будет"),
                    List.of(
                            "Куда принести",
                            "Дневник программы → «Заполнить в Excel» → выберите этот файл. Сначала Опора покажет, что изменится"),
                    List.of("Чего не делать", "Не удаляйте столбцы и не меняйте их заголовки"));

    private FormBook() {}

    public static Workbook of(long programme, String title, Diary diary, Instant at) {
        List<Column> columns = Arrays.stream(FormColumn.values()).map(FormColumn::column).toList();
        Numbering numbering = Numbering.of(diary.edition());
        List<List<Cell>> rows = new ArrayList<>();
        for (Provision one : diary.activities()) {
            rows.add(row(programme, numbering.of(one), one, diary));
        }
        return new Workbook(
                new Stamp("Форма дневника", "Опора", at),
                List.of(
                        new Sheet(
                                "Дневник",
                                List.of(title, "Заполните жёлтые ячейки. Как — на втором листе"),
                                columns,
                                2,
                                rows,
                                List.of()),
                        new Sheet(
                                "Как заполнить",
                                List.of(),
                                List.of(Column.text("Что", 30), Column.wrapped("Как", 90)),
                                0,
                                RULES.stream()
                                        .map(rule ->
                                                List.of(
                                                        Cell.of(rule.getFirst()),
                                                        Cell.of(rule.getLast())))
                                        .toList(),
                                List.of())));
    }

    private static List<Cell> row(long programme, String number, Provision one, Diary diary) {
        Doing doing = diary.doing(one);
        List<Entry> all = diary.entries(one.id());
        List<Cell> row = new ArrayList<>();
        for (FormColumn column : FormColumn.values()) {
            row.add(
                    switch (column) {
                        case NUMBER -> Cell.of(number);
                        case ACTIVITY -> Cell.of(one.name());
                        case RESPONSIBLE -> Cell.of(one.value("responsible"));
                        case TIMING -> Cell.of(one.value("timing"));
                        case WAS ->
                                doing.percent().map(it -> Cell.of((long) it)).orElse(Cell.EMPTY);
                        case PLANNED ->
                                Doings.planned(one)
                                        .map(it -> Cell.of((long) it))
                                        .orElse(Cell.EMPTY);
                        case PERCENT, DAYS, REACHED, WORDS, REASON -> Cell.EMPTY;
                        case CODE -> Cell.of(FormCode.of(programme, one.id(), all).text());
                    });
        }
        return row;
    }
}
