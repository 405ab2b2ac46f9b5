package opora.intake.store;

import java.util.HashMap;
import java.util.Map;
import opora.consistency.Observed.Loader;
import opora.intake.LoadedFiles;
import opora.intake.formats.Layout;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SqlLoadedFiles implements LoadedFiles {

    private final JdbcClient jdbc;

    SqlLoadedFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<Long, Loaded> counting() {
        Map<Long, Loaded> files = new HashMap<>();
        jdbc.sql(
                        """
                        select f.id, f.layout, d.person, d.at
                        from intake.file f
                        join intake.batch b on b.id = f.batch and b.state = 'ACCEPTED'
                        join intake.deed d on d.batch = f.batch and d.kind = 'ACCEPTANCE'
                        where f.taken
                        """)
                .query(row -> {
                    files.put(
                            row.getLong("id"),
                            new Loaded(
                                    Layout.valueOf(row.getString("layout")),
                                    new Loader(
                                            row.getLong("person"),
                                            BatchStore.instant(row, "at").orElseThrow())));
                });
        return files;
    }
}
