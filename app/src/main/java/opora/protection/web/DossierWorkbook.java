package opora.protection.web;

import java.time.Instant;
import java.util.List;
import opora.office.Cell;
import opora.office.Column;
import opora.office.Sheet;
import opora.office.Stamp;
import opora.office.Workbook;
import opora.protection.Protection.Dossier;
import opora.vocabulary.PersonalRecords;

/** Everything about a person as a workbook, a sheet for each table. */
final class DossierWorkbook {

    private static final int WIDE = 28;

    private DossierWorkbook() {}

    static Workbook of(Dossier dossier, String by, Instant at) {
        String title = "Всё, что Опора хранит о человеке: " + dossier.person().name();
        return new Workbook(
                new Stamp(title, by, at),
                dossier.tables().stream().map(table -> sheet(title, table)).toList());
    }

    private static Sheet sheet(String title, PersonalRecords.Table table) {
        return new Sheet(
                table.title(),
                List.of(title, table.title()),
                table.columns().stream().map(name -> Column.wrapped(name, WIDE)).toList(),
                0,
                table.rows().stream()
                        .map(row -> row.stream().<Cell>map(Cell::of).toList())
                        .toList(),
                List.of());
    }
}
