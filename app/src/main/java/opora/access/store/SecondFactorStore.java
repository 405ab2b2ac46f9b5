package opora.access.store;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import opora.vault.Place;
import opora.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Secrets of second factors, sealed, and the hashes of the codes that stand in for them. */
@Component
public class SecondFactorStore {

    private final JdbcClient sql;
    private final Vault vault;

    public SecondFactorStore(JdbcClient sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    /**
     * @param secret in letters of base 32
     * @param confirmed since when it is asked for; empty until the first right code
     * @param lastStep the last one of which a code was used
     * @param wrong codes in a row
     */
    public record Kept(
            String secret, Optional<Instant> confirmed, long lastStep, int wrong, int codes) {

        @Override
        public String toString() {
            return "Kept[…]";
        }
    }

    public Optional<Kept> find(long person) {
        return sql.sql(
                        """
                        select secret, confirmed_at, last_step, wrong,
                               (select count(*) from access.recovery_code c where c.person = f.person) codes
                        from access.second_factor f where person = ?
                        """)
                .param(person)
                .query((row, at) ->
                        new Kept(
                                vault.open(place(person), row.getString("secret")),
                                Optional.ofNullable(row.getTimestamp("confirmed_at"))
                                        .map(java.sql.Timestamp::toInstant),
                                row.getLong("last_step"),
                                row.getInt("wrong"),
                                row.getInt("codes")))
                .optional();
    }

    public boolean isOn(long person) {
        return sql.sql(
                        "select exists (select from access.second_factor where person = ? and confirmed_at is not null)")
                .param(person)
                .query(Boolean.class)
                .single();
    }

    /** A secret that is not asked for yet; in the place of another one that never was. */
    public void begin(long person, String secret) {
        sql.sql(
                        """
                        insert into access.second_factor (person, secret) values (:person, :secret)
                        on conflict (person) do update set secret = excluded.secret
                        where second_factor.confirmed_at is null
                        """)
                .param("person", person)
                .param("secret", vault.seal(place(person), secret))
                .update();
    }

    public void confirm(long person, Instant at) {
        sql.sql("update access.second_factor set confirmed_at = ? where person = ?")
                .params(java.sql.Timestamp.from(at), person)
                .update();
    }

    /** Uses up the codes of a step; false when somebody was quicker. */
    public boolean use(long person, long step) {
        return sql.sql(
                                "update access.second_factor set last_step = :step, wrong = 0 where person = :person and last_step < :step")
                        .param("person", person)
                        .param("step", step)
                        .update()
                == 1;
    }

    public void noteWrong(long person) {
        sql.sql("update access.second_factor set wrong = wrong + 1 where person = ?")
                .param(person)
                .update();
    }

    public void drop(long person) {
        sql.sql("delete from access.second_factor where person = ?").param(person).update();
    }

    /** {@code hashes}: first letter of a code to its hash; those before open nothing any more. */
    public void replaceCodes(long person, Map<String, String> hashes) {
        sql.sql("delete from access.recovery_code where person = ?").param(person).update();
        hashes.forEach((mark, hash) ->
                sql.sql("insert into access.recovery_code (person, mark, hash) values (?, ?, ?)")
                        .params(person, mark, hash)
                        .update());
    }

    public Optional<String> codeHash(long person, String mark) {
        return sql.sql("select hash from access.recovery_code where person = ? and mark = ?")
                .params(person, mark)
                .query(String.class)
                .optional();
    }

    /** Uses up a code; false when somebody was quicker. */
    public boolean useCode(long person, String mark) {
        sql.sql("update access.second_factor set wrong = 0 where person = ?")
                .param(person)
                .update();
        return sql.sql("delete from access.recovery_code where person = ? and mark = ?")
                        .params(person, mark)
                        .update()
                == 1;
    }

    private static Place place(long person) {
        return new Place("access.second_factor", "secret", person);
    }
}
