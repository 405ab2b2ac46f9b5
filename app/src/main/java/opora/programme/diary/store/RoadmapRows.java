package opora.programme.diary.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.programme.wording.Edition;
import opora.programme.wording.Kinds;
import opora.programme.wording.Provision;
import opora.programme.wording.ProvisionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Only what a diary needs of a programme: its days, its sections and activities. One query for however many programmes. */
@Repository
class RoadmapRows {

    private final JdbcClient jdbc;

    RoadmapRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<Long, Edition> of(Map<Long, Integer> editions) {
        List<Map.Entry<Long, Integer>> asked = List.copyOf(editions.entrySet());
        Map<Long, List<Provision>> found = new HashMap<>();
        jdbc.sql(
                        """
                        select * from (
                            select distinct on (a.programme, a.provision) a.*
                            from unnest(:programmes::bigint[], :editions::int[]) as held (programme, edition)
                            join programme.amendment a on a.programme = held.programme and a.saving <= held.edition
                            where a.kind in ('programme', 'part', 'activity_group', 'activity')
                            order by a.programme, a.provision, a.version desc
                        ) newest where standing
                        """)
                .param("programmes", asked.stream().mapToLong(Map.Entry::getKey).toArray())
                .param("editions", asked.stream().mapToInt(Map.Entry::getValue).toArray())
                .query(row -> {
                    found.computeIfAbsent(row.getLong("programme"), _ -> new ArrayList<>())
                            .add(provision(row));
                });
        Map<Long, Edition> roadmaps = new HashMap<>();
        found.forEach((programme, provisions) -> roadmaps.put(programme, Edition.of(provisions)));
        return roadmaps;
    }

    private static Provision provision(ResultSet row) throws SQLException {
        String[] fields = (String[]) row.getArray("fields").getArray();
        String[] texts = (String[]) row.getArray("texts").getArray();
        Map<String, String> values = new HashMap<>();
        for (int at = 0; at < fields.length; at++) {
            values.put(fields[at], texts[at]);
        }
        return new Provision(
                new ProvisionId(row.getInt("provision")),
                Kinds.shipped().get(row.getString("kind")),
                Optional.ofNullable(row.getObject("parent", Integer.class)).map(ProvisionId::new),
                row.getBigDecimal("place"),
                values,
                row.getInt("version"));
    }
}
