package opora.notices.store;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import opora.notices.Delivery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people have chosen, by code of the kind. */
@Repository
public class DeliveryStore {

    private final JdbcClient sql;

    DeliveryStore(JdbcClient sql) {
        this.sql = sql;
    }

    public Map<String, Delivery> chosen(long person) {
        record Chosen(String kind, String chosen) {}
        return sql
                .sql("select kind, chosen from notices.delivery where person = :person")
                .param("person", person)
                .query(Chosen.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Chosen::kind, one -> Delivery.valueOf(one.chosen())));
    }

    public Optional<Delivery> chosen(long person, String kind) {
        return sql.sql(
                        "select chosen from notices.delivery where person = :person and kind = :kind")
                .param("person", person)
                .param("kind", kind)
                .query((row, at) -> Delivery.valueOf(row.getString("chosen")))
                .optional();
    }

    public void choose(long person, String kind, Delivery delivery) {
        sql.sql(
                        """
                        insert into notices.delivery (person, kind, chosen) values (:person, :kind, :chosen)
                        on conflict (person, kind) do update set chosen = excluded.chosen
                        """)
                .param("person", person)
                .param("kind", kind)
                .param("chosen", delivery.name())
                .update();
    }
}
