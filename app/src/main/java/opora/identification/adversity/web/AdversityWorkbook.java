package opora.identification.adversity.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import opora.identification.StatusTag;
import opora.identification.adversity.AdverseSchools.SchoolSeen;
import opora.identification.adversity.AdverseSchools.Seen;
import opora.identification.adversity.criteria.AdversityRule;
import opora.identification.adversity.criteria.Conditions.Answered;
import opora.identification.adversity.criteria.Criterion;
import opora.identification.adversity.criteria.Criterion.Answer;
import opora.office.Cell;
import opora.office.Column;
import opora.office.Sheet;
import opora.office.Stamp;
import opora.office.Workbook;

/** Every school in sight with its answers to the criteria of a year, word for word, and what follows. */
final class AdversityWorkbook {

    private AdversityWorkbook() {}

    static Workbook of(Seen seen, String territory, Instant at) {
        String title =
                "Школы, работающие в неблагоприятных социальных условиях, %s год"
                        .formatted(seen.year());
        List<String> top = new ArrayList<>(List.of(title, territory));
        top.add(
                seen.rule()
                        .map(entered ->
                                "Критерии региона (%s): %s"
                                        .formatted(
                                                entered.what().act(),
                                                entered.what().rule().words()))
                        .orElse("Критериев на этот год у региона нет, судить о школах не по чему"));
        top.addAll(AdversityPage.said(seen));
        List<Criterion> criteria =
                seen.rule()
                        .map(entered -> entered.what().rule())
                        .map(AdversityRule::criteria)
                        .orElse(List.of());
        return new Workbook(
                new Stamp(title, "Опора", at),
                List.of(
                        new Sheet(
                                "ШНСУ",
                                top,
                                columns(criteria),
                                3,
                                seen.schools().stream().map(AdversityWorkbook::row).toList(),
                                List.of())));
    }

    private static List<Column> columns(List<Criterion> criteria) {
        List<Column> columns =
                new ArrayList<>(
                        List.of(
                                Column.wrapped("Муниципалитет", 26),
                                Column.text("Код ОО", 13),
                                Column.wrapped("Школа", 40),
                                Column.text("Вывод", 17),
                                Column.whole("Выполнено", 11),
                                Column.whole("Нужно", 8),
                                Column.whole("Без ответа", 11),
                                Column.text("Перечень ШНОР", 16)));
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
