package opora.identification.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import opora.access.Viewer;
import opora.identification.Methods.Draft;
import opora.identification.Methods.Entry;
import opora.identification.Methods.Version;
import opora.identification.Methods.Withdrawal;
import opora.identification.catalogue.OwnMethods;
import opora.vocabulary.AcademicYear;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The region's methods in PostgreSQL. */
@Repository
class SqlOwnMethods implements OwnMethods {

    private final JdbcClient jdbc;

    SqlOwnMethods(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Version> list() {
        return jdbc.sql(
                        """
                        select own.*, gone.reason, gone.made_at as gone_at, gone.made_by_name as gone_by
                        from identification.own_method own
                        left join identification.method_withdrawal gone on gone.method = own.id
                        order by min(own.id) over (partition by own.method), own.id desc
                        """)
                .query((row, number) -> version(row))
                .list();
    }

    @Override
    public long keep(Viewer by, Instant at, String method, Draft draft) {
        return jdbc.sql(
                        """
                        insert into identification.own_method
                            (method, title, year_from, year_to, act, threshold, equality, min_participants,
                             low_procedures, clause_b, procedures, attempt, excluded_kinds,
                             made_at, made_by, made_by_name)
                        values (:method, :title, :from, :to, :act, :threshold, :equality, :least,
                                :lowProcedures, :clauseB, :procedures::text[], :attempt, :kinds::text[],
                                :at, :by, :byName)
                        returning id
                        """)
                .params(MethodColumns.of(draft.method().called(method, draft.title())))
                .param("from", draft.from().endsIn())
                .param("to", draft.to().map(AcademicYear::endsIn).orElse(null))
                .param("act", draft.act())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.id())
                .param("byName", by.name())
                .query(Long.class)
                .single();
    }

    @Override
    public void withdraw(Viewer by, Instant at, long number, String reason) {
        jdbc.sql(
                        """
                        insert into identification.method_withdrawal (method, reason, made_at, made_by, made_by_name)
                        values (:number, :reason, :at, :by, :byName)
                        """)
                .param("number", number)
                .param("reason", reason)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.id())
                .param("byName", by.name())
                .update();
    }

    private static Version version(ResultSet row) throws SQLException {
        int last = row.getInt("year_to");
        Optional<AcademicYear> to =
                row.wasNull() ? Optional.empty() : Optional.of(new AcademicYear(last));
        return new Version(
                MethodColumns.read(row),
                new AcademicYear(row.getInt("year_from")),
                to,
                row.getString("act"),
                Optional.of(
                        new Entry(
                                row.getLong("id"),
                                instant(row, "made_at"),
                                row.getString("made_by_name"),
                                withdrawal(row))));
    }

    private static Optional<Withdrawal> withdrawal(ResultSet row) throws SQLException {
        @Nullable String reason = row.getString("reason");
        return reason == null
                ? Optional.empty()
                : Optional.of(
                        new Withdrawal(instant(row, "gone_at"), row.getString("gone_by"), reason));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
