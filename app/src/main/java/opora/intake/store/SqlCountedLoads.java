package opora.intake.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import opora.intake.CountedLoads;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which loads counted when. */
@Repository
class SqlCountedLoads implements CountedLoads {

    private final JdbcClient jdbc;

    SqlCountedLoads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<Long, Long> at(Instant moment) {
        Map<Long, Long> editions = new HashMap<>();
        jdbc.sql(
                        """
                        select a.batch, a.edition
                        from intake.deed a left join intake.deed r on r.batch = a.batch and r.kind = 'RECALL'
                        where a.kind = 'ACCEPTANCE' and a.at < :moment and (r.at is null or r.at >= :moment)
                        """)
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .query(row -> {
                    editions.put(row.getLong("batch"), row.getLong("edition"));
                });
        return editions;
    }
}
