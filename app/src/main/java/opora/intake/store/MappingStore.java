package opora.intake.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import opora.access.Viewer;
import opora.intake.RememberedMapping;
import opora.intake.formats.ColumnMap;
import opora.intake.mapping.LayoutPrint;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What columns of unknown layouts mean, remembered by their headings. */
@Repository
public class MappingStore {

    private final JdbcClient jdbc;

    MappingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Instead of what was remembered of the same headings; answers its number. */
    public long remember(String title, ColumnMap map, Viewer by) {
        return jdbc.sql(
                        """
                        insert into intake.mapping (fingerprint, title, columns, at, person, person_name)
                        values (:print, :title, :columns, :at, :person, :name)
                        on conflict (fingerprint) do update set title = excluded.title, columns = excluded.columns,
                            at = excluded.at, person = excluded.person, person_name = excluded.person_name
                        returning id
                        """)
                .param("print", LayoutPrint.of(map.headings()))
                .param("title", title)
                .param("columns", MapLines.of(map), Types.ARRAY)
                .param("at", map.signed().at().atOffset(ZoneOffset.UTC))
                .param("person", by.id())
                .param("name", map.signed().by())
                .query(Long.class)
                .single();
    }

    public Optional<RememberedMapping> find(long mapping) {
        return jdbc.sql("select * from intake.mapping where id = :mapping")
                .param("mapping", mapping)
                .query(MappingStore::mapping)
                .optional();
    }

    /** By title. */
    public List<RememberedMapping> list() {
        return jdbc.sql("select * from intake.mapping order by title, id")
                .query(MappingStore::mapping)
                .list();
    }

    public boolean remove(long mapping) {
        return jdbc.sql("delete from intake.mapping where id = :mapping")
                        .param("mapping", mapping)
                        .update()
                == 1;
    }

    private static RememberedMapping mapping(ResultSet row, int number) throws SQLException {
        return new RememberedMapping(
                row.getLong("id"),
                row.getString("title"),
                MapLines.find(row, "columns").orElseThrow());
    }
}
