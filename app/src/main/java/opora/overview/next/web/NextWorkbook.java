package opora.overview.next.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opora.identification.StatusTag;
import opora.office.Cell;
import opora.office.Column;
import opora.office.Sheet;
import opora.office.Stamp;
import opora.office.Workbook;
import opora.overview.next.NextSchools.Looked;
import opora.overview.next.causes.Question.InForce;
import opora.overview.next.order.Ranked;
import opora.overview.next.order.Week;
import opora.overview.next.order.Weight;
import opora.vocabulary.Days;

/** The order as a workbook: every school once, what speaks for it, and the table of points, so that the order can be redone. Holds no words of people. */
final class NextWorkbook {

    private static final List<Column> SCHOOLS =
            List.of(
                    Column.whole("Место", 8),
                    Column.text("Когда", 26),
                    Column.wrapped("Муниципалитет", 26),
                    Column.text("Код ОО", 13),
                    Column.wrapped("Школа", 40),
                    Column.text("Статус", 16),
                    Column.whole("Баллы", 9),
                    Column.wrapped("Почему", 90),
                    Column.text("Следующий шаг", 34));
    private static final List<Column> WEIGHTS =
            List.of(
                    Column.wrapped("Повод", 70),
                    Column.whole("Баллы", 9),
                    Column.whole("Не больше раз", 14),
                    Column.wrapped("Хватает одного", 24),
                    Column.wrapped("Почему столько", 60),
                    Column.wrapped("Учитывается ли сейчас", 40));

    private NextWorkbook() {}

    static Workbook of(Looked looked, String territory, Instant at) {
        String title = "Какой школе позвонить";
        List<String> top = List.of(title, territory, "Порядок на " + Days.withTime(at));
        return new Workbook(
                new Stamp(title, "Опора", at),
                List.of(
                        new Sheet("Школы", top, SCHOOLS, 5, rows(looked), List.of()),
                        new Sheet("Баллы", top, WEIGHTS, 1, weights(looked), List.of())));
    }

    private static List<List<Cell>> rows(Looked looked) {
        Week week = looked.week();
        List<List<Cell>> rows = new ArrayList<>();
        int place = 1;
        for (Ranked one : week.now()) {
            rows.add(row(Cell.of(place++), "На этой неделе", one, looked.list()));
        }
        for (Ranked one : week.later()) {
            rows.add(row(Cell.of(place++), "Дальше", one, looked.list()));
        }
        week.contacted()
                .forEach(one ->
                        rows.add(
                                row(
                                        Cell.EMPTY,
                                        "Связались " + Days.of(one.contact().on()),
                                        one.ranked(),
                                        looked.list())));
        week.putOff()
                .forEach(one ->
                        rows.add(
                                row(
                                        Cell.EMPTY,
                                        "Отложена до " + Days.of(one.dismissal().until()),
                                        one.ranked(),
                                        looked.list())));
        week.calm().forEach(one -> rows.add(row(Cell.EMPTY, "Спокойна", one, looked.list())));
        return rows;
    }

    private static List<Cell> row(Cell place, String when, Ranked ranked, Optional<InForce> list) {
        return List.of(
                place,
                Cell.of(when),
                Cell.of(ranked.school().municipality().name()),
                Cell.of(ranked.school().code()),
                Cell.of(ranked.school().name()),
                Cell.of(NextRow.status(ranked, list).map(StatusTag::title).orElse("")),
                Cell.of((long) ranked.points()),
                Cell.of(
                        String.join(
                                "\n",
                                ranked.causes().stream()
                                        .map(one ->
                                                "%s +%d"
                                                        .formatted(
                                                                one.cause().sentence(),
                                                                one.points()))
                                        .toList())),
                Cell.of(ranked.next().address()));
    }

    private static List<List<Cell>> weights(Looked looked) {
        return Weighed.all(looked).stream().map(NextWorkbook::weight).toList();
    }

    private static List<Cell> weight(Weighed weighed) {
        Weight weight = weighed.weight();
        return List.of(
                Cell.of(weight.title()),
                Cell.of((long) weight.points()),
                Cell.of((long) weight.most()),
                Cell.of(weight.enough()),
                Cell.of(weight.why()),
                Cell.of(weighed.silent().isEmpty() ? "да" : weighed.silent()));
    }
}
