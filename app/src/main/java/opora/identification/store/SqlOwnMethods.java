package opora.identification.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import opora.access.Viewer;
import opora.identification.Methods.Draft;
import opora.identification.Methods.Entry;
import opora.identification.Methods.Version;
import opora.identification.catalogue.OwnMethods;
import opora.vocabulary.AcademicYear;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The region's methods in PostgreSQL. */
@Repository
class SqlOwnMethods implements OwnMethods {

    private final JdbcClient jdbc;
    private final Withdrawals withdrawals;

    SqlOwnMethods(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.withdrawals = new Withdrawals(jdbc, "method_withdrawal", "method");
    }

    @Override
    public List<Version> list() {
        return jdbc.sql(
                        """
                        select own.*, gone.reason as gone_reason, gone.made_at as gone_at, gone.made_by_name as gone_by
                        from identification.own_method own
                        left join identification.method_withdrawal gone on gone.method = own.id
                        order by min(own.id) over (partition by own.method), own.id desc
                        """)
                .query((row, number) -> version(row))
                .list();
    }

    @Override
    public void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('identification.own_method'))")
                .query(row -> {});
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
    public boolean withdraw(Viewer by, Instant at, long number, String reason) {
        return withdrawals.keep(by, at, number, reason);
    }

    private static Version version(ResultSet row) throws SQLException {
        return new Version(
                MethodColumns.read(row),
                new AcademicYear(row.getInt("year_from")),
                Columns.year(row, "year_to"),
                row.getString("act"),
                Optional.of(
                        new Entry(
                                row.getLong("id"),
                                Columns.moment(row, "made_at"),
                                row.getString("made_by_name"),
                                Withdrawals.read(row))));
    }
}
