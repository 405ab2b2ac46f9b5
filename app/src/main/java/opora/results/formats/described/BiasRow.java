package opora.results.formats.described;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opora.intake.formats.CellNumber;
import opora.intake.formats.CellText;
import opora.intake.formats.Finding.Kind;
import opora.intake.formats.SheetFindings;
import opora.intake.formats.TableHeader;
import opora.office.Row;
import opora.results.Description;
import opora.results.Description.Said;
import opora.results.Outcome;
import opora.results.formats.sheets.SchoolCell;
import opora.results.formats.sheets.TotalRows;
import opora.territory.SchoolCode;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Noun;

/** Reads a row of the list of signs. An empty cell and «0» both say that there is no marker. */
final class BiasRow {

    private static final Noun MARKER = new Noun("маркер", "маркера", "маркеров");

    private final TableHeader<BiasField> header;
    private final List<Integer> markers;
    private final SheetFindings notes;

    BiasRow(TableHeader<BiasField> header, List<Integer> markers, SheetFindings notes) {
        this.header = header;
        this.markers = markers;
        this.notes = notes;
    }

    /** Empty for a row that says nothing and after an error. */
    Optional<Description> read(Row row) {
        String login = text(row, BiasField.LOGIN);
        if (row.width() == 0 || login.isEmpty() && text(row, BiasField.YEAR).isEmpty()) {
            return Optional.empty();
        }
        if (TotalRows.isTotal(row, header.column(BiasField.LOGIN))) {
            TotalRows.report(row, notes);
            return Optional.empty();
        }
        Optional<AcademicYear> year = AcademicYear.find(text(row, BiasField.YEAR));
        if (year.isEmpty()) {
            error(
                    row,
                    BiasField.YEAR,
                    "год не читается",
                    "год окончания учебного года, например 2023");
        }
        if (!SchoolCell.isCode(login)) {
            notes.at(row.number(), header.column(BiasField.LOGIN))
                    .error(
                            Kind.SCHOOL_WITHOUT_LOGIN,
                            "",
                            SchoolCell.wrong(login),
                            SchoolCell.expected(login),
                            SchoolCell.remedy(login));
        }
        List<Said> said = said(row);
        return year.isEmpty() || !SchoolCell.isCode(login)
                ? Optional.empty()
                : Optional.of(
                        new Description(
                                Description.Kind.SIGNS,
                                new Description.Subject.OfSchool(
                                        new SchoolCode(login),
                                        text(row, BiasField.SCHOOL),
                                        text(row, BiasField.MUNICIPALITY)),
                                year.get(),
                                said,
                                new Outcome.Source(notes.sheet(), row.number(), row.number(), 1)));
    }

    private List<Said> said(Row row) {
        List<Said> said = new ArrayList<>();
        for (int column : markers) {
            if (isMarked(row, column)) {
                said.add(
                        new Said(
                                "",
                                CellText.clean(header.headings().get(column)),
                                Description.MARKED));
            }
        }
        total(row, said.size());
        said.add(new Said("", "Количество маркеров", Integer.toString(said.size())));
        return List.copyOf(said);
    }

    private boolean isMarked(Row row, int column) {
        switch (CellNumber.of(row.text(column))) {
            case CellNumber.Blank _ -> {
                return false;
            }
            case CellNumber.Whole(int value) when value == 0 || value == 1 -> {
                return value == 1;
            }
            case CellNumber.Whole _, CellNumber.Fraction _, CellNumber.Unreadable _ ->
                    notes.at(row.number(), column)
                            .error(
                                    Kind.UNREADABLE_CELL,
                                    CellText.clean(row.text(column)),
                                    "непонятно, есть ли маркер",
                                    "1, 0 или пусто",
                                    "Исправьте ячейку");
        }
        return false;
    }

    private void total(Row row, int counted) {
        switch (CellNumber.of(row.text(header.column(BiasField.MARKERS)))) {
            case CellNumber.Blank _ -> {}
            case CellNumber.Whole(int told) when told == counted -> {}
            case CellNumber.Whole _, CellNumber.Fraction _, CellNumber.Unreadable _ ->
                    notes.at(row.number(), header.column(BiasField.MARKERS))
                            .warning(
                                    Kind.TOTAL_MISMATCH,
                                    text(row, BiasField.MARKERS),
                                    "в строке отмечено: " + MARKER.counted(counted),
                                    "одно и то же число",
                                    "Учтены отмеченные столбцы. Проверьте строку");
        }
    }

    private void error(Row row, BiasField field, String wrong, String expected) {
        notes.at(row.number(), header.column(field))
                .error(Kind.UNREADABLE_CELL, text(row, field), wrong, expected, "Исправьте ячейку");
    }

    private String text(Row row, BiasField field) {
        return header.has(field) ? CellText.clean(row.text(header.column(field))) : "";
    }
}
