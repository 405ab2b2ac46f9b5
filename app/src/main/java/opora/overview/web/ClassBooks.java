package opora.overview.web;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import opora.office.Cell;
import opora.office.Column;
import opora.office.Sheet;
import opora.office.Stamp;
import opora.office.Workbook;
import opora.territory.ClassHistory;
import opora.territory.School;
import opora.territory.SchoolClass;
import opora.ui.web.Download;
import opora.vocabulary.AcademicYear;
import org.springframework.http.ResponseEntity;

/** The register of classes as a workbook that can be filled in and loaded back. */
final class ClassBooks {

    private static final List<Column> COLUMNS =
            List.of(
                    Column.text("код ОО", 16),
                    Column.wrapped("школа", 40),
                    Column.wrapped("муниципалитет", 30),
                    Column.text("учебный год", 14),
                    Column.text("класс", 12),
                    Column.whole("обучающихся", 14));

    private ClassBooks() {}

    /** By school, then by title. */
    static ResponseEntity<byte[]> of(
            Map<School, ClassHistory> schools,
            AcademicYear year,
            LocalDate today,
            String by,
            Instant at)
            throws IOException {
        LocalDate day = ClassesPage.dayOf(year, today);
        List<List<Cell>> rows = new ArrayList<>();
        schools.forEach((school, history) ->
                history.on(day).forEach(one -> rows.add(cells(school, year, one))));
        Workbook book =
                new Workbook(
                        new Stamp("Классы " + year.span(), by, at),
                        List.of(new Sheet("Классы", List.of(), COLUMNS, 1, rows, List.of())));
        return Download.XLSX.of(book::write, "Классы " + year);
    }

    private static List<Cell> cells(School school, AcademicYear year, SchoolClass one) {
        return List.of(
                Cell.of(school.code()),
                Cell.of(school.name()),
                Cell.of(school.municipality().name()),
                Cell.of(year.span()),
                Cell.of(one.title().text()),
                one.pupils().map(count -> Cell.of(count)).orElse(Cell.EMPTY));
    }
}
