package opora.objectivity.store;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import opora.objectivity.Marker;
import opora.objectivity.RegionWork;
import opora.objectivity.RegionWork.Task;
import opora.objectivity.ScreenedYear;
import opora.objectivity.SignAnswer.Asked;
import opora.objectivity.SignAnswer.NotAsked;
import opora.objectivity.Weighed;
import opora.objectivity.screening.ScreeningArchive.NewScreening;
import opora.territory.School;
import opora.territory.SchoolId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes a screening: one batch per table. */
final class NewScreenings {

    private static final int BATCH = 1000;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    NewScreenings(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    long keep(NewScreening screening) {
        ScreenedYear year = screening.year();
        long id = keepScreening(screening);
        keepWorks(id, year.works());
        keepSigns(id, year.signs(), screening.schools());
        keepNotAsked(id, year.notAsked());
        keepMarkers(id, year.markers());
        return id;
    }

    private long keepScreening(NewScreening screening) {
        ScreenedYear year = screening.year();
        return jdbc.sql(
                        """
                        insert into objectivity.screening
                            (year, method, rate, reach, schools, asked, not_asked, remarkable, fingerprint,
                             started_at, started_by, started_by_name)
                        values (:year, :method, :rate, :reach, :schools, :asked, :notAsked, :remarkable, :fingerprint,
                                :at, :by, :byName)
                        returning id
                        """)
                .param("year", year.year().endsIn())
                .param("method", screening.method())
                .param("rate", year.terms().rate())
                .param("reach", year.terms().reach())
                .param("schools", year.schools())
                .param("asked", year.signs().size())
                .param("notAsked", year.notAsked().size())
                .param("remarkable", year.remarkable().size())
                .param("fingerprint", screening.fingerprint())
                .param("at", screening.startedAt().atOffset(ZoneOffset.UTC))
                .param("by", screening.by().id())
                .param("byName", screening.by().name())
                .query(Long.class)
                .single();
    }

    private void keepWorks(long screening, List<RegionWork> works) {
        batches.batchUpdate(
                """
                insert into objectivity.work
                    (screening, year, procedure, schools, maximum, pass, scores, tasks, maxima, cells, points)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                works,
                BATCH,
                (row, work) -> {
                    row.setLong(1, screening);
                    row.setInt(2, work.work().year().endsIn());
                    row.setString(3, work.work().procedure().code());
                    row.setInt(4, work.schools());
                    row.setObject(5, work.maximum().orElse(null));
                    row.setObject(6, work.pass().orElse(null));
                    row.setObject(7, work.scores());
                    row.setObject(
                            8, work.tasks().stream().map(Task::number).toArray(String[]::new));
                    row.setObject(9, work.tasks().stream().mapToInt(Task::maximum).toArray());
                    row.setObject(10, work.tasks().stream().mapToLong(Task::cells).toArray());
                    row.setObject(11, work.tasks().stream().mapToLong(Task::points).toArray());
                });
    }

    private record Placed(int place, Weighed is) {}

    private void keepSigns(long screening, List<Weighed> signs, Map<SchoolId, School> schools) {
        batches.batchUpdate(
                """
                insert into objectivity.sign
                    (screening, place, school, code, name, municipality_name, year, procedure, kind, participants, facts, numbers, p, q)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                IntStream.range(0, signs.size())
                        .mapToObj(at -> new Placed(at + 1, signs.get(at)))
                        .toList(),
                BATCH,
                (row, placed) -> {
                    Asked asked = placed.is().asked();
                    Optional<School> school = Optional.ofNullable(schools.get(asked.school()));
                    row.setLong(1, screening);
                    row.setInt(2, placed.place());
                    row.setLong(3, asked.school().value());
                    row.setString(4, school.map(School::code).orElse(""));
                    row.setString(5, school.map(School::name).orElse(""));
                    row.setString(6, school.map(one -> one.municipality().name()).orElse(""));
                    row.setInt(7, asked.work().year().endsIn());
                    row.setString(8, asked.work().procedure().code());
                    row.setString(9, asked.kind().name());
                    row.setInt(10, asked.participants());
                    row.setObject(11, numbers(asked.facts()));
                    row.setObject(12, SignNumbers.of(asked.sign()));
                    row.setDouble(13, asked.sign().pValue());
                    row.setDouble(14, placed.is().qValue());
                });
    }

    private void keepNotAsked(long screening, List<NotAsked> all) {
        batches.batchUpdate(
                """
                insert into objectivity.not_asked (screening, school, year, procedure, kind, reason)
                values (?, ?, ?, ?, ?, ?)
                """,
                all,
                BATCH,
                (row, one) -> {
                    row.setLong(1, screening);
                    row.setLong(2, one.school().value());
                    row.setInt(3, one.work().year().endsIn());
                    row.setString(4, one.work().procedure().code());
                    row.setString(5, one.kind().name());
                    row.setString(6, one.reason().name());
                });
    }

    private void keepMarkers(long screening, List<Marker> markers) {
        batches.batchUpdate(
                """
                insert into objectivity.marker
                    (screening, school, year, procedure, kind, facts, participants, value, border, marked)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                markers,
                BATCH,
                (row, marker) -> {
                    row.setLong(1, screening);
                    row.setLong(2, marker.school().value());
                    row.setInt(3, marker.work().year().endsIn());
                    row.setString(4, marker.work().procedure().code());
                    row.setString(5, marker.kind().name());
                    row.setObject(6, numbers(marker.facts()));
                    row.setInt(7, marker.participants());
                    row.setDouble(8, marker.value());
                    row.setDouble(9, marker.border());
                    row.setBoolean(10, marker.isMarked());
                });
    }

    private static long[] numbers(List<Long> facts) {
        return facts.stream().mapToLong(Long::longValue).toArray();
    }
}
