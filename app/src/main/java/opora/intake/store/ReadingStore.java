package opora.intake.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.intake.formats.Finding;
import opora.intake.formats.Reading;
import opora.intake.formats.Reading.MentionedSchool;
import opora.intake.mending.Sorted;
import opora.territory.SchoolCode;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was understood of each file: its parts, its findings and the schools it names. The facts themselves are with their rooms. */
@Repository
public class ReadingStore {

    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate many;

    ReadingStore(JdbcClient jdbc, JdbcTemplate many) {
        this.jdbc = jdbc;
        this.many = many;
    }

    /** {@code counts}: all findings by kind, also those that were not kept word for word. */
    public record Noted(List<Finding> findings, Map<Finding.Kind, Integer> counts) {

        public static final Noted NOTHING = new Noted(List.of(), Map.of());
    }

    /** A school as a file names it; {@code key} joins. */
    public record Mention(long file, String key, MentionedSchool school) {}

    /** Instead of an earlier reading of the file. */
    public void write(long file, Sorted sorted) {
        Reading reading = sorted.reading();
        forget(file, List.of("part", "finding", "finding_count", "mention"));
        jdbc.sql(
                        """
                        update intake.file set layout = :layout, decision = :decision, suggested_year = :year, suggested_procedure = :procedure
                        where id = :file
                        """)
                .param("layout", reading.layout().name())
                .param("decision", reading.decision().name())
                .param(
                        "year",
                        reading.suggestion().year().map(AcademicYear::endsIn).orElse(null),
                        Types.SMALLINT)
                .param(
                        "procedure",
                        reading.suggestion().procedure().map(Procedure::code).orElse(null),
                        Types.VARCHAR)
                .param("file", file)
                .update();
        writeParts(file, reading.parts());
        writeFindings(file, sorted.aside());
        writeFindings(file, reading.findings().kept());
        Map<Finding.Kind, Integer> counts = new EnumMap<>(Finding.Kind.class);
        counts.putAll(reading.findings().counts());
        sorted.aside().forEach(finding -> counts.merge(finding.kind(), 1, Integer::sum));
        counts.forEach((kind, count) -> writeCount(file, kind, count));
        writeMentions(file, reading.schools());
    }

    /** What was found in the end, comparing included, instead of what reading alone had found. */
    public void writeNoted(long file, Noted noted) {
        forget(file, List.of("finding", "finding_count"));
        writeFindings(file, noted.findings());
        noted.counts().forEach((kind, count) -> writeCount(file, kind, count));
    }

    private void forget(long file, List<String> tables) {
        for (String table : tables) {
            jdbc.sql("delete from intake." + table + " where file = :file")
                    .param("file", file)
                    .update();
        }
    }

    private void writeParts(long file, List<Reading.Part> parts) {
        for (int position = 0; position < parts.size(); position++) {
            Reading.Part part = parts.get(position);
            jdbc.sql(
                            """
                            insert into intake.part (file, position, year, procedure, source_rows, schools, municipalities,
                                                     participants, absent, failed)
                            values (:file, :position, :year, :procedure, :rows, :schools, :municipalities, :participants, :absent, :failed)
                            """)
                    .param("file", file)
                    .param("position", position)
                    .param(
                            "year",
                            part.year().map(AcademicYear::endsIn).orElse(null),
                            Types.SMALLINT)
                    .param(
                            "procedure",
                            part.procedure().map(Procedure::code).orElse(null),
                            Types.VARCHAR)
                    .param("rows", part.rows())
                    .param("schools", part.schools())
                    .param("municipalities", part.municipalities().orElse(null), Types.INTEGER)
                    .param("participants", part.participants().orElse(null), Types.INTEGER)
                    .param("absent", part.absent().orElse(null), Types.INTEGER)
                    .param("failed", part.failed().orElse(null), Types.INTEGER)
                    .update();
        }
    }

    private void writeFindings(long file, List<Finding> findings) {
        many.batchUpdate(
                """
                insert into intake.finding (file, kind, severity, sheet, row_number, column_name, value, wrong, expected, remedy, twin)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                findings,
                AT_ONCE,
                (row, finding) ->
                        set(
                                row,
                                file,
                                finding.kind().name(),
                                finding.severity().name(),
                                finding.sheet(),
                                finding.row(),
                                finding.column(),
                                finding.value(),
                                finding.wrong(),
                                finding.expected(),
                                finding.remedy(),
                                finding.twin()));
    }

    private void writeCount(long file, Finding.Kind kind, int count) {
        jdbc.sql(
                        "insert into intake.finding_count (file, kind, count) values (:file, :kind, :count)")
                .param("file", file)
                .param("kind", kind.name())
                .param("count", count)
                .update();
    }

    /** Two spellings of one code are one school; the first is kept. */
    private void writeMentions(long file, List<MentionedSchool> schools) {
        many.batchUpdate(
                """
                insert into intake.mention (file, key, code, name, municipality, sheet, row_number)
                values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                """,
                schools,
                AT_ONCE,
                (row, school) ->
                        set(
                                row,
                                file,
                                new SchoolCode(school.code()).key(),
                                school.code(),
                                school.name(),
                                school.municipality(),
                                school.sheet(),
                                school.row()));
    }

    private static void set(PreparedStatement row, Object... values) throws SQLException {
        for (int at = 0; at < values.length; at++) {
            row.setObject(at + 1, values[at]);
        }
    }

    /** By file. */
    public Map<Long, Noted> noted(long batch) {
        Map<Long, List<Finding>> findings = new HashMap<>();
        jdbc.sql(
                        """
                        select n.* from intake.finding n join intake.file f on f.id = n.file where f.batch = :batch order by n.id
                        """)
                .param("batch", batch)
                .query(row -> {
                    findings.computeIfAbsent(row.getLong("file"), file -> new ArrayList<>())
                            .add(finding(row));
                });
        Map<Long, Noted> noted = new LinkedHashMap<>();
        findings.forEach((file, list) ->
                noted.put(file, new Noted(list, new EnumMap<>(Finding.Kind.class))));
        jdbc.sql(
                        """
                        select c.* from intake.finding_count c join intake.file f on f.id = c.file where f.batch = :batch
                        """)
                .param("batch", batch)
                .query(row -> {
                    noted.computeIfAbsent(
                                    row.getLong("file"),
                                    file -> new Noted(List.of(), new EnumMap<>(Finding.Kind.class)))
                            .counts()
                            .put(Finding.Kind.valueOf(row.getString("kind")), row.getInt("count"));
                });
        return noted;
    }

    static Finding finding(ResultSet row) throws SQLException {
        return new Finding(
                Finding.Kind.valueOf(row.getString("kind")),
                Finding.Severity.valueOf(row.getString("severity")),
                row.getString("sheet"),
                row.getInt("row_number"),
                row.getString("column_name"),
                row.getString("value"),
                row.getString("wrong"),
                row.getString("expected"),
                row.getString("remedy"),
                row.getInt("twin"));
    }

    /** By file and then by code. */
    public List<Mention> mentions(long batch) {
        return jdbc.sql(
                        """
                        select m.* from intake.mention m join intake.file f on f.id = m.file
                        where f.batch = :batch order by m.file, m.code
                        """)
                .param("batch", batch)
                .query((row, number) -> mention(row))
                .list();
    }

    public Optional<Mention> mention(long file, SchoolCode code) {
        return jdbc.sql("select * from intake.mention where file = :file and key = :key")
                .param("file", file)
                .param("key", code.key())
                .query((row, number) -> mention(row))
                .optional();
    }

    /** Of no use once the load is accepted: its facts know their schools, and its rows are decided about. */
    public void forgetOpenMatters(long batch) {
        jdbc.sql(
                        "delete from intake.bad_row where file in (select id from intake.file where batch = :batch)")
                .param("batch", batch)
                .update();
        jdbc.sql(
                        "delete from intake.mention where file in (select id from intake.file where batch = :batch)")
                .param("batch", batch)
                .update();
    }

    private static Mention mention(ResultSet row) throws SQLException {
        return new Mention(
                row.getLong("file"),
                row.getString("key"),
                new MentionedSchool(
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("municipality"),
                        row.getString("sheet"),
                        row.getInt("row_number")));
    }
}
