package opora.results.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.results.Outcome;
import opora.results.Outcome.ClassOutcome;
import opora.results.facts.Fact;
import opora.results.facts.StagedFact;
import opora.results.facts.Statement;
import opora.results.facts.Subject;
import opora.territory.SchoolId;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Facts that were read and are not accepted yet. */
@Repository
class StagedFacts {

    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate many;

    StagedFacts(JdbcClient jdbc, JdbcTemplate many) {
        this.jdbc = jdbc;
        this.many = many;
    }

    void write(long batch, long file, List<Outcome> outcomes) {
        List<Long> ids =
                jdbc.sql(
                                """
                                select nextval(pg_get_serial_sequence('results.outcome', 'id'))
                                from generate_series(1, :count)
                                """)
                        .param("count", outcomes.size())
                        .query((row, number) -> row.getLong(1))
                        .list();
        List<ClassRow> classes = new ArrayList<>();
        List<SchoolRow> schools = new ArrayList<>();
        for (int at = 0; at < outcomes.size(); at++) {
            long id = ids.get(at);
            Outcome outcome = outcomes.get(at);
            schools.add(new SchoolRow(id, outcome));
            for (int position = 0; position < outcome.classes().size(); position++) {
                classes.add(new ClassRow(id, position, outcome.classes().get(position)));
            }
        }
        writeSchools(batch, file, schools);
        writeClasses(classes);
    }

    private record SchoolRow(long id, Outcome outcome) {}

    private record ClassRow(long outcome, int position, ClassOutcome sums) {}

    private void writeSchools(long batch, long file, List<SchoolRow> rows) {
        many.batchUpdate(
                """
                insert into results.outcome (id, batch, file, school_key, school_code, year, procedure, journal, said, %s)
                overriding system value
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, %s)
                """
                        .formatted(OutcomeRow.COLUMNS, marks(OutcomeRow.WIDTH)),
                rows,
                AT_ONCE,
                (row, one) -> {
                    Outcome outcome = one.outcome();
                    row.setLong(1, one.id());
                    row.setLong(2, batch);
                    row.setLong(3, file);
                    row.setString(4, outcome.school().key());
                    row.setString(5, outcome.school().text());
                    row.setInt(6, outcome.year().endsIn());
                    row.setString(7, outcome.procedure().code());
                    row.setObject(
                            8,
                            outcome.journal()
                                    .map(table ->
                                            Arrays.stream(table.pairs())
                                                    .flatMapToInt(Arrays::stream)
                                                    .toArray())
                                    .orElse(null));
                    row.setString(9, Statement.of(outcome).text());
                    OutcomeRow.write(
                            row,
                            10,
                            outcome.result(),
                            outcome.absent(),
                            outcome.marks(),
                            outcome.scores(),
                            outcome.items(),
                            outcome.source());
                });
    }

    private void writeClasses(List<ClassRow> rows) {
        many.batchUpdate(
                "insert into results.class_outcome (outcome, position, label, %s) values (?, ?, ?, %s)"
                        .formatted(OutcomeRow.COLUMNS, marks(OutcomeRow.WIDTH)),
                rows,
                AT_ONCE,
                (row, one) -> {
                    ClassOutcome sums = one.sums();
                    row.setLong(1, one.outcome());
                    row.setInt(2, one.position());
                    row.setString(3, sums.label());
                    OutcomeRow.write(
                            row,
                            4,
                            sums.result(),
                            sums.absent(),
                            sums.marks(),
                            sums.scores(),
                            sums.items(),
                            sums.source());
                });
    }

    private static String marks(int count) {
        return String.join(", ", java.util.Collections.nCopies(count, "?"));
    }

    /** In the order of the files and of their rows, without those of {@code leftOut} schools. */
    List<StagedFact> of(
            long batch,
            Collection<Long> files,
            Map<String, SchoolId> schools,
            Collection<String> leftOut) {
        return jdbc.sql(
                        """
                        select id, file, school_key, school_code, year, procedure, sheet, first_row, participants, failed, said
                        from results.outcome
                        where batch = :batch and file = any(:files) and school is null and school_key <> all(:leftOut)
                        order by file, id
                        """)
                .param("batch", batch)
                .param("files", files.stream().mapToLong(Long::longValue).toArray())
                .param("leftOut", leftOut.toArray(String[]::new))
                .query((row, number) -> {
                    String key = row.getString("school_key");
                    return new StagedFact(
                            new Fact(row.getLong("id"), Statement.ofText(row.getString("said"))),
                            Subject.of(
                                    Optional.ofNullable(schools.get(key)),
                                    key,
                                    new AcademicYear(row.getInt("year")),
                                    Procedure.of(row.getString("procedure"))),
                            row.getLong("file"),
                            row.getString("school_code"),
                            row.getString("sheet"),
                            row.getInt("first_row"),
                            row.getInt("participants"),
                            Optional.ofNullable(row.getObject("failed", Integer.class)));
                })
                .list();
    }

    /** All of the batch, in the order of the files and of their rows. */
    List<StagedFact> of(long batch, Map<String, SchoolId> schools) {
        List<Long> files =
                jdbc.sql("select distinct file from results.outcome where batch = :batch")
                        .param("batch", batch)
                        .query((row, number) -> row.getLong(1))
                        .list();
        return of(batch, files, schools, List.of());
    }

    void delete(Collection<Long> facts) {
        jdbc.sql("delete from results.outcome where id = any(:ids) and school is null")
                .param("ids", facts.stream().mapToLong(Long::longValue).toArray())
                .update();
    }

    void drop(long batch) {
        jdbc.sql("delete from results.outcome where batch = :batch and school is null")
                .param("batch", batch)
                .update();
    }

    void dropFile(long batch, long file) {
        jdbc.sql(
                        "delete from results.outcome where batch = :batch and file = :file and school is null")
                .param("batch", batch)
                .param("file", file)
                .update();
    }
}
