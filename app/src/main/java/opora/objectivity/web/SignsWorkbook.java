package opora.objectivity.web;

import java.time.Instant;
import java.util.List;
import opora.objectivity.KeptSign;
import opora.objectivity.screening.ScreeningArchive.Marked;
import opora.office.Cell;
import opora.office.Column;
import opora.office.Sheet;
import opora.office.Stamp;
import opora.office.Workbook;

/** A screening as a workbook: what stands out, the imported list beside it, the published formulas, and every answer, so that the list can be redone. */
final class SignsWorkbook {

    private static final List<Column> SIGNS =
            List.of(
                    Column.wrapped("Муниципалитет", 26),
                    Column.text("Код ОО", 13),
                    Column.wrapped("Школа", 40),
                    Column.wrapped("Работа", 34),
                    Column.wrapped("Признак", 44),
                    Column.whole("Участников", 11),
                    Column.text("p", 13),
                    Column.text("q", 13),
                    Column.wrapped("Состояние", 28));
    private static final List<Column> BESIDE =
            List.of(
                    Column.wrapped("Школа", 50),
                    Column.text("Где отмечена", 24),
                    Column.whole("Признаков в расчёте", 12),
                    Column.wrapped("Маркеры в списке", 40));
    private static final List<Column> PUBLISHED =
            List.of(
                    Column.wrapped("Формула", 60),
                    Column.wrapped("Работа", 34),
                    Column.whole("Школ посчитано", 12),
                    Column.whole("Отмечено", 12));
    private static final List<Column> ALL =
            List.of(
                    Column.whole("Место", 9),
                    Column.text("Код ОО", 13),
                    Column.wrapped("Школа", 40),
                    Column.text("Работа", 13),
                    Column.text("Признак", 14),
                    Column.whole("Участников", 11),
                    Column.mark("p", 24),
                    Column.mark("q", 24));

    private SignsWorkbook() {}

    /** {@code answers}: everything that was asked, in sight. */
    static Workbook of(ScreeningPage page, List<KeptSign> answers, String territory, Instant at) {
        List<String> top = List.of(page.title(), page.made(), page.rate(), territory);
        return new Workbook(
                new Stamp(page.title(), "Опора", at),
                List.of(
                        sheet("Признаки", top, SIGNS, signs(page)),
                        sheet("Рядом со списком", top, BESIDE, beside(page)),
                        sheet("Опубликованные формулы", top, PUBLISHED, published(page)),
                        sheet("Все ответы", top, ALL, all(answers))));
    }

    private static Sheet sheet(
            String name, List<String> top, List<Column> columns, List<List<Cell>> rows) {
        return new Sheet(name, top, columns, 3, rows, List.of());
    }

    private static List<List<Cell>> signs(ScreeningPage page) {
        return page.schools().stream()
                .flatMap(school -> school.rows().stream())
                .map(row ->
                        List.of(
                                Cell.of(row.sign().school().municipality()),
                                Cell.of(row.sign().school().code()),
                                Cell.of(row.sign().school().name()),
                                Cell.of(
                                        row.sign()
                                                .work()
                                                .procedure()
                                                .title(row.sign().work().year())),
                                Cell.of(row.sign().kind().title()),
                                Cell.of((long) row.sign().participants()),
                                Cell.of(Chance.number(row.sign().sign().pValue())),
                                Cell.of(Chance.number(row.sign().qValue())),
                                Cell.of(row.state().title())))
                .toList();
    }

    private static List<List<Cell>> beside(ScreeningPage page) {
        return page.beside().rows().stream()
                .map(row ->
                        List.of(
                                Cell.of(row.name()),
                                Cell.of(row.where().title()),
                                Cell.of((long) row.signs()),
                                Cell.of(String.join(", ", row.markers()))))
                .toList();
    }

    private static List<List<Cell>> published(ScreeningPage page) {
        return page.published().stream()
                .flatMap(formula -> formula.works().stream())
                .map(SignsWorkbook::formula)
                .toList();
    }

    private static List<Cell> formula(Marked marked) {
        return List.of(
                Cell.of(marked.kind().title()),
                Cell.of(marked.work().procedure().title(marked.work().year())),
                Cell.of((long) marked.schools()),
                Cell.of((long) marked.marked()));
    }

    private static List<List<Cell>> all(List<KeptSign> answers) {
        return answers.stream()
                .map(sign ->
                        List.of(
                                Cell.of((long) sign.place()),
                                Cell.of(sign.school().code()),
                                Cell.of(sign.school().name()),
                                Cell.of(sign.work().procedure().code()),
                                Cell.of(sign.kind().name()),
                                Cell.of((long) sign.participants()),
                                Cell.of(sign.sign().pValue()),
                                Cell.of(sign.qValue())))
                .toList();
    }
}
