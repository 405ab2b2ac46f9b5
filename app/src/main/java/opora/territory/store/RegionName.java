package opora.territory.store;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The name of the region on a day: of the newest register that gives one, or of a later change. */
final class RegionName {

    private static final String NOT_TOLD = "Регион";

    private RegionName() {}

    static String on(JdbcClient jdbc, LocalDate day) {
        return jdbc.sql("select coalesce(territory.region_name(:day), :nobody)")
                .param("day", day)
                .param("nobody", NOT_TOLD)
                .query(String.class)
                .single();
    }
}
