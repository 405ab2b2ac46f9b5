package opora.access.store;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Attempts to sign in, kept in the database so that every application node counts the same ones. */
@Component
public class AttemptStore {

    private final JdbcClient sql;

    public AttemptStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** How many attempts there were within the window. */
    public record Attempts(int ofAccount, int fromAddress) {}

    /** Notes an attempt before the password is looked at, so that many at once do not slip through; answers the count with this one. */
    public Attempts note(String email, String address, Duration window) {
        sql.sql("insert into access.attempt (email, address) values (?, ?)")
                .params(email, address)
                .update();
        return sql.sql(
                        """
                        select count(*) filter (where email = :email) of_account,
                               count(*) filter (where address = :address) from_address
                        from access.attempt
                        where at > now() - :seconds * interval '1 second' and (email = :email or address = :address)
                        """)
                .param("email", email)
                .param("address", address)
                .param("seconds", window.toSeconds())
                .query(Attempts.class)
                .single();
    }

    /** Takes back the newest attempt: it was turned away unread and must not make the wait longer. */
    public void takeBack(String email, String address) {
        sql.sql(
                        """
                        delete from access.attempt
                        where id = (select max(id) from access.attempt where email = ? and address = ?)
                        """)
                .params(email, address)
                .update();
    }

    /** When and from where somebody tried to sign in under this address lately, the newest first: moment and network address. */
    public List<List<String>> of(String email) {
        return sql.sql(
                        "select at::text, address from access.attempt where email = ? order by at desc")
                .param(email)
                .query((row, at) -> List.of(row.getString(1), row.getString(2)))
                .list();
    }

    /** After a success: the account starts anew, and its attempts no longer weigh on the address. */
    public void forget(String email) {
        sql.sql("delete from access.attempt where email = ?").param(email).update();
    }

    /** Answers how many went. */
    public int forgetBefore(Instant moment) {
        return sql.sql("delete from access.attempt where at < ?")
                .param(Timestamp.from(moment))
                .update();
    }
}
