package opora.territory.store;

import java.sql.Types;
import java.util.Optional;
import opora.territory.MunicipalityId;
import opora.territory.Reorganisation;
import opora.territory.SchoolId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes what one change says of schools and municipalities. */
record Turns(JdbcClient jdbc, long act) {

    void keep(Reorganisation what) {
        switch (what) {
            case Reorganisation.SchoolRenamed(SchoolId school, String name) ->
                    school(school, name.strip(), Optional.empty(), "");
            case Reorganisation.SchoolMoved(SchoolId school, MunicipalityId to) ->
                    school(school, "", Optional.of(to), "");
            case Reorganisation.SchoolClosed(SchoolId school) ->
                    school(school, "", Optional.empty(), "CLOSED");
            case Reorganisation.SchoolReopened(SchoolId school) ->
                    school(school, "", Optional.empty(), "OPEN");
            case Reorganisation.SchoolMerged(SchoolId school, SchoolId into) -> {
                school(school, "", Optional.empty(), "CLOSED");
                successor(school, into, "MERGED");
            }
            case Reorganisation.SchoolSplit split ->
                    split.parts().forEach(part -> successor(split.school(), part, "SPLIT"));
            case Reorganisation.SchoolBecameBranch(SchoolId school, SchoolId of) ->
                    successor(school, of, "BRANCH");
            case Reorganisation.MunicipalityRenamed(MunicipalityId one, String name) ->
                    municipality(one, name.strip(), "", Optional.empty());
            case Reorganisation.MunicipalityMerged(MunicipalityId one, MunicipalityId into) ->
                    municipality(one, "", "CLOSED", Optional.of(into));
            case Reorganisation.MunicipalityClosed(MunicipalityId one) ->
                    municipality(one, "", "CLOSED", Optional.empty());
            case Reorganisation.RegionRenamed(String name) -> region(name.strip());
        }
    }

    private void school(
            SchoolId school, String name, Optional<MunicipalityId> municipality, String standing) {
        jdbc.sql(
                        """
                        insert into territory.school_turn (act, school, name, municipality, standing)
                        values (:act, :school, :name, :municipality, :standing)
                        """)
                .param("act", act)
                .param("school", school.value())
                .param("name", name)
                .param(
                        "municipality",
                        municipality.map(MunicipalityId::value).orElse(null),
                        Types.BIGINT)
                .param("standing", standing)
                .update();
    }

    private void successor(SchoolId predecessor, SchoolId successor, String kind) {
        jdbc.sql(
                        """
                        insert into territory.successor (act, predecessor, successor, kind)
                        values (:act, :predecessor, :successor, :kind)
                        """)
                .param("act", act)
                .param("predecessor", predecessor.value())
                .param("successor", successor.value())
                .param("kind", kind)
                .update();
    }

    private void municipality(
            MunicipalityId municipality,
            String name,
            String standing,
            Optional<MunicipalityId> into) {
        jdbc.sql(
                        """
                        insert into territory.municipality_turn (act, municipality, name, standing, merged_into)
                        values (:act, :municipality, :name, :standing, :into)
                        """)
                .param("act", act)
                .param("municipality", municipality.value())
                .param("name", name)
                .param("standing", standing)
                .param("into", into.map(MunicipalityId::value).orElse(null), Types.BIGINT)
                .update();
    }

    private void region(String name) {
        jdbc.sql("insert into territory.region_turn (act, name) values (:act, :name)")
                .param("act", act)
                .param("name", name)
                .update();
    }
}
