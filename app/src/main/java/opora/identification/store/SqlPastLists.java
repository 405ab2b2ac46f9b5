package opora.identification.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import opora.access.Viewer;
import opora.identification.PastLists.Past;
import opora.identification.history.PastArchive;
import opora.vocabulary.AcademicYear;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists before Opora in PostgreSQL: of a year the newest row holds. */
@Repository
class SqlPastLists implements PastArchive {

    private final JdbcClient jdbc;

    SqlPastLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Past> list() {
        return jdbc.sql(
                        """
                        select * from (select distinct on (year) * from identification.past_list order by year, id desc) newest
                        where listed is not null order by year desc
                        """)
                .query((row, number) -> past(row))
                .list();
    }

    @Override
    public void keep(
            Viewer by,
            Instant at,
            AcademicYear year,
            Optional<Integer> listed,
            Optional<Integer> schools,
            String act) {
        jdbc.sql(
                        """
                        insert into identification.past_list (year, listed, schools, act, made_at, made_by, made_by_name)
                        values (:year, :listed, :schools, :act, :at, :by, :byName)
                        """)
                .param("year", year.endsIn())
                .param("listed", listed.orElse(null))
                .param("schools", schools.orElse(null))
                .param("act", act)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.id())
                .param("byName", by.name())
                .update();
    }

    private static Past past(ResultSet row) throws SQLException {
        int schools = row.getInt("schools");
        return new Past(
                new AcademicYear(row.getInt("year")),
                row.getInt("listed"),
                schools == 0 ? Optional.empty() : Optional.of(schools),
                row.getString("act"),
                Columns.moment(row, "made_at"),
                row.getString("made_by_name"));
    }
}
