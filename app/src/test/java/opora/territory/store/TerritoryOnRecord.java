package opora.territory.store;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import opora.territory.Acts;
import opora.territory.Classes;
import opora.territory.Codes;
import opora.territory.Editions;
import opora.territory.Partners;
import opora.territory.Register;
import opora.territory.Schools;
import opora.territory.acts.ActArchive;
import opora.territory.acts.Proposals;
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

    /** Changes are recorded at noon of this day; what they announce is kept in the list. */
    public static Acts acts(DataSource database, LocalDate today, List<Object> announced) {
        JdbcClient jdbc = JdbcClient.create(database);
        ActArchive archive = new SqlActs(jdbc);
        Editions editions = new SqlEditions(jdbc);
        return new Acts(
                archive,
                new Proposals(new SqlSchools(jdbc), archive, editions),
                editions,
                announced::add,
                noon(today));
    }

    public static Codes codes(DataSource database, LocalDate today, List<Object> announced) {
        JdbcClient jdbc = JdbcClient.create(database);
        return new Codes(
                new SqlCodes(jdbc),
                new SqlSchools(jdbc),
                new SqlEditions(jdbc),
                announced::add,
                noon(today));
    }

    public static Partners partners(DataSource database, LocalDate today, List<Object> announced) {
        return new Partners(
                new SqlPartners(JdbcClient.create(database)), announced::add, noon(today));
    }

    public static Classes classes(DataSource database, LocalDate today, List<Object> announced) {
        JdbcClient jdbc = JdbcClient.create(database);
        return new Classes(
                new SqlClasses(jdbc),
                new SqlSchools(jdbc),
                new SqlEditions(jdbc),
                announced::add,
                noon(today));
    }

    private static Clock noon(LocalDate day) {
        return Clock.fixed(day.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }
}
