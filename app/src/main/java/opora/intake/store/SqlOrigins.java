package opora.intake.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.intake.Mend;
import opora.intake.Origins;
import opora.intake.formats.Layout;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where accepted facts come from. */
@Repository
public class SqlOrigins implements Origins {

    private final JdbcClient jdbc;
    private final QuarantineStore quarantine;

    SqlOrigins(JdbcClient jdbc, QuarantineStore quarantine) {
        this.jdbc = jdbc;
        this.quarantine = quarantine;
    }

    @Override
    public Optional<Origin> ofFile(long file) {
        return jdbc.sql(
                        """
                        select f.batch, f.name, f.layout, d.at, d.person_name
                        from intake.file f join intake.deed d on d.batch = f.batch and d.kind = 'ACCEPTANCE'
                        where f.id = :file and f.taken
                        """)
                .param("file", file)
                .query((row, number) ->
                        new Origin(
                                row.getLong("batch"),
                                row.getString("name"),
                                Layout.valueOf(row.getString("layout")).title(),
                                BatchStore.instant(row, "at").orElseThrow(),
                                row.getString("person_name")))
                .optional();
    }

    @Override
    public List<Mend> mends(long file, String sheet, int firstRow, int lastRow) {
        return quarantine.mends(file).stream()
                .filter(mend -> mend.place().sheet().equals(sheet))
                .filter(mend -> mend.place().row() >= firstRow && mend.place().row() <= lastRow)
                .toList();
    }

    /** Loads that count now and hold a file of the same content, by SHA-256. */
    public Map<String, Origin> acceptedBefore(Collection<String> sha256) {
        Map<String, Origin> found = new HashMap<>();
        jdbc.sql(
                        """
                        select f.sha256, f.batch, f.name, f.layout, d.at, d.person_name
                        from intake.file f
                        join intake.batch b on b.id = f.batch and b.state = 'ACCEPTED'
                        join intake.deed d on d.batch = f.batch and d.kind = 'ACCEPTANCE'
                        where f.taken and f.sha256 = any(:sha256)
                        order by d.id
                        """)
                .param("sha256", sha256.toArray(String[]::new))
                .query(row -> {
                    found.put(
                            row.getString("sha256"),
                            new Origin(
                                    row.getLong("batch"),
                                    row.getString("name"),
                                    Layout.valueOf(row.getString("layout")).title(),
                                    BatchStore.instant(row, "at").orElseThrow(),
                                    row.getString("person_name")));
                });
        return found;
    }
}
