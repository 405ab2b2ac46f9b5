package opora.territory.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import opora.territory.Act;
import opora.territory.CodeKind;
import opora.territory.KnownCode;
import opora.territory.SchoolCode;
import opora.territory.SchoolId;
import opora.territory.acts.CodeArchive;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SqlCodes implements CodeArchive {

    private final JdbcClient jdbc;

    SqlCodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<KnownCode> list(SchoolId school) {
        return jdbc.sql(
                        """
                        select c.id, c.kind, case when c.code = '' then c.key else c.code end as text, c.batch,
                               c.recorded_at, c.person, c.person_name,
                               w.code is not null as withdrawn, w.at as withdrawn_at, w.person as withdrawn_by, w.person_name as withdrawn_name, w.reason
                        from territory.school_code c left join territory.code_withdrawal w on w.code = c.id
                        where c.school = :school and c.edition is not null
                        order by w.code is not null, array_position(array['SOURCE', 'INN', 'OGE', 'EGE'], c.kind), c.edition desc, c.id desc
                        """)
                .param("school", school.value())
                .query(SqlCodes::code)
                .list();
    }

    private static KnownCode code(ResultSet row, int number) throws SQLException {
        long load = row.getLong("batch");
        OptionalLong batch = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(load);
        return new KnownCode(
                row.getLong("id"),
                CodeKind.valueOf(row.getString("kind")),
                row.getString("text"),
                batch,
                row.getObject("recorded_at") == null
                        ? Optional.empty()
                        : Optional.of(ActRow.signed(row, "person", "person_name", "recorded_at")),
                ActRow.withdrawal(row));
    }

    @Override
    public void keep(
            SchoolId school, CodeKind kind, SchoolCode code, long edition, Act.Signed signed) {
        jdbc.sql(
                        """
                        insert into territory.school_code (key, code, kind, school, edition, recorded_at, person, person_name)
                        values (:key, :code, :kind, :school, :edition, :at, :person, :person_name)
                        """)
                .param("key", code.key())
                .param("code", code.text())
                .param("kind", kind.name())
                .param("school", school.value())
                .param("edition", edition)
                .params(Signature.of(signed))
                .update();
    }

    @Override
    public void withdraw(long code, long edition, Act.Withdrawal withdrawal) {
        jdbc.sql(
                        """
                        insert into territory.code_withdrawal (code, edition, at, person, person_name, reason)
                        values (:code, :edition, :at, :person, :person_name, :reason)
                        """)
                .param("code", code)
                .param("edition", edition)
                .params(Signature.of(withdrawal.signed()))
                .param("reason", withdrawal.reason())
                .update();
    }
}
