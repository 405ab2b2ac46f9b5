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

    /** The first account of a provider by which a person comes stays the person's; false when it is another one, or another person's. */
    public boolean isOrBecomes(long person, String issuer, String subject) {
        sql.sql(
                        """
                        insert into access.region_account (person, issuer, subject) values (?, ?, ?)
                        on conflict do nothing
                        """)
                .params(person, issuer, subject)
                .update();
        return sql.sql(
                        "select exists (select from access.region_account where person = ? and issuer = ? and subject = ?)")
                .params(person, issuer, subject)
                .query(Boolean.class)
                .single();
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
