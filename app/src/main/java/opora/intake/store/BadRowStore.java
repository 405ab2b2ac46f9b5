package opora.intake.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import opora.intake.BadRow;
import opora.intake.Quarantined;
import opora.intake.RowPlace;
import opora.intake.formats.Finding;
import opora.intake.mending.Sorted;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of an open load that need a look, as they are after the last reading. */
@Repository
public class BadRowStore {

    private final JdbcClient jdbc;

    BadRowStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Instead of an earlier reading of the file. */
    public void write(long file, Sorted sorted) {
        jdbc.sql("delete from intake.bad_row where file = :file").param("file", file).update();
        jdbc.sql("update intake.file set quarantined = :kept where id = :file")
                .param("kept", sorted.copy() == Sorted.Copy.KEPT)
                .param("file", file)
                .update();
        sorted.rows().forEach(row -> write(file, row));
    }

    private void write(long file, BadRow row) {
        jdbc.sql(
                        """
                        insert into intake.bad_row (file, position, sheet, row_number, role, twin, headings, cells, sights)
                        values (:file, :position, :sheet, :row, :role, :twin, :headings, :cells, :sights)
                        """)
                .param("file", file)
                .param("position", row.position())
                .param("sheet", row.place().sheet())
                .param("row", row.place().row())
                .param("role", row.role().name())
                .param("twin", row.twin())
                .param("headings", texts(row.cells().stream().map(BadRow.Cell::heading)))
                .param("cells", texts(row.cells().stream().map(BadRow.Cell::text)))
                .param("sights", texts(row.cells().stream().map(cell -> cell.sight().name())))
                .update();
    }

    private static String[] texts(Stream<String> of) {
        return of.toArray(String[]::new);
    }

    /** {@code from}: how many of the choice are passed over. */
    List<BadRow> list(long file, BadRow.Role role, int from, int count) {
        return withFindings(
                file,
                jdbc.sql(
                                "select * from intake.bad_row where file = :file and role = :role order by position offset :from limit :count")
                        .param("file", file)
                        .param("role", role.name())
                        .param("from", from)
                        .param("count", count)
                        .query((row, number) -> row(row))
                        .list());
    }

    int count(long file, BadRow.Role role) {
        return jdbc.sql("select count(*) from intake.bad_row where file = :file and role = :role")
                .param("role", role.name())
                .param("file", file)
                .query(Integer.class)
                .single();
    }

    Optional<BadRow> find(long file, int position) {
        return withFindings(
                        file,
                        jdbc.sql(
                                        "select * from intake.bad_row where file = :file and position = :position")
                                .param("file", file)
                                .param("position", position)
                                .query((row, number) -> row(row))
                                .list())
                .stream()
                .findFirst();
    }

    public Optional<BadRow> at(long file, RowPlace place) {
        return jdbc.sql(
                        "select * from intake.bad_row where file = :file and sheet = :sheet and row_number = :row")
                .param("file", file)
                .param("sheet", place.sheet())
                .param("row", place.row())
                .query((row, number) -> row(row))
                .optional();
    }

    private List<BadRow> withFindings(long file, List<BadRow> rows) {
        Map<RowPlace, List<Finding>> findings = new HashMap<>();
        for (BadRow row : rows) {
            findings.put(row.place(), new ArrayList<>());
        }
        jdbc.sql(
                        """
                        select * from intake.finding where file = :file and row_number = any(:rows) order by id
                        """)
                .param("file", file)
                .param("rows", rows.stream().mapToInt(row -> row.place().row()).toArray())
                .query(row -> {
                    Finding finding = ReadingStore.finding(row);
                    List<Finding> of = findings.get(new RowPlace(finding.sheet(), finding.row()));
                    if (of != null && finding.kind().isOfOneRow()) {
                        of.add(finding);
                    }
                });
        return rows.stream()
                .map(row ->
                        new BadRow(
                                row.position(),
                                row.place(),
                                row.role(),
                                row.twin(),
                                row.cells(),
                                List.copyOf(findings.getOrDefault(row.place(), List.of()))))
                .toList();
    }

    private static BadRow row(ResultSet row) throws SQLException {
        List<String> headings = list(row.getArray("headings"));
        List<String> texts = list(row.getArray("cells"));
        List<String> sights = list(row.getArray("sights"));
        List<BadRow.Cell> cells = new ArrayList<>();
        for (int column = 0; column < headings.size(); column++) {
            cells.add(
                    new BadRow.Cell(
                            column,
                            headings.get(column),
                            texts.get(column),
                            BadRow.Sight.valueOf(sights.get(column))));
        }
        return new BadRow(
                row.getInt("position"),
                new RowPlace(row.getString("sheet"), row.getInt("row_number")),
                BadRow.Role.valueOf(row.getString("role")),
                row.getInt("twin"),
                cells,
                List.of());
    }

    private static List<String> list(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    /** Of each file that has any. */
    Map<Long, Quarantined> counts(long[] batches) {
        Map<Long, Quarantined> counts = new HashMap<>();
        jdbc.sql(
                        """
                        select f.id,
                               (select count(*) from intake.bad_row r where r.file = f.id and (r.role in ('ASIDE', 'WITH')
                                    or r.role = 'TWIN' and f.layout = 'OUTCOMES')) as aside,
                               (select count(*) from intake.bad_row r where r.file = f.id and r.role = 'ASIDE' and r.twin > 0
                                    and f.layout <> 'OUTCOMES') as twins,
                               (select count(*) from intake.bad_row r where r.file = f.id and r.role = 'DOUBTFUL') as doubtful,
                               (select count(*) from intake.mend m where m.file = f.id) as mended,
                               (select count(*) from intake.row_left_out o where o.file = f.id) as left_out,
                               p.rows, p.at, p.person_name
                        from intake.file f left join intake.partial p on p.file = f.id
                        where f.batch = any(:batches) and (f.quarantined
                              or exists (select from intake.mend m where m.file = f.id)
                              or exists (select from intake.row_left_out o where o.file = f.id))
                        """)
                .param("batches", batches)
                .query(row -> {
                    counts.put(row.getLong("id"), counted(row));
                });
        return counts;
    }

    private static Quarantined counted(ResultSet row) throws SQLException {
        int rows = row.getInt("rows");
        String by = row.getString("person_name");
        return new Quarantined(
                row.getInt("aside"),
                row.getInt("twins"),
                row.getInt("doubtful"),
                row.getInt("mended"),
                row.getInt("left_out"),
                BatchStore.instant(row, "at").map(at -> new Quarantined.Without(rows, at, by)));
    }
}
