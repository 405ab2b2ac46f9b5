package opora.reports.listworkbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import opora.identification.Missing;
import opora.identification.Missing.Reason;
import opora.identification.MissingWords;
import opora.identification.SchoolList;
import opora.identification.SchoolList.Entry;
import opora.identification.StatusTag;
import opora.office.Cell;
import opora.office.Column;
import opora.office.Sheet;
import opora.reports.list.Arranged;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/** «Нет данных»: counted procedures without a result, with the reason. What is missing for everybody is said once, above. */
record NoDataSheet(SchoolList list, Arranged arranged) {

    private static final List<Column> COLUMNS =
            List.of(
                    Column.wrapped("Муниципалитет", 26),
                    Column.text("Код ОО", 13),
                    Column.wrapped("Школа", 44),
                    Column.mark("Статус школы", 14),
                    Column.mark("Год", 8),
                    Column.wrapped("Процедура", 28),
                    Column.wrapped("Почему нет результата", 40));

    Sheet sheet(Top top) {
        List<String> heading = new ArrayList<>(top.lines("Чего нет в данных, и почему"));
        for (AcademicYear year : List.of(list.year(), list.year().previous())) {
            Set<Procedure> procedures = list.notLoaded(year);
            if (!procedures.isEmpty()) {
                heading.add(
                        "Не загружены ни для одной школы, %s год: %s"
                                .formatted(
                                        year,
                                        String.join(
                                                "; ",
                                                procedures.stream()
                                                        .map(Procedure::title)
                                                        .toList())));
            }
        }
        return new Sheet(
                "Нет данных",
                heading,
                COLUMNS,
                3,
                arranged.entries().stream().flatMap(this::rows).toList(),
                List.of());
    }

    private Stream<List<Cell>> rows(Entry entry) {
        return entry.verdict().missing().stream()
                .filter(missing -> missing.reason() != Reason.NOT_LOADED)
                .map(missing -> row(entry, missing));
    }

    private List<Cell> row(Entry entry, Missing missing) {
        return List.of(
                Cell.of(Arranged.municipalityOf(entry)),
                Cell.of(entry.place().code()),
                Cell.of(Arranged.nameOf(entry)),
                Cell.of(StatusTag.of(entry.verdict().verdict().status()).word()),
                Cell.of(missing.year().endsIn()),
                Cell.of(missing.procedure().title()),
                Cell.of(MissingWords.inSentence(List.of(missing), list.method())));
    }
}
