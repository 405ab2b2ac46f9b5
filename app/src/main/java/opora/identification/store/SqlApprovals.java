package opora.identification.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opora.access.Viewer;
import opora.identification.Approvals.Approval;
import opora.identification.Approvals.Draft;
import opora.identification.Approvals.Meeting;
import opora.identification.Approvals.Paper;
import opora.identification.Approvals.Signer;
import opora.identification.Runs.Run;
import opora.identification.approval.ApprovalArchive;
import opora.territory.TerritoryScope;
import opora.vocabulary.AcademicYear;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Approvals in PostgreSQL. */
@Repository
class SqlApprovals implements ApprovalArchive {

    private final JdbcClient jdbc;
    private final Withdrawals withdrawals;

    SqlApprovals(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.withdrawals = new Withdrawals(jdbc, "approval_withdrawal", "approval");
    }

    @Override
    public void lock(AcademicYear year) {
        jdbc.sql(
                        "select pg_advisory_xact_lock(hashtextextended('identification.approval.' || :year, 0))")
                .param("year", Integer.toString(year.endsIn()))
                .query(row -> {});
    }

    @Override
    public long keep(Viewer by, Instant at, Run run, int version, int replaces, Draft draft) {
        Optional<Meeting> meeting = draft.meeting();
        List<Signer> members = meeting.map(Meeting::members).orElse(List.of());
        return jdbc.sql(
                        """
                        insert into identification.approval
                            (run, year, version, replaces, order_number, order_date, signed_post, signed_name,
                             protocol_number, protocol_date, chair_post, chair_name, secretary_post, secretary_name,
                             member_posts, member_names, said, reason, made_at, made_by, made_by_name)
                        values (:run, :year, :version, nullif(:replaces, 0), :order, :orderDate, :signedPost, :signedName,
                                :protocol, :protocolDate, :chairPost, :chairName, :secretaryPost, :secretaryName,
                                :posts::text[], :names::text[], :said, :reason, :at, :by, :byName)
                        returning id
                        """)
                .param("run", run.id())
                .param("year", run.year().endsIn())
                .param("version", version)
                .param("replaces", replaces)
                .param("order", draft.order().number())
                .param("orderDate", draft.order().date())
                .param("signedPost", draft.signed().post())
                .param("signedName", draft.signed().name())
                .param("protocol", meeting.map(one -> one.protocol().number()).orElse(null))
                .param("protocolDate", meeting.map(one -> one.protocol().date()).orElse(null))
                .param("chairPost", meeting.map(one -> one.chair().post()).orElse(null))
                .param("chairName", meeting.map(one -> one.chair().name()).orElse(null))
                .param("secretaryPost", meeting.map(one -> one.secretary().post()).orElse(null))
                .param("secretaryName", meeting.map(one -> one.secretary().name()).orElse(null))
                .param("posts", members.stream().map(Signer::post).toArray(String[]::new))
                .param("names", members.stream().map(Signer::name).toArray(String[]::new))
                .param("said", meeting.map(Meeting::said).orElse(""))
                .param("reason", draft.reason())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.id())
                .param("byName", by.name())
                .query(Long.class)
                .single();
    }

    @Override
    public boolean withdraw(Viewer by, Instant at, long approval, String reason) {
        return withdrawals.keep(by, at, approval, reason);
    }

    @Override
    public List<Approval> list(TerritoryScope seen) {
        return jdbc.sql(
                        """
                        select approval.*, gone.reason as gone_reason, gone.made_at as gone_at, gone.made_by_name as gone_by
                        from identification.approval
                        left join identification.approval_withdrawal gone on gone.approval = approval.id
                        where (:drafts or approval.run in (select run from identification.in_force))
                        order by approval.year desc, approval.version desc
                        """)
                .param("drafts", seen instanceof TerritoryScope.WholeRegion)
                .query((row, number) -> approval(row))
                .list();
    }

    private static Approval approval(ResultSet row) throws SQLException {
        int replaces = row.getInt("replaces");
        return new Approval(
                row.getLong("id"),
                row.getLong("run"),
                new AcademicYear(row.getInt("year")),
                row.getInt("version"),
                replaces == 0 ? Optional.empty() : Optional.of(replaces),
                new Draft(
                        paper(row, "order"),
                        signer(row, "signed"),
                        meeting(row),
                        row.getString("reason")),
                Columns.moment(row, "made_at"),
                row.getString("made_by_name"),
                Withdrawals.read(row));
    }

    private static Optional<Meeting> meeting(ResultSet row) throws SQLException {
        if (row.getString("protocol_number") == null) {
            return Optional.empty();
        }
        List<Signer> members = new ArrayList<>();
        String[] posts = texts(row.getArray("member_posts"));
        String[] names = texts(row.getArray("member_names"));
        for (int at = 0; at < posts.length; at++) {
            members.add(new Signer(posts[at], names[at]));
        }
        return Optional.of(
                new Meeting(
                        paper(row, "protocol"),
                        signer(row, "chair"),
                        signer(row, "secretary"),
                        members,
                        row.getString("said")));
    }

    private static Paper paper(ResultSet row, String prefix) throws SQLException {
        return new Paper(
                row.getString(prefix + "_number"),
                row.getObject(prefix + "_date", LocalDate.class));
    }

    private static Signer signer(ResultSet row, String prefix) throws SQLException {
        return new Signer(row.getString(prefix + "_post"), row.getString(prefix + "_name"));
    }

    private static String[] texts(Array array) throws SQLException {
        return (String[]) array.getArray();
    }
}
