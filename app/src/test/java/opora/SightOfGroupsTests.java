package opora;

import static opora.Askers.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import opora.territory.TerritoryScope;
import opora.upkeep.OnTestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Law 4, second wall: rows of aggregated reports that are about more than a school. */
@SpringBootTest
@OnTestDatabase
class SightOfGroupsTests {

    @Autowired ApplicationContext house;
    @Autowired JdbcClient sql;

    private SmallWorld world;

    @BeforeEach
    void world() {
        world = SmallWorld.in(house);
    }

    @Test
    void rows_above_the_school_are_for_those_who_see_a_school_of_it() {
        for (String level : List.of("COUNTRY", "REGION", "MUNICIPALITY")) {
            sql.sql(
                            """
                            insert into results.complement
                                (batch, file, edition, counts, kind, level, subject, group_name, group_code, municipality, within_name,
                                 within_code, year, procedure, labels, marks, maxima, percents, counted, sheet, first_row, last_row, source_rows)
                            values (-7, -7, 1, false, 'MARKS', :level, 'x', 'x', '', :municipality, '', '', 2026, 'VPR-5-MA',
                                    '{}', '{}', '{}', '{}', '{}', '', 1, 1, 1)
                            """)
                    .param("level", level)
                    .param(
                            "municipality",
                            level.equals("MUNICIPALITY") ? world.district().value() : null)
                    .update();
        }
        try {
            assertThat(as(new TerritoryScope.OneMunicipality(world.district()), this::levels))
                    .containsExactly("COUNTRY", "MUNICIPALITY", "REGION");
            assertThat(as(new TerritoryScope.OneSchool(world.second()), this::levels))
                    .containsExactly("COUNTRY", "REGION");
            assertThat(as(new TerritoryScope.OneSchool(world.borovinskaya()), this::levels))
                    .as("its municipality has two schools")
                    .containsExactly("COUNTRY", "REGION");
            assertThat(as(TerritoryScope.NOTHING, this::levels)).isEmpty();
        } finally {
            sql.sql("delete from results.complement where batch = -7").update();
        }
    }

    @Test
    void shared_rows_are_read_by_those_who_see_results_and_changed_by_the_house_alone() {
        sql.sql(
                        """
                        insert into results.description
                            (batch, file, edition, counts, kind, subject, school_code, school_name, municipality_name, procedure, year,
                             said_of, headings, texts, sheet, first_row, last_row, source_rows)
                        values (-7, -7, 1, false, 'WORK', 'x', '', '', '', 'VPR-5-MA', 2026, '{}', '{}', '{}', '', 1, 1, 1)
                        """)
                .update();
        try {
            TerritoryScope school = new TerritoryScope.OneSchool(world.second());

            assertThat(as(school, this::works)).isEqualTo(1);
            assertThat(as(TerritoryScope.NOTHING, this::works)).isZero();
            assertThat(
                            as(
                                    school,
                                    () ->
                                            sql.sql(
                                                            "update results.description set sheet = 'x' where batch = -7")
                                                    .update()))
                    .isZero();
        } finally {
            sql.sql("delete from results.description where batch = -7").update();
        }
    }

    private int works() {
        return sql.sql("select count(*) from results.description where batch = -7")
                .query(Integer.class)
                .single();
    }

    private List<String> levels() {
        return sql.sql("select level from results.complement where batch = -7 order by level")
                .query((row, at) -> row.getString(1))
                .list();
    }
}
