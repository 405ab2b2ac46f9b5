package opora.intake.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import opora.access.Viewer;
import opora.intake.BadRow;
import opora.intake.LeftOutRow;
import opora.intake.Mend;
import opora.intake.RowPlace;
import opora.intake.mending.Patches;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Bad rows of open loads, and what people wrote into files or left out of them. */
@Repository
public class QuarantineStore {

    private final JdbcClient jdbc;
    private final BadRowStore rows;
    private final Clock clock;

    QuarantineStore(JdbcClient jdbc, BadRowStore rows, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.clock = clock;
    }

    /** {@code from}: position of the first. */
    public List<BadRow> rows(long file, BadRow.Role role, int from, int count) {
        return rows.list(file, role, from, count);
    }

    public int count(long file, BadRow.Role role) {
        return rows.count(file, role);
    }

    public Optional<BadRow> row(long file, int position) {
        return rows.find(file, position);
    }

    public Optional<BadRow> at(long file, RowPlace place) {
        return rows.at(file, place);
    }

    /** In the order in which they were made. */
    public List<Mend> mends(long file) {
        return jdbc.sql("select * from intake.mend where file = :file order by id")
                .param("file", file)
                .query((row, number) -> mend(row))
                .list();
    }

    private static Mend mend(ResultSet row) throws SQLException {
        return new Mend(
                row.getLong("id"),
                place(row),
                row.getInt("column_number"),
                row.getString("heading"),
                row.getString("stood"),
                row.getString("becomes"),
                row.getString("person_name"),
                BatchStore.instant(row, "at").orElseThrow());
    }

    private static RowPlace place(ResultSet row) throws SQLException {
        return new RowPlace(row.getString("sheet"), row.getInt("row_number"));
    }

    public List<LeftOutRow> leftOut(long file) {
        return jdbc.sql(
                        "select * from intake.row_left_out where file = :file order by sheet, row_number")
                .param("file", file)
                .query((row, number) ->
                        new LeftOutRow(
                                row.getLong("id"),
                                place(row),
                                row.getString("person_name"),
                                BatchStore.instant(row, "at").orElseThrow()))
                .list();
    }

    public Patches patches(long file) {
        Map<RowPlace, Map<Integer, String>> cells = new HashMap<>();
        for (Mend mend : mends(file)) {
            cells.computeIfAbsent(mend.place(), place -> new HashMap<>())
                    .put(mend.column(), mend.becomes());
        }
        Set<RowPlace> leftOut = new HashSet<>();
        leftOut(file).forEach(row -> leftOut.add(row.place()));
        return new Patches(cells, leftOut);
    }

    /** What stood in the file is told once: a cell that is mended again keeps it, one that is put back is mended no more. */
    public void mend(long file, RowPlace place, BadRow.Cell cell, String becomes, Viewer by) {
        jdbc.sql(
                        """
                        insert into intake.mend (file, sheet, row_number, column_number, heading, stood, becomes, at, person, person_name)
                        values (:file, :sheet, :row, :column, :heading, :stood, :becomes, :at, :person, :name)
                        on conflict (file, sheet, row_number, column_number)
                        do update set becomes = excluded.becomes, at = excluded.at, person = excluded.person, person_name = excluded.person_name
                        """)
                .param("file", file)
                .param("sheet", place.sheet())
                .param("row", place.row())
                .param("column", cell.column())
                .param("heading", cell.heading())
                .param("stood", cell.text())
                .param("becomes", becomes)
                .param("at", now())
                .param("person", by.id())
                .param("name", by.name())
                .update();
        jdbc.sql("delete from intake.mend where file = :file and stood = becomes")
                .param("file", file)
                .update();
    }

    public boolean undoMend(long file, long mend) {
        return jdbc.sql("delete from intake.mend where file = :file and id = :mend")
                        .param("file", file)
                        .param("mend", mend)
                        .update()
                == 1;
    }

    public void leaveOut(long file, RowPlace place, Viewer by) {
        jdbc.sql(
                        """
                        insert into intake.row_left_out (file, sheet, row_number, at, person, person_name)
                        values (:file, :sheet, :row, :at, :person, :name) on conflict do nothing
                        """)
                .param("file", file)
                .param("sheet", place.sheet())
                .param("row", place.row())
                .param("at", now())
                .param("person", by.id())
                .param("name", by.name())
                .update();
    }

    public boolean takeBack(long file, long row) {
        return jdbc.sql("delete from intake.row_left_out where file = :file and id = :row")
                        .param("file", file)
                        .param("row", row)
                        .update()
                == 1;
    }

    public void acceptWithout(long file, int count, Viewer by) {
        jdbc.sql(
                        """
                        insert into intake.partial (file, rows, at, person, person_name) values (:file, :rows, :at, :person, :name)
                        on conflict (file) do update set rows = excluded.rows, at = excluded.at,
                                person = excluded.person, person_name = excluded.person_name
                        """)
                .param("file", file)
                .param("rows", count)
                .param("at", now())
                .param("person", by.id())
                .param("name", by.name())
                .update();
    }

    /** Whether there was such a choice. */
    public boolean waitFor(long file) {
        return jdbc.sql("delete from intake.partial where file = :file")
                        .param("file", file)
                        .update()
                == 1;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
