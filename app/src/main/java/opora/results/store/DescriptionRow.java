package opora.results.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import opora.results.Description;
import opora.results.Description.Said;
import opora.results.Description.Subject;
import opora.results.Outcome;
import opora.territory.SchoolCode;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/** A description as columns, in both directions. */
final class DescriptionRow implements RowColumns<Description> {

    private static final String COLUMNS =
            "kind, subject, school_key, school_code, school_name, municipality_name, procedure, year, said_of, headings, texts, sheet, first_row, last_row, source_rows";

    @Override
    public String table() {
        return "results.description";
    }

    @Override
    public String columns() {
        return COLUMNS;
    }

    @Override
    public void write(PreparedStatement row, int from, Description one) throws SQLException {
        row.setString(from, one.kind().name());
        row.setString(from + 1, one.subject().key());
        switch (one.subject()) {
            case Subject.Work work -> {
                row.setNull(from + 2, Types.VARCHAR);
                row.setString(from + 3, "");
                row.setString(from + 4, "");
                row.setString(from + 5, "");
                row.setString(from + 6, work.procedure().code());
            }
            case Subject.OfSchool school -> {
                row.setString(from + 2, school.code().key());
                row.setString(from + 3, school.code().text());
                row.setString(from + 4, school.name());
                row.setString(from + 5, school.municipality());
                row.setString(from + 6, "");
            }
        }
        row.setInt(from + 7, one.year().endsIn());
        row.setObject(from + 8, texts(one, Said::of));
        row.setObject(from + 9, texts(one, Said::heading));
        row.setObject(from + 10, texts(one, Said::text));
        row.setString(from + 11, one.source().sheet());
        row.setInt(from + 12, one.source().firstRow());
        row.setInt(from + 13, one.source().lastRow());
        row.setInt(from + 14, one.source().rows());
    }

    private static String[] texts(Description one, Function<Said, String> part) {
        return one.said().stream().map(part).toArray(String[]::new);
    }

    @Override
    public Description read(ResultSet row) throws SQLException {
        String procedure = row.getString("procedure");
        Subject subject =
                procedure.isEmpty()
                        ? new Subject.OfSchool(
                                new SchoolCode(row.getString("school_code")),
                                row.getString("school_name"),
                                row.getString("municipality_name"))
                        : new Subject.Work(Procedure.of(procedure));
        return new Description(
                Description.Kind.valueOf(row.getString("kind")),
                subject,
                new AcademicYear(row.getInt("year")),
                said(row),
                new Outcome.Source(
                        row.getString("sheet"),
                        row.getInt("first_row"),
                        row.getInt("last_row"),
                        row.getInt("source_rows")));
    }

    private static List<Said> said(ResultSet row) throws SQLException {
        String[] of = (String[]) row.getArray("said_of").getArray();
        String[] headings = (String[]) row.getArray("headings").getArray();
        String[] texts = (String[]) row.getArray("texts").getArray();
        List<Said> said = new ArrayList<>();
        for (int at = 0; at < texts.length; at++) {
            said.add(new Said(of[at], headings[at], texts[at]));
        }
        return said;
    }
}
