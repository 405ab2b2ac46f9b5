package sins.territory;

import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

record KeepsAConnection(JdbcClient sql) {

    Stream<String> names() {
        return sql.sql("select name from school").query(String.class).stream();
    }
}
