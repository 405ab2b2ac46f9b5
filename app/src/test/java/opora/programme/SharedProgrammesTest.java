package opora.programme;

import static opora.Askers.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import opora.SmallProgramme;
import opora.SmallWorld;
import opora.access.Role;
import opora.access.Viewer;
import opora.upkeep.OnTestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The wall around programmes of no school: a draft is its municipality's and the region's, what was approved is everybody's. */
@SpringBootTest
@OnTestDatabase
class SharedProgrammesTest {

    private static final List<String> TABLES =
            List.of("programme.amendment", "programme.saving", "programme.programme");

    @Autowired ApplicationContext house;
    @Autowired JdbcClient sql;

    private long rows(Viewer viewer, String table, long programme) {
        return as(
                viewer.scope(),
                () ->
                        sql.sql(
                                        "select count(*) from %s where %s = :id"
                                                .formatted(
                                                        table,
                                                        table.endsWith(".programme")
                                                                ? "id"
                                                                : "programme"))
                                .param("id", programme)
                                .query(Long.class)
                                .single());
    }

    @Test
    void a_draft_of_a_municipality_is_read_there_and_in_the_region_alone() {
        SmallWorld world = SmallWorld.in(house);
        long draft = Long.parseLong(SmallProgramme.places(house, world).get("upper"));

        for (String table : TABLES) {
            assertThat(rows(world.districtCoordinator(), table, draft)).as(table).isPositive();
            assertThat(rows(world.operator(), table, draft)).as(table).isPositive();
            assertThat(rows(world.cityCoordinator(), table, draft)).as(table).isZero();
            assertThat(rows(world.borovinskayaSchool(), table, draft)).as(table).isZero();
            assertThat(rows(world.own(Role.CURATOR), table, draft)).as(table).isZero();
        }
    }

    @Test
    void what_the_region_approved_is_read_by_everybody_and_a_draft_beside_it_is_not() {
        SmallWorld world = SmallWorld.in(house);
        long approved = CarriedOut.ofTheRegion(house).id;
        long draft = Long.parseLong(SmallProgramme.places(house, world).get("upper"));

        for (Viewer viewer : List.of(world.cityCoordinator(), world.borovinskayaSchool())) {
            for (String table : TABLES) {
                assertThat(rows(viewer, table, approved)).as(table).isPositive();
                assertThat(rows(viewer, table, draft)).as(table).isZero();
            }
        }
    }
}
