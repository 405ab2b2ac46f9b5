package opora.results.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opora.results.Complement;
import opora.results.Complement.Value;
import opora.results.Outcome;
import opora.results.observed.Measures;
import opora.results.observed.ReportMeasures;
import opora.results.observed.Sited;
import opora.results.observed.Sitting;
import opora.territory.MunicipalityId;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;
import opora.vocabulary.AcademicYear;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** For the rules: rows of aggregated reports of the two newest years, and the results that they are about. */
@Repository
public class ReportsToCompare {

    private final JdbcClient jdbc;

    ReportsToCompare(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The row of a school, reduced to its measures as it is read. */
    public record OfSchool(long id, Sited at, Complement.Kind kind, Measures measures) {}

    public List<OfSchool> ofSchools(TerritoryScope seen, AcademicYear thisYear) {
        return jdbc.sql(
                        Compared.WITH
                                + """
                                select c.id as report, c.kind, c.participants as told, c.labels, c.marks as of_marks, c.maxima as of_maxima,
                                       c.percents, c.counted, c.file as report_file, c.year as report_year, c.procedure as report_procedure,
                                       s.id as report_school, s.name as school_name, s.municipality as school_municipality, o.*
                                from newest join results.complement c on c.year >= newest.year - 1 and c.counts and c.level = 'SCHOOL'
                                join s on s.id = c.school
                                left join results.outcome o
                                  on o.counts and o.school = c.school and o.year = c.year and o.procedure = c.procedure and o.participants > 0
                                order by c.school, c.year, c.procedure, c.kind
                                """)
                .params(Compared.parameters(seen, thisYear))
                .query((row, at) -> ofSchool(row))
                .list();
    }

    private static OfSchool ofSchool(ResultSet row) throws SQLException {
        Complement.Kind kind = Complement.Kind.valueOf(row.getString("kind"));
        Optional<Outcome> outcome =
                row.getObject("school", Long.class) == null
                        ? Optional.empty()
                        : Optional.of(KnownRow.whole(row, 0).outcome());
        Measures measures = new Measures();
        new ReportMeasures(
                        kind,
                        Optional.ofNullable(row.getObject("told", Integer.class)),
                        values(row))
                .write(outcome, measures);
        return new OfSchool(
                row.getLong("report"),
                new Sited(
                        new SchoolId(row.getLong("report_school")),
                        row.getString("school_name"),
                        new MunicipalityId(row.getLong("school_municipality")),
                        Sitting.of(row.getInt("report_year"), row.getString("report_procedure")),
                        row.getLong("report_file")),
                kind,
                measures);
    }

    private static List<Value> values(ResultSet row) throws SQLException {
        String[] labels = (String[]) row.getArray("labels").getArray();
        Integer[] marks = (Integer[]) row.getArray("of_marks").getArray();
        BigDecimal[] percents = (BigDecimal[]) row.getArray("percents").getArray();
        List<Value> values = new ArrayList<>();
        for (int at = 0; at < labels.length; at++) {
            values.add(
                    new Value(
                            labels[at],
                            Optional.of(marks[at]).filter(mark -> mark > 0),
                            Optional.empty(),
                            percents[at],
                            Optional.empty()));
        }
        return values;
    }

    /**
     * The row of a municipality or of the region.
     *
     * @param municipality which one it is here; empty for the region and where nobody can say
     * @param key of its group
     */
    public record OfTerritory(
            long id,
            long file,
            Complement.Kind kind,
            Level level,
            String key,
            String name,
            Optional<MunicipalityId> municipality,
            Sitting sitting,
            Optional<Integer> participants) {}

    /** Whose row. */
    public enum Level {
        MUNICIPALITY,
        REGION
    }

    /** Of whoever sees the whole region. */
    public List<OfTerritory> ofTerritories(TerritoryScope seen, AcademicYear thisYear) {
        return jdbc.sql(
                        Compared.WITH
                                + """
                                select c.* from newest
                                join results.complement c on c.year >= newest.year - 1 and c.counts and c.level in ('MUNICIPALITY', 'REGION')
                                order by c.year, c.procedure, c.kind, c.level, c.subject
                                """)
                .params(Compared.parameters(seen, thisYear))
                .query((row, at) ->
                        new OfTerritory(
                                row.getLong("id"),
                                row.getLong("file"),
                                Complement.Kind.valueOf(row.getString("kind")),
                                Level.valueOf(row.getString("level")),
                                row.getString("subject"),
                                row.getString("group_name"),
                                Optional.ofNullable(row.getObject("municipality", Long.class))
                                        .map(MunicipalityId::new),
                                Sitting.of(row.getInt("year"), row.getString("procedure")),
                                Optional.ofNullable(row.getObject("participants", Integer.class))))
                .list();
    }

    /** How many took part in a school. */
    public record Size(SchoolId school, Sitting sitting, int participants) {}

    /** Of every school in sight, of the newest year and so many before it. */
    public List<Size> sizes(TerritoryScope seen, AcademicYear thisYear, int before) {
        return jdbc.sql(
                        Compared.WITH
                                + """
                                select o.school, o.year, o.procedure, o.participants from newest
                                join results.outcome o on o.year >= newest.year - :before and o.counts and o.participants > 0
                                join s on s.id = o.school
                                order by o.school, o.year, o.procedure
                                """)
                .params(Compared.parameters(seen, thisYear))
                .param("before", before)
                .query((row, at) ->
                        new Size(
                                new SchoolId(row.getLong("school")),
                                Sitting.of(row.getInt("year"), row.getString("procedure")),
                                row.getInt("participants")))
                .list();
    }
}
