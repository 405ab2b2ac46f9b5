package opora.identification.web;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import opora.identification.CarriedCard;
import opora.identification.Runs.Run;
import opora.identification.Wording;
import opora.identification.markers.MarkedSchool;
import opora.identification.markers.MarkedSchool.MarkedClass;
import opora.identification.markers.MarkedSchool.SignSaid;
import opora.identification.web.MarkersPage.Row;
import opora.office.Cell;
import opora.office.Column;
import opora.office.Sheet;
import opora.office.Workbook;
import opora.statistics.DisclosedShare;
import opora.statistics.Share;
import opora.vocabulary.Disclosure;

/** The municipal reading of a run as a workbook: its schools, and the classes that carry the marker with their numbers. */
final class MarkersWorkbook {

    private static final String TITLE = "Низкие и необъективные результаты";
    private static final List<Column> SCHOOLS =
            AskedBook.columns(
                    AskedBook.SCHOOL,
                    Column.mark("По расчёту", 14),
                    Column.wrapped("Низкие процедуры года", 30),
                    Column.wrapped("Признаки", 32),
                    Column.wrapped("Классы с маркером", 44),
                    Column.text("Адрес в Опоре", 36));
    private static final List<Column> CLASSES =
            AskedBook.columns(
                    AskedBook.SCHOOL,
                    Column.mark("Класс", 13),
                    Column.wrapped("Процедура", 24),
                    Column.whole("Не справились", 14),
                    Column.whole("Участников", 13),
                    Column.percent("Доля", 10));

    private MarkersWorkbook() {}

    static Workbook of(MarkersPage page, Disclosure disclosure, String territory, Instant at) {
        Run run = page.run();
        AskedBook book = new AskedBook("%s, расчёт %d".formatted(TITLE, run.id()), territory, at);
        return book.of(
                AskedBook.run(
                        run,
                        new AskedBook.Line("Низкие результаты", page.rule().low().title()),
                        new AskedBook.Line(
                                "Признаки необъективности",
                                page.rule().signs().title()
                                        + "; признак — сигнал, а не вывод, признаки, которые увидел только расчёт, сюда не входят"),
                        new AskedBook.Line("Какие школы взяты", page.rule().joined().title()),
                        new AskedBook.Line(
                                "Маркер",
                                "у класса, где доля не справившихся сама дошла до порога")),
                List.of(page.answer()),
                List.of(schools(book, page), classes(book, page, disclosure)));
    }

    private static Sheet schools(AskedBook book, MarkersPage page) {
        return book.table(
                "Школы", SCHOOLS, page.rows().stream().map(MarkersWorkbook::school).toList());
    }

    private static List<Cell> school(Row row) {
        return AskedBook.school(
                row.marked().entry().place(),
                Cell.of(row.tag().title()),
                Cell.of(row.low()),
                Cell.of(row.signs().stream().map(SignSaid::text).collect(Collectors.joining("\n"))),
                Cell.of(String.join("\n", row.carried())),
                Cell.of(row.address()));
    }

    private static Sheet classes(AskedBook book, MarkersPage page, Disclosure disclosure) {
        return book.table(
                "Классы",
                CLASSES,
                page.rows().stream()
                        .map(Row::marked)
                        .flatMap(school ->
                                school.classes().stream()
                                        .map(one -> ofClass(school, one, disclosure)))
                        .toList());
    }

    private static List<Cell> ofClass(MarkedSchool school, MarkedClass one, Disclosure disclosure) {
        return switch (disclosure.of(one.failed())) {
            case DisclosedShare.Whole(Share failed) ->
                    ofClass(
                            school,
                            one,
                            Cell.of(failed.hits()),
                            Cell.of(failed.size()),
                            Cell.of(failed.value()));
            case DisclosedShare _ ->
                    ofClass(
                            school,
                            one,
                            Cell.of(disclosure.words(one.failed())),
                            Cell.EMPTY,
                            Cell.EMPTY);
        };
    }

    private static List<Cell> ofClass(
            MarkedSchool school, MarkedClass one, Cell failed, Cell participants, Cell share) {
        return AskedBook.school(
                school.entry().place(),
                Cell.of(CarriedCard.label(one.label())),
                Cell.of(Wording.title(one.procedure())),
                failed,
                participants,
                share);
    }
}
