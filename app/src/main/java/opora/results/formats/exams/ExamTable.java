package opora.results.formats.exams;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import opora.intake.formats.Finding.Kind;
import opora.intake.formats.Findings;
import opora.intake.formats.Labels;
import opora.intake.formats.Opening;
import opora.intake.formats.SheetFindings;
import opora.intake.formats.TableHeader;
import opora.results.ReferenceData;
import opora.results.formats.pupils.FailRule;
import opora.results.formats.pupils.ParticipantField;
import opora.results.formats.pupils.ParticipantReader;
import opora.results.formats.pupils.ParticipantSheet;

/** One table of a protocol and how its columns are read under the exam it is about. */
record ExamTable(Opening.Sheet sheet, ExamSection section, Labels labels) {

    /** Of the table itself, and where it is silent what a person said. */
    static ExamTable of(Opening.Sheet sheet, ExamSection section, Labels said) {
        Labels labels =
                new Labels(
                        section.title().map(ExamTitle::year).or(said::year),
                        section.title()
                                .flatMap(title ->
                                        ExamSubject.procedure(title.subject(), section.kind()))
                                .or(said::procedure));
        return new ExamTable(sheet, section, labels);
    }

    /** «ОГЭ, математика, 27.05.2021» as far as it is known; never quotes the file. */
    String title() {
        String named =
                labels.procedure()
                        .map(procedure -> procedure.title())
                        .orElse("экзамен в строке " + section.header().row());
        return section.title().map(title -> named + ", " + title.day()).orElse(named);
    }

    SheetFindings notes(Findings findings) {
        return new SheetFindings(findings, sheet.name(), this::address);
    }

    /** A task stands in the column of the answers. */
    private String address(int column) {
        TableHeader<ExamField> header = section.header();
        if (column >= ExamRow.LONG) {
            return header.address(header.column(ExamField.LONG_ANSWERS));
        }
        return header.address(
                column >= ExamRow.SHORT ? header.column(ExamField.SHORT_ANSWERS) : column);
    }

    /** Empty when a column that the exam needs is missing: a finding says so. */
    Optional<ParticipantReader.Plan> plan(
            AnswerShape shape, ReferenceData reference, Findings findings) {
        SheetFindings notes = notes(findings);
        FailRule rule =
                FailRule.of(
                        labels.procedure().orElseThrow(), labels.year().orElseThrow(), reference);
        return switch (rule) {
            case FailRule.ByMark _ -> byMark(shape, notes);
            case FailRule.ByTestScore _, FailRule.MathsOfTwoLevels _ -> byScore(shape, notes);
        };
    }

    /** The base maths of ЕГЭ may have its mark in the column of the final score. */
    private Optional<ParticipantReader.Plan> byMark(AnswerShape shape, SheetFindings notes) {
        ExamField mark =
                section.header().has(ExamField.MARK) ? ExamField.MARK : ExamField.FINAL_SCORE;
        return Optional.of(plan(shape, ExamField.PRIMARY_SCORE, Optional.of(mark), notes));
    }

    private Optional<ParticipantReader.Plan> byScore(AnswerShape shape, SheetFindings notes) {
        if (section.header().has(ExamField.FINAL_SCORE)) {
            return Optional.of(plan(shape, ExamField.FINAL_SCORE, Optional.empty(), notes));
        }
        notes.all()
                .error(
                        Kind.MISSING_COLUMN,
                        "",
                        title() + ": нет столбца с тестовым баллом",
                        "столбец «Тестовый балл» или «Итоговый балл»",
                        "Проверьте, тот ли это экзамен");
        return Optional.empty();
    }

    private ParticipantReader.Plan plan(
            AnswerShape shape, ExamField score, Optional<ExamField> mark, SheetFindings notes) {
        Map<ParticipantField, Integer> columns = new EnumMap<>(ParticipantField.class);
        put(columns, ParticipantField.SCHOOL, ExamField.SCHOOL);
        put(columns, ParticipantField.CLASS, ExamField.CLASS);
        put(columns, ParticipantField.PARTICIPANT, ExamField.PARTICIPANT);
        put(columns, ParticipantField.SCORE, score);
        mark.ifPresent(field -> put(columns, ParticipantField.MARK, field));
        ParticipantSheet read =
                new ParticipantSheet(
                        sheet.index(),
                        sheet.name(),
                        new TableHeader<>(
                                section.header().row(),
                                section.header().headings(),
                                columns,
                                List.of()),
                        shape.isTrusted() ? shape.tasks() : List.of(),
                        labels,
                        OptionalInt.empty(),
                        ParticipantSheet.Variants.ANY);
        ExamRows.Primary primary =
                score == ExamField.FINAL_SCORE && shape.isTrusted()
                        ? ExamRows.Primary.COMPARED
                        : ExamRows.Primary.LEFT_ALONE;
        return new ParticipantReader.Plan(read, new ExamRows(section, primary, notes), notes);
    }

    private void put(Map<ParticipantField, Integer> columns, ParticipantField to, ExamField from) {
        if (section.header().has(from)) {
            columns.put(to, section.header().column(from));
        }
    }
}
