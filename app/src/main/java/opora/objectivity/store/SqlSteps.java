package opora.objectivity.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import opora.access.Viewer;
import opora.objectivity.KeptSign;
import opora.objectivity.KeptSign.Subject;
import opora.objectivity.SignKind;
import opora.objectivity.answer.CheckGround;
import opora.objectivity.answer.CheckOutcome;
import opora.objectivity.answer.Step;
import opora.objectivity.answer.Step.Check;
import opora.objectivity.answer.Steps;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Steps about signs in PostgreSQL. */
@Repository
class SqlSteps implements Steps {

    private final JdbcClient jdbc;

    SqlSteps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record OfSign(Subject subject, Step step) {}

    @Override
    public void add(KeptSign sign, Step step, Viewer by) {
        jdbc.sql(
                        """
                        insert into objectivity.step
                            (sign, school, year, procedure, sign_kind, kind, outcome, checked_on, ground, text, made_at, made_by, made_by_name)
                        values (:sign, :school, :year, :procedure, :signKind, :kind, :outcome, :on, :ground, :text, :at, :by, :byName)
                        """)
                .param("sign", sign.id())
                .params(keys(sign.subject()))
                .param("kind", step.kind().name())
                .param("outcome", step.check().map(check -> check.outcome().name()).orElse(null))
                .param("on", step.check().map(Check::on).orElse(null))
                .param("ground", step.check().map(check -> check.ground().name()).orElse(null))
                .param("text", step.text())
                .param("at", step.at().atOffset(ZoneOffset.UTC))
                .param("by", by.id())
                .param("byName", step.by())
                .update();
    }

    @Override
    public List<Step> of(TerritoryScope seen, Subject subject) {
        return read(seen, keys(subject)).stream().map(OfSign::step).toList();
    }

    @Override
    public Map<Subject, List<Step>> all(TerritoryScope seen) {
        Map<String, @Nullable Object> any = new HashMap<>();
        List.of("school", "year", "procedure", "signKind").forEach(key -> any.put(key, null));
        return read(seen, any).stream()
                .collect(
                        Collectors.groupingBy(
                                OfSign::subject,
                                Collectors.mapping(OfSign::step, Collectors.toList())));
    }

    private List<OfSign> read(TerritoryScope seen, Map<String, @Nullable Object> keys) {
        return jdbc.sql(
                        """
                        select seen.* from objectivity.step seen
                        where %s
                          and (:school::bigint is null or seen.school = :school)
                          and (:year::int is null or seen.year = :year)
                          and (:procedure::text is null or seen.procedure = :procedure)
                          and (:signKind::text is null or seen.sign_kind = :signKind)
                        order by seen.id
                        """
                                .formatted(SqlScreeningArchive.OF_SEEN_SCHOOLS))
                .params(seen.limits())
                .params(keys)
                .query((row, number) -> new OfSign(subject(row), step(row)))
                .list();
    }

    @Override
    public boolean removeWords(long step, Instant at, Viewer by) {
        return jdbc.sql("select objectivity.remove_words(:step, :at, :by, :byName)")
                .param("step", step)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.id())
                .param("byName", by.name())
                .query(Boolean.class)
                .single();
    }

    private static Map<String, @Nullable Object> keys(Subject subject) {
        Map<String, @Nullable Object> keys = new HashMap<>();
        keys.put("school", subject.school().value());
        keys.put("year", subject.work().year().endsIn());
        keys.put("procedure", subject.work().procedure().code());
        keys.put("signKind", subject.kind().name());
        return keys;
    }

    private static Subject subject(ResultSet row) throws SQLException {
        return new Subject(
                new SchoolId(row.getLong("school")),
                ScreeningRows.work(row),
                SignKind.valueOf(row.getString("sign_kind")));
    }

    private static Step step(ResultSet row) throws SQLException {
        return new Step(
                row.getLong("id"),
                check(row),
                row.getString("text"),
                ScreeningRows.instant(row, "made_at"),
                row.getString("made_by_name"),
                row.getObject("removed_at") == null
                        ? Optional.empty()
                        : Optional.of(
                                new Step.Removal(
                                        ScreeningRows.instant(row, "removed_at"),
                                        row.getString("removed_by_name"))));
    }

    private static Optional<Check> check(ResultSet row) throws SQLException {
        return row.getString("outcome") == null
                ? Optional.empty()
                : Optional.of(
                        new Check(
                                CheckOutcome.valueOf(row.getString("outcome")),
                                CheckGround.valueOf(row.getString("ground")),
                                row.getObject("checked_on", LocalDate.class)));
    }
}
