package opora.reports.listworkbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import opora.identification.SchoolList;
import opora.office.Stamp;
import opora.office.Workbook;
import opora.reports.Heading;
import opora.reports.list.Arranged;

/** The list as a workbook: what is told, by municipality, by school, what is missing, how it was counted. */
public final class ListWorkbook {

    private ListWorkbook() {}

    public static void write(SchoolList list, Heading heading, OutputStream out)
            throws IOException {
        Arranged arranged = Arranged.of(list);
        Top top = new Top(list, heading);
        new Workbook(
                        new Stamp(
                                "Перечень школ с низкими образовательными результатами, "
                                        + list.year()
                                        + " год",
                                "Опора",
                                heading.at().toInstant()),
                        List.of(
                                new ResultsSheet(list, arranged, heading.disclosure()).sheet(top),
                                new MunicipalitiesSheet(list, arranged).sheet(top),
                                new SchoolsSheet(list, arranged, heading.disclosure()).sheet(top),
                                new NoDataSheet(list, arranged).sheet(top),
                                new MethodSheet(list, heading).sheet(top)))
                .write(out);
    }
}
