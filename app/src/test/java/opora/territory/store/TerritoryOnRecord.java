package opora.territory.store;

import javax.sql.DataSource;
import opora.territory.Register;
import opora.territory.Schools;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The doors of {@code territory} on a database of a test, without Spring. */
public final class TerritoryOnRecord {

    private TerritoryOnRecord() {}

    public static Schools schools(DataSource database) {
        return new SqlSchools(JdbcClient.create(database));
    }

    public static Register register(DataSource database) {
        return new SqlRegister(JdbcClient.create(database), new JdbcTemplate(database));
    }
}
