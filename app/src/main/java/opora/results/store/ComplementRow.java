package opora.results.store;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opora.results.Complement;
import opora.results.Complement.Group;
import opora.results.Complement.Value;
import opora.results.Outcome;
import opora.territory.SchoolCode;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/** A row of an aggregated report as columns, in both directions. */
final class ComplementRow implements RowColumns<Complement> {

    private static final String COLUMNS =
            "kind, level, subject, group_name, group_code, school_key, within_name, within_code, year, procedure, participants, labels, marks, maxima, percents, counted, sheet, first_row, last_row, source_rows";

    @Override
    public String table() {
        return "results.complement";
    }

    @Override
    public String columns() {
        return COLUMNS;
    }

    @Override
    public void write(PreparedStatement row, int from, Complement one) throws SQLException {
        row.setString(from, one.kind().name());
        row.setString(from + 2, one.group().key());
        row.setString(from + 3, one.group().name());
        writeGroup(row, from, one.group());
        row.setInt(from + 8, one.year().endsIn());
        row.setString(from + 9, one.procedure().code());
        row.setObject(from + 10, one.participants().orElse(null), Types.INTEGER);
        List<Value> values = one.values();
        row.setObject(from + 11, values.stream().map(Value::label).toArray(String[]::new));
        row.setObject(from + 12, values.stream().mapToInt(v -> v.mark().orElse(0)).toArray());
        row.setObject(from + 13, values.stream().mapToInt(v -> v.maximum().orElse(0)).toArray());
        row.setArray(
                from + 14,
                row.getConnection()
                        .createArrayOf(
                                "numeric",
                                values.stream().map(Value::percent).toArray(BigDecimal[]::new)));
        row.setObject(
                from + 15, values.stream().mapToInt(v -> v.participants().orElse(-1)).toArray());
        row.setString(from + 16, one.source().sheet());
        row.setInt(from + 17, one.source().firstRow());
        row.setInt(from + 18, one.source().lastRow());
        row.setInt(from + 19, one.source().rows());
    }

    private static void writeGroup(PreparedStatement row, int from, Group group)
            throws SQLException {
        Optional<Group.Municipality> within = Optional.empty();
        row.setString(from + 4, "");
        row.setNull(from + 5, Types.VARCHAR);
        switch (group) {
            case Group.Country _ -> row.setString(from + 1, "COUNTRY");
            case Group.Region _ -> row.setString(from + 1, "REGION");
            case Group.Municipality one -> {
                row.setString(from + 1, "MUNICIPALITY");
                row.setString(from + 4, one.code());
            }
            case Group.School one -> {
                row.setString(from + 1, "SCHOOL");
                row.setString(from + 4, one.code().text());
                row.setString(from + 5, one.code().key());
                within = one.within();
            }
        }
        row.setString(from + 6, within.map(Group.Municipality::name).orElse(""));
        row.setString(from + 7, within.map(Group.Municipality::code).orElse(""));
    }

    @Override
    public Complement read(ResultSet row) throws SQLException {
        return new Complement(
                Complement.Kind.valueOf(row.getString("kind")),
                group(row),
                new AcademicYear(row.getInt("year")),
                Procedure.of(row.getString("procedure")),
                Optional.ofNullable(row.getObject("participants", Integer.class)),
                values(row),
                new Outcome.Source(
                        row.getString("sheet"),
                        row.getInt("first_row"),
                        row.getInt("last_row"),
                        row.getInt("source_rows")));
    }

    private static Group group(ResultSet row) throws SQLException {
        String name = row.getString("group_name");
        String code = row.getString("group_code");
        String within = row.getString("within_name");
        return switch (row.getString("level")) {
            case "COUNTRY" -> new Group.Country(name);
            case "REGION" -> new Group.Region(name);
            case "MUNICIPALITY" -> new Group.Municipality(name, code);
            default ->
                    new Group.School(
                            name,
                            new SchoolCode(code),
                            within.isEmpty()
                                    ? Optional.empty()
                                    : Optional.of(
                                            new Group.Municipality(
                                                    within, row.getString("within_code"))));
        };
    }

    private static List<Value> values(ResultSet row) throws SQLException {
        String[] labels = (String[]) row.getArray("labels").getArray();
        Integer[] marks = (Integer[]) row.getArray("marks").getArray();
        Integer[] maxima = (Integer[]) row.getArray("maxima").getArray();
        BigDecimal[] percents = (BigDecimal[]) row.getArray("percents").getArray();
        Integer[] counted = (Integer[]) row.getArray("counted").getArray();
        List<Value> values = new ArrayList<>();
        for (int at = 0; at < labels.length; at++) {
            values.add(
                    new Value(
                            labels[at],
                            Optional.of(marks[at]).filter(mark -> mark > 0),
                            Optional.of(maxima[at]).filter(points -> points > 0),
                            percents[at],
                            Optional.of(counted[at]).filter(count -> count >= 0)));
        }
        return values;
    }
}
