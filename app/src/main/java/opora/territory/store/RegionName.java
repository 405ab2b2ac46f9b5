package opora.territory.store;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The name of the region on a day: of the newest register that gives one, or of a later change. */
final class RegionName {

    private static final String NOT_TOLD = "Регион";

    private RegionName() {}

    static String on(JdbcClient jdbc, LocalDate day) {
        return jdbc.sql(
                        """
                        select name
                        from ((select region as name, edition from territory.school_entry
                               where edition is not null and region <> ''
                               order by case when since <= :day then edition else -edition end desc, id desc limit 1)
                              union all
                              (select t.name, a.edition from territory.region_turn t join territory.counting_act a on a.id = t.act
                               where a.on_day <= :day
                               order by a.on_day desc, a.edition desc limit 1)) known
                        order by edition desc limit 1
                        """)
                .param("day", day)
                .query(String.class)
                .optional()
                .orElse(NOT_TOLD);
    }
}
