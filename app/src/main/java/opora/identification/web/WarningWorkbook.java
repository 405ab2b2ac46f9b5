package opora.identification.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import opora.identification.StatusTag;
import opora.identification.lookout.Lookout;
import opora.identification.warning.ClassCase;
import opora.identification.warning.Outlook;
import opora.identification.warning.Outlook.Forecast;
import opora.identification.warning.Outlook.Standing;
import opora.identification.warning.SchoolCase;
import opora.office.Cell;
import opora.office.Column;
import opora.office.Workbook;
import opora.territory.School;

/** The early warning as a workbook: what is told of schools and classes with what weighs most, and the test on past years. */
final class WarningWorkbook {

    private static final List<Column> SCHOOLS =
            AskedBook.columns(
                    AskedBook.SCHOOL,
                    Column.mark("Статус", 14),
                    Column.chance("Вероятность", 14),
                    Column.whole("Низких", 9),
                    Column.whole("Процедур", 10),
                    Column.whole("Не справились", 12),
                    Column.whole("Участников", 12),
                    Column.wrapped("Что весит больше всего", 70),
                    Column.text("Числа в Опоре", 26));
    private static final List<Column> CLASSES =
            AskedBook.columns(
                    AskedBook.SCHOOL,
                    Column.text("Класс", 9),
                    Column.text("Работа", 18),
                    Column.text("Следующая", 18),
                    Column.chance("Вероятность", 14),
                    Column.whole("Не справились", 12),
                    Column.whole("Участников", 12),
                    Column.wrapped("Что весит больше всего", 70),
                    Column.text("Числа в Опоре", 26));
    private static final List<Column> TEST =
            List.of(
                    Column.text("О ком", 10),
                    Column.text("Год", 12),
                    Column.text("Учился на", 12),
                    Column.text("Проверено", 12),
                    Column.text("Сбылось", 22),
                    Column.text("Ошибка прогноза", 16),
                    Column.text("Статус", 12),
                    Column.text("Повторение года", 16),
                    Column.wrapped("Почему не проверено", 60));

    private static final List<Column> SOURCES =
            List.of(
                    Column.text("Код ОО", 13),
                    Column.wrapped("Школа", 40),
                    Column.text("Год", 9),
                    Column.wrapped("Процедура", 40),
                    Column.whole("Не справились", 12),
                    Column.whole("Участников", 12),
                    Column.text("Откуда число", 26));

    private WarningWorkbook() {}

    static Workbook of(Lookout.Seen seen, String territory, Instant at) {
        Outlook<SchoolCase> schools = seen.warning().schools();
        Outlook<ClassCase> classes = seen.warning().classes();
        AskedBook book = new AskedBook("Раннее предупреждение", territory, at);
        return book.of(
                List.of(
                        new AskedBook.Line(
                                "Что это",
                                "прогноз на следующий год: статус школы от него не зависит, ученики не оцениваются")),
                List.of(told(WarningWords.SCHOOLS, schools), told(WarningWords.CLASSES, classes)),
                List.of(
                        book.table("Школы", SCHOOLS, rows(seen, schools, WarningWorkbook::school)),
                        book.table(
                                "Классы", CLASSES, rows(seen, classes, WarningWorkbook::ofClass)),
                        book.table("Проверка", TEST, test(schools, classes)),
                        book.table("Источники", SOURCES, sources(seen))));
    }

    /** «Школы. По результатам 2026 и прошлых лет — …»; errors stand in the reason already where they are the reason. */
    private static String told(WarningWords words, Outlook<?> outlook) {
        String why = words.why(outlook);
        String errors =
                outlook.standing() == Standing.NOT_BETTER
                        ? ""
                        : outlook.quality().map(quality -> " " + words.errors(quality)).orElse("");
        return "%s. %s%s"
                .formatted(words.title(), why.isEmpty() ? words.about(outlook) : why, errors);
    }

    private static <S> List<List<Cell>> rows(
            Lookout.Seen seen,
            Outlook<S> outlook,
            BiFunction<School, Forecast<S>, List<Cell>> row) {
        return outlook.forecasts().stream()
                .map(one ->
                        row.apply(
                                Objects.requireNonNull(seen.schools().get(one.from().school())),
                                one))
                .toList();
    }

    private static List<Cell> school(School school, Forecast<SchoolCase> one) {
        SchoolCase of = one.from().of();
        return List.of(
                Cell.of(school.municipality().known().orElse("")),
                Cell.of(school.code()),
                Cell.of(school.name()),
                Cell.of(StatusTag.of(of.status()).title()),
                Cell.of(one.chances().own()),
                Cell.of((long) of.low()),
                Cell.of((long) of.procedures()),
                Cell.of((long) of.failed().hits()),
                Cell.of((long) of.failed().size()),
                reasons(one),
                source(school));
    }

    private static List<Cell> ofClass(School school, Forecast<ClassCase> one) {
        ClassCase of = one.from().of();
        return List.of(
                Cell.of(school.municipality().known().orElse("")),
                Cell.of(school.code()),
                Cell.of(school.name()),
                Cell.of(of.title().text()),
                Cell.of(of.written().shortTitle()),
                Cell.of(of.next().shortTitle()),
                Cell.of(one.chances().own()),
                Cell.of((long) of.failed().hits()),
                Cell.of((long) of.failed().size()),
                reasons(one),
                source(school));
    }

    private static Cell reasons(Forecast<?> one) {
        return Cell.of(String.join(". ", WarningWords.reasons(one.reasons())));
    }

    private static Cell source(School school) {
        return Cell.of("/schools/" + school.id().value() + "/results");
    }

    /** Every number behind the forecasts of schools, with the way to its file. */
    private static List<List<Cell>> sources(Lookout.Seen seen) {
        return seen.sources().stream()
                .map(one -> {
                    School school =
                            Objects.requireNonNull(seen.schools().get(one.result().school()));
                    return List.of(
                            Cell.of(school.code()),
                            Cell.of(school.name()),
                            Cell.of(one.result().year().toString()),
                            Cell.of(one.result().procedure().title()),
                            one.result()
                                    .failed()
                                    .map(failed -> Cell.of((long) failed))
                                    .orElseGet(() -> Cell.of("только доля")),
                            Cell.of((long) one.result().participants()),
                            Cell.of(one.address()));
                })
                .toList();
    }

    private static List<List<Cell>> test(Outlook<SchoolCase> schools, Outlook<ClassCase> classes) {
        List<List<Cell>> rows = new ArrayList<>();
        for (QualityRows part :
                List.of(
                        QualityRows.of(WarningWords.SCHOOLS, schools),
                        QualityRows.of(WarningWords.CLASSES, classes))) {
            part.years()
                    .forEach(year ->
                            rows.add(
                                    List.of(
                                            Cell.of(part.words().title()),
                                            Cell.of(year.target()),
                                            Cell.of(year.learntFrom()),
                                            Cell.of(year.known()),
                                            Cell.of(year.came()),
                                            Cell.of(year.own()),
                                            Cell.of(year.status()),
                                            Cell.of(year.repeated()),
                                            Cell.of(year.whyNot()))));
        }
        return rows;
    }
}
