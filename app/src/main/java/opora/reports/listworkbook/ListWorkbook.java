package opora.reports.listworkbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import opora.identification.ListingChance;
import opora.identification.SchoolList;
import opora.office.Sheet;
import opora.office.Stamp;
import opora.office.Workbook;
import opora.reports.Heading;
import opora.reports.list.Arranged;

/** The list as a workbook: what is told, by municipality, by school, what is missing, how it was counted. */
public final class ListWorkbook {

    private ListWorkbook() {}

    public static void write(
            SchoolList list, Map<String, ListingChance> chances, Heading heading, OutputStream out)
            throws IOException {
        new Workbook(
                        new Stamp(
                                "Перечень школ с низкими образовательными результатами, "
                                        + list.year()
                                        + " год",
                                "Опора",
                                heading.at().toInstant()),
                        sheets(list, chances, heading, new Top(list, heading)))
                .write(out);
    }

    /** A list of files on a disk, kept nowhere, has no loads to lead to. */
    private static List<Sheet> sheets(
            SchoolList list, Map<String, ListingChance> chances, Heading heading, Top top) {
        Arranged arranged = Arranged.of(list);
        List<Sheet> sheets =
                new ArrayList<>(
                        List.of(
                                new ResultsSheet(list, arranged, heading.disclosure()).sheet(top),
                                new MunicipalitiesSheet(list, arranged).sheet(top),
                                new SchoolsSheet(list, arranged, chances, heading.disclosure())
                                        .sheet(top),
                                new NoDataSheet(list, arranged).sheet(top),
                                new MethodSheet(list, heading).sheet(top)));
        if (!heading.sources().isEmpty()) {
            sheets.add(new SourcesSheet(arranged, heading).sheet(top));
        }
        return sheets;
    }
}
