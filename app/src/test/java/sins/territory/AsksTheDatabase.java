package sins.territory;

import org.springframework.jdbc.core.simple.JdbcClient;

record AsksTheDatabase(JdbcClient sql) {}
