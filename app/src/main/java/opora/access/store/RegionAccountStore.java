package opora.access.store;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** By which account of the region each person comes. */
@Component
public class RegionAccountStore {

    private final JdbcClient sql;

    public RegionAccountStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** How an account stands to a person. */
    public enum Claim {
        /** the person comes by it */
        KNOWN,
        /** nobody comes by it, and the person by no other of its provider */
        FREE,
        /** it is another person's, or the person's is another one */
        TAKEN
    }

    public Claim claim(long person, String issuer, String subject) {
        return sql.sql(
                        """
                        select case when count(*) = 0 then 'FREE' when bool_and(person = :person and subject = :subject) then 'KNOWN' else 'TAKEN' end
                        from access.region_account where issuer = :issuer and (person = :person or subject = :subject)
                        """)
                .param("person", person)
                .param("issuer", issuer)
                .param("subject", subject)
                .query((row, at) -> Claim.valueOf(row.getString(1)))
                .single();
    }

    /** Makes a free account the person's; answers whether it is now, for somebody may have been quicker. */
    public boolean keep(long person, String issuer, String subject) {
        sql.sql(
                        """
                        insert into access.region_account (person, issuer, subject) values (?, ?, ?)
                        on conflict do nothing
                        """)
                .params(person, issuer, subject)
                .update();
        return claim(person, issuer, subject) == Claim.KNOWN;
    }

    /** Provider, number of the account and since when, of each. */
    public List<List<String>> of(long person) {
        return sql.sql(
                        """
                        select issuer, subject, to_char(since, 'DD.MM.YYYY') since from access.region_account
                        where person = ? order by issuer
                        """)
                .param(person)
                .query((row, at) ->
                        List.of(
                                row.getString("issuer"),
                                row.getString("subject"),
                                row.getString("since")))
                .list();
    }
}
