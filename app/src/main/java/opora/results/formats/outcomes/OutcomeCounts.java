package opora.results.formats.outcomes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opora.intake.formats.CellNumber;
import opora.intake.formats.CellText;
import opora.intake.formats.Finding.Kind;
import opora.intake.formats.PersonalData;
import opora.intake.formats.SheetFindings;
import opora.intake.formats.TableHeader;
import opora.office.Row;
import opora.results.Outcome;
import opora.vocabulary.Noun;

/** Reads participants, failed and marks of a row and holds them against one another. */
record OutcomeCounts(TableHeader<OutcomeField> header, SheetFindings notes) {

    /** What a row counts. */
    record Counts(Outcome.Result.Counted result, Optional<Outcome.MarkCounts> marks) {}

    private static final String CORRECT = "Исправьте строку и загрузите файл снова";

    private sealed interface Cell {
        record Count(int value) implements Cell {}

        record Blank() implements Cell {}

        record Wrong() implements Cell {}
    }

    boolean columnsAreThere() {
        long marks = OutcomeField.MARKS.stream().filter(header::has).count();
        boolean whole = marks == OutcomeField.MARKS.size();
        if (whole || (marks == 0 && header.has(OutcomeField.FAILED))) {
            return true;
        }
        notes.all()
                .error(
                        Kind.MISSING_COLUMN,
                        "",
                        marks == 0
                                ? "нет ни столбца «не справились», ни столбцов с отметками"
                                : "есть не все столбцы с отметками",
                        marks == 0 ? "один из них" : "столбцы «2», «3», «4» и «5»",
                        "Добавьте столбцы и загрузите файл снова");
        return false;
    }

    /** Empty when something is wrong; a finding says what. */
    Optional<Counts> read(Row row) {
        Cell participants = cell(row, OutcomeField.PARTICIPANTS);
        Cell failed =
                header.has(OutcomeField.FAILED) ? cell(row, OutcomeField.FAILED) : new Cell.Blank();
        List<Cell> marks =
                header.has(OutcomeField.TWO)
                        ? OutcomeField.MARKS.stream().map(mark -> cell(row, mark)).toList()
                        : List.of();
        if (participants instanceof Cell.Blank) {
            blank(row, OutcomeField.PARTICIPANTS);
        }
        return participants instanceof Cell.Count(int counted)
                ? withParticipants(row, counted, failed, marks)
                : Optional.empty();
    }

    private Optional<Counts> withParticipants(
            Row row, int participants, Cell failed, List<Cell> marks) {
        if (failed instanceof Cell.Wrong || marks.stream().anyMatch(Cell.Wrong.class::isInstance)) {
            return Optional.empty();
        }
        List<Integer> given = new ArrayList<>();
        for (Cell mark : marks) {
            if (mark instanceof Cell.Count(int value)) {
                given.add(value);
            }
        }
        if (!given.isEmpty() && given.size() < marks.size()) {
            someMarksBlank(row, marks);
            return Optional.empty();
        }
        if (given.isEmpty()) {
            return failedOnly(row, participants, failed);
        }
        return withMarks(
                row,
                participants,
                failed,
                new Outcome.MarkCounts(given.get(0), given.get(1), given.get(2), given.get(3)));
    }

    private Optional<Counts> failedOnly(Row row, int participants, Cell failed) {
        if (!(failed instanceof Cell.Count(int value))) {
            blank(row, header.has(OutcomeField.FAILED) ? OutcomeField.FAILED : OutcomeField.TWO);
            return Optional.empty();
        }
        if (value > participants) {
            wrong(
                    row,
                    OutcomeField.FAILED,
                    Kind.OUT_OF_RANGE,
                    "не справились %d, а участников %d".formatted(value, participants),
                    "не больше числа участников");
            return Optional.empty();
        }
        return Optional.of(
                new Counts(new Outcome.Result.Counted(participants, value), Optional.empty()));
    }

    private Optional<Counts> withMarks(
            Row row, int participants, Cell failed, Outcome.MarkCounts marks) {
        if (marks.sum() != participants) {
            wrong(
                    row,
                    OutcomeField.PARTICIPANTS,
                    Kind.SUM_MISMATCH,
                    "%s, а отметок вместе %d"
                            .formatted(Noun.PARTICIPANT.counted(participants), marks.sum()),
                    "одно и то же число");
            return Optional.empty();
        }
        if (failed instanceof Cell.Count(int value) && value != marks.two()) {
            wrong(
                    row,
                    OutcomeField.FAILED,
                    Kind.SUM_MISMATCH,
                    "не справились %d, а отметок «2» %d".formatted(value, marks.two()),
                    "одно и то же число");
            return Optional.empty();
        }
        return Optional.of(
                new Counts(
                        new Outcome.Result.Counted(participants, marks.two()), Optional.of(marks)));
    }

    private Cell cell(Row row, OutcomeField field) {
        return switch (CellNumber.of(row.text(header.column(field)))) {
            case CellNumber.Whole whole when whole.value() >= 0 -> new Cell.Count(whole.value());
            case CellNumber.Whole _ -> wrong(row, field, Kind.OUT_OF_RANGE);
            case CellNumber.Fraction _ -> wrong(row, field, Kind.UNREADABLE_CELL);
            case CellNumber.Unreadable unreadable -> {
                wrong(row, field, Kind.UNREADABLE_CELL, "не читается", unreadable.expected());
                yield new Cell.Wrong();
            }
            case CellNumber.Blank _ ->
                    row.kind(header.column(field)) == Row.Kind.FORMULA_WITHOUT_VALUE
                            ? notCalculated(row, field)
                            : new Cell.Blank();
        };
    }

    private Cell wrong(Row row, OutcomeField field, Kind kind) {
        wrong(
                row,
                field,
                kind,
                kind == Kind.OUT_OF_RANGE ? "число меньше нуля" : "число с дробной частью",
                "целое число от 0");
        return new Cell.Wrong();
    }

    private Cell notCalculated(Row row, OutcomeField field) {
        notes.at(row.number(), header.column(field))
                .error(
                        Kind.FORMULA_WITHOUT_VALUE,
                        "",
                        "в ячейке формула без посчитанного значения",
                        "число",
                        "Откройте файл в Excel, сохраните и загрузите снова");
        return new Cell.Wrong();
    }

    private void someMarksBlank(Row row, List<Cell> marks) {
        for (int at = 0; at < marks.size(); at++) {
            if (marks.get(at) instanceof Cell.Blank) {
                blank(row, OutcomeField.MARKS.get(at));
            }
        }
    }

    private void blank(Row row, OutcomeField field) {
        wrong(row, field, Kind.UNREADABLE_CELL, "ячейка пуста", "целое число; если никого, то 0");
    }

    private void wrong(Row row, OutcomeField field, Kind kind, String wrong, String expected) {
        notes.at(row.number(), header.column(field))
                .error(
                        kind,
                        PersonalData.quotable(CellText.clean(row.text(header.column(field)))),
                        wrong,
                        expected,
                        CORRECT);
    }
}
