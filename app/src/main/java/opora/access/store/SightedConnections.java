package opora.access.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Connections that see what the one may see who asks for them: the second wall, behind the scopes of the queries. The database is told when a
 * connection is handed out, and only when it was last told something else; until the connection is given back nothing widens its sight.
 *
 * <p>Connections are handed out outside of transactions, so that no rollback takes back what the database was told.
 */
public final class SightedConnections extends DelegatingDataSource {

    private static final String TELL =
            """
            select set_config('opora.sight', ?, false),
                   set_config('opora.municipality', ?, false),
                   set_config('opora.schools', ?, false),
                   set_config('opora.results', ?, false)
            """;

    /** By connection of the driver: a pool hands out the same ones in ever new covers. */
    private final Map<PGConnection, Sight> told = Collections.synchronizedMap(new WeakHashMap<>());

    public SightedConnections(DataSource connections) {
        super(connections);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return sighted(super.getConnection());
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return sighted(super.getConnection(user, password));
    }

    private Connection sighted(Connection connection) throws SQLException {
        try {
            tell(connection, Sight.now());
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    private void tell(Connection connection, Sight sight) throws SQLException {
        PGConnection driver = connection.unwrap(PGConnection.class);
        if (sight.equals(told.get(driver))) {
            return;
        }
        told.remove(driver);
        try (PreparedStatement setting = connection.prepareStatement(TELL)) {
            setting.setString(1, sight.kind());
            setting.setString(2, sight.municipality());
            setting.setString(3, sight.schools());
            setting.setString(4, sight.results());
            setting.execute();
        }
        told.put(driver, sight);
    }
}
