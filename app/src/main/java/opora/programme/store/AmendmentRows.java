package opora.programme.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.programme.Amendment;
import opora.programme.Amendment.Fate;
import opora.programme.ProgrammeArchive.Turn;
import opora.programme.wording.Edition;
import opora.programme.wording.Kinds;
import opora.programme.wording.ProvisionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Versions of provisions. */
@Repository
class AmendmentRows {

    private final JdbcClient jdbc;

    AmendmentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** As the programme stood after a saving. */
    Edition edition(long programme, int saving) {
        return Edition.of(
                jdbc
                        .sql(
                                """
                                select distinct on (provision) * from programme.amendment
                                where programme = :programme and saving <= :saving
                                order by provision, version desc
                                """)
                        .param("programme", programme)
                        .param("saving", saving)
                        .query((row, number) -> amendment(row))
                        .list()
                        .stream()
                        .filter(one -> one.fate() == Fate.STANDS)
                        .map(Amendment::provision)
                        .toList());
    }

    Optional<Amendment> version(long programme, ProvisionId provision, int version) {
        return jdbc.sql(
                        "select * from programme.amendment where programme = :programme and provision = :provision and version = :version")
                .param("programme", programme)
                .param("provision", provision.value())
                .param("version", version)
                .query((row, number) -> amendment(row))
                .optional();
    }

    Map<ProvisionId, Turn> turns(long programme, int saving) {
        Map<ProvisionId, List<Amendment>> versions = new LinkedHashMap<>();
        Map<ProvisionId, Integer> made = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        select a.*, a.saving = :saving as here from programme.amendment a
                        where a.programme = :programme
                          and a.provision in (select provision from programme.amendment where programme = :programme and saving = :saving)
                        order by a.provision, a.version
                        """)
                .param("programme", programme)
                .param("saving", saving)
                .query(row -> {
                    Amendment one = amendment(row);
                    versions.computeIfAbsent(one.id(), key -> new ArrayList<>()).add(one);
                    if (row.getBoolean("here")) {
                        made.put(one.id(), one.version());
                    }
                });
        Map<ProvisionId, Turn> turns = new LinkedHashMap<>();
        made.forEach((id, version) ->
                turns.put(id, turn(versions.getOrDefault(id, List.of()), version)));
        return turns;
    }

    private static Turn turn(List<Amendment> versions, int made) {
        return new Turn(
                made == 1 ? Optional.empty() : Optional.of(versions.get(made - 2)),
                versions.get(made - 1),
                versions.getLast().version());
    }

    int next(long programme) {
        return jdbc.sql(
                        "select coalesce(max(provision), 0) + 1 from programme.amendment where programme = :programme")
                .param("programme", programme)
                .query(Integer.class)
                .single();
    }

    void add(long programme, int saving, Amendment made) {
        List<Map.Entry<String, String>> values = List.copyOf(made.values().entrySet());
        jdbc.sql(
                        """
                        insert into programme.amendment (programme, provision, version, saving, kind, parent, place, fields, texts, standing)
                        values (:programme, :provision, :version, :saving, :kind, :parent, :place, :fields::text[], :texts::text[], :standing)
                        """)
                .param("programme", programme)
                .param("provision", made.id().value())
                .param("version", made.version())
                .param("saving", saving)
                .param("kind", made.kind().code())
                .param("parent", made.parent().map(ProvisionId::value).orElse(null))
                .param("place", made.place())
                .param("fields", values.stream().map(Map.Entry::getKey).toArray(String[]::new))
                .param("texts", values.stream().map(Map.Entry::getValue).toArray(String[]::new))
                .param("standing", made.fate() == Fate.STANDS)
                .update();
    }

    private static Amendment amendment(ResultSet row) throws SQLException {
        return new Amendment(
                new ProvisionId(row.getInt("provision")),
                row.getInt("version"),
                Kinds.shipped().get(row.getString("kind")),
                Optional.ofNullable(row.getObject("parent", Integer.class)).map(ProvisionId::new),
                row.getBigDecimal("place"),
                SqlProgrammeArchive.values(row),
                row.getBoolean("standing") ? Fate.STANDS : Fate.REMOVED);
    }
}
