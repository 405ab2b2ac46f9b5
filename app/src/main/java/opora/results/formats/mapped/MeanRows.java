package opora.results.formats.mapped;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opora.intake.formats.CellNumber;
import opora.intake.formats.ColumnMap.Group;
import opora.intake.formats.Finding.Kind;
import opora.intake.formats.Labels;
import opora.intake.formats.Meaning;
import opora.intake.formats.PersonalData;
import opora.intake.formats.Reading;
import opora.intake.formats.SheetFindings;
import opora.office.Row;
import opora.results.Complement;
import opora.results.Outcome;
import opora.results.formats.reports.ComplementRows;
import opora.results.formats.sheets.ProcedureCode;
import opora.territory.SchoolCode;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/** Takes how many took part and their mean result. Who failed is not in it, and no marks are made of a mean. */
final class MeanRows {

    private static final String CORRECT = "Исправьте ячейку";

    private final MappedSheet sheet;
    private final SheetFindings notes;
    private final ComplementRows rows = new ComplementRows();

    MeanRows(MappedSheet sheet, SheetFindings notes) {
        this.sheet = sheet;
        this.notes = notes;
    }

    void take(Row row, Group group) {
        Optional<Integer> participants = participants(row, group);
        List<Complement.Value> values = values(row, group);
        long wanted = Meaning.MEANS.stream().filter(group::has).count();
        Optional<Labels> labels = labels(row, group);
        if (participants.isPresent() && values.size() == wanted && labels.isPresent()) {
            rows.take(
                    new Complement(
                            Complement.Kind.MEANS,
                            school(row),
                            labels.get().year().orElseThrow(),
                            labels.get().procedure().orElseThrow(),
                            participants,
                            values,
                            new Outcome.Source(notes.sheet(), row.number(), row.number(), 1)),
                    notes);
        }
    }

    void end() {
        rows.end();
    }

    List<Complement> complements() {
        return rows.complements();
    }

    List<Reading.Part> parts() {
        return rows.parts();
    }

    private Complement.Group.School school(Row row) {
        String municipality = sheet.text(row, Meaning.MUNICIPALITY);
        String code = sheet.text(row, Meaning.SCHOOL);
        String name = sheet.text(row, Meaning.SCHOOL_NAME);
        return new Complement.Group.School(
                name.isEmpty() ? code : name,
                new SchoolCode(code),
                municipality.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Complement.Group.Municipality(municipality, "")));
    }

    private Optional<Labels> labels(Row row, Group group) {
        Labels whole = sheet.labels(group);
        Optional<AcademicYear> year = whole.year();
        if (sheet.map().has(Meaning.YEAR)) {
            year = AcademicYear.find(sheet.text(row, Meaning.YEAR));
            if (year.isEmpty()) {
                wrong(
                        row,
                        Meaning.YEAR,
                        "год не читается",
                        "год окончания учебного года, например 2023");
            }
        }
        Optional<Procedure> procedure = whole.procedure();
        if (sheet.map().has(Meaning.PROCEDURE)) {
            procedure = ProcedureCode.find(sheet.text(row, Meaning.PROCEDURE));
            if (procedure.isEmpty()) {
                wrong(row, Meaning.PROCEDURE, "код не читается", "код вроде VPR-5-MA или OGE-RU");
            }
        } else if (sheet.rowsSayTheProcedure()) {
            procedure = sheet.procedure(row, group);
        }
        return year.isPresent() && procedure.isPresent()
                ? Optional.of(new Labels(year, procedure))
                : Optional.empty();
    }

    private void wrong(Row row, Meaning meaning, String wrong, String expected) {
        wrong(row, sheet.map().column(meaning), Kind.UNREADABLE_CELL, wrong, expected);
    }

    private Optional<Integer> participants(Row row, Group group) {
        int column = group.column(Meaning.PARTICIPANTS);
        return switch (CellNumber.of(row.text(column))) {
            case CellNumber.Whole(int count) when count > 0 -> Optional.of(count);
            case CellNumber.Unreadable(String expected) ->
                    wrong(row, column, Kind.UNREADABLE_CELL, "не читается", expected);
            case CellNumber.Whole _, CellNumber.Fraction _, CellNumber.Blank _ ->
                    wrong(
                            row,
                            column,
                            Kind.UNREADABLE_CELL,
                            "результат есть, а числа участников нет",
                            "целое число от 1");
        };
    }

    private List<Complement.Value> values(Row row, Group group) {
        List<Complement.Value> values = new ArrayList<>();
        for (Meaning meaning : Meaning.MEANS) {
            if (group.has(meaning)) {
                mean(row, group.column(meaning))
                        .ifPresent(number ->
                                values.add(
                                        new Complement.Value(
                                                label(meaning),
                                                Optional.empty(),
                                                Optional.empty(),
                                                number,
                                                Optional.empty())));
            }
        }
        return values;
    }

    private String label(Meaning meaning) {
        String unit = sheet.map().whole().unit();
        return unit.isEmpty() ? meaning.title() : meaning.title() + ", " + unit;
    }

    private Optional<BigDecimal> mean(Row row, int column) {
        return switch (CellNumber.of(row.text(column))) {
            case CellNumber.Whole(int value) when value >= 0 ->
                    Optional.of(BigDecimal.valueOf(value));
            case CellNumber.Fraction(BigDecimal value) when value.signum() >= 0 ->
                    Optional.of(value);
            case CellNumber.Whole _, CellNumber.Fraction _ ->
                    wrong(row, column, Kind.OUT_OF_RANGE, "число меньше нуля", "число от 0");
            case CellNumber.Unreadable(String expected) ->
                    wrong(row, column, Kind.UNREADABLE_CELL, "не читается", expected);
            case CellNumber.Blank _ ->
                    wrong(
                            row,
                            column,
                            Kind.UNREADABLE_CELL,
                            "участники есть, а среднего результата нет",
                            "число от 0");
        };
    }

    private <T> Optional<T> wrong(Row row, int column, Kind kind, String wrong, String expected) {
        notes.at(row.number(), column)
                .error(
                        kind,
                        PersonalData.quotable(row.text(column).strip()),
                        wrong,
                        expected,
                        CORRECT);
        return Optional.empty();
    }
}
