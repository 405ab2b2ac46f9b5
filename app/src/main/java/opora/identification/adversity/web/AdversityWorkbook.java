package opora.identification.adversity.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import opora.identification.StatusTag;
import opora.identification.adversity.AdverseSchools.SchoolSeen;
import opora.identification.adversity.AdverseSchools.Seen;
import opora.identification.adversity.AdversityRules.Entered;
import opora.identification.adversity.criteria.AdversityRule;
import opora.identification.adversity.criteria.Conditions.Answered;
import opora.identification.adversity.criteria.Criterion;
import opora.identification.adversity.criteria.Criterion.Answer;
import opora.identification.web.AskedBook;
import opora.office.Cell;
import opora.office.Column;
import opora.office.Workbook;

/** Every school in sight with its answers to the criteria of a year, word for word, and what follows. */
final class AdversityWorkbook {

    private static final String NO_RULE =
            "Критериев на этот год у региона нет, судить о школах не по чему";

    private AdversityWorkbook() {}

    static Workbook of(Seen seen, String territory, Instant at) {
        String title =
                "Школы, работающие в неблагоприятных социальных условиях, %s год"
                        .formatted(seen.year());
        List<Criterion> criteria =
                seen.rule()
                        .map(entered -> entered.what().rule())
                        .map(AdversityRule::criteria)
                        .orElse(List.of());
        AskedBook book = new AskedBook(title, territory, at);
        return book.of(
                seen.rule().map(AdversityWorkbook::asked).orElse(List.of()),
                seen.rule().isPresent() ? AdversityPage.said(seen) : List.of(NO_RULE),
                List.of(
                        book.table(
                                "ШНСУ",
                                columns(criteria),
                                seen.schools().stream().map(AdversityWorkbook::row).toList())));
    }

    private static List<AskedBook.Line> asked(Entered entered) {
        return List.of(
                new AskedBook.Line("Критерии региона", entered.what().rule().words()),
                new AskedBook.Line("Документ", entered.what().act()));
    }

    private static List<Column> columns(List<Criterion> criteria) {
        List<Column> columns =
                AskedBook.columns(
                        AskedBook.SCHOOL,
                        Column.mark("Вывод", 17),
                        Column.whole("Выполнено", 12),
                        Column.whole("Нужно", 9),
                        Column.whole("Без ответа", 11),
                        Column.mark("Перечень ШНОР", 14));
        criteria.forEach(criterion -> columns.add(Column.wrapped(criterion.words(), 24)));
        columns.add(Column.text("Ответы в Опоре", 28));
        return columns;
    }

    private static List<Cell> row(SchoolSeen one) {
        List<Cell> cells =
                new ArrayList<>(
                        List.of(
                                Cell.of(one.school().municipality().known().orElse("")),
                                Cell.of(one.school().code()),
                                Cell.of(one.school().name()),
                                Cell.of(one.conditions().conclusion().title()),
                                Cell.of((long) one.conditions().count(Answer.MET)),
                                Cell.of((long) one.conditions().atLeast()),
                                Cell.of((long) one.conditions().count(Answer.UNKNOWN)),
                                Cell.of(one.status().map(StatusTag::title).orElse(""))));
        one.conditions().answers().forEach(answer -> cells.add(Cell.of(words(answer))));
        cells.add(Cell.of(one.form().map(form -> "/results/descriptions/" + form).orElse("")));
        return cells;
    }

    private static String words(Answered answer) {
        String said = answer.said().orElse("нет ответа");
        return switch (answer.answer()) {
            case MET -> said + " — выполнен";
            case NOT_MET -> said;
            case UNKNOWN -> answer.said().isPresent() ? said + " — сравнить нельзя" : said;
        };
    }
}
