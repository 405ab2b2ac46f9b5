package opora.upkeep.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import opora.upkeep.CannotStart;
import opora.upkeep.Login;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A PostgreSQL, somebody else's or our own.
 *
 * @param application under whom the house works; owns nothing, so that row-level security binds it
 * @param owner whose the tables are; only migrations are done under this name
 */
public record OutsideDatabase(String url, Login application, Login owner) {

    private static final int OLDEST = 16;
    private static final int PATIENCE_SECONDS = 10;

    private static final String TWO_USERS =
            """
            Опоре нужны два пользователя PostgreSQL. Таблицы принадлежат владельцу; работает Опора под вторым пользователем, \
            который не может ни изменить их устройство, ни обойти то, что кому видно.
            Выполните под администратором PostgreSQL (роль, которая уже есть, создавать не нужно):
              create role opora login password '…';
              alter database %1$s owner to opora;
              create role opora_app login password '…' nosuperuser nocreatedb nocreaterole nobypassrls;
            и задайте:
              OPORA_DATABASE_OWNER=opora     OPORA_DATABASE_OWNER_PASSWORD=…
              OPORA_DATABASE_USER=opora_app  OPORA_DATABASE_PASSWORD=…\
            """;

    /** {@code url}: {@code jdbc:postgresql://host:port/database}, also without {@code jdbc:}. An owner without a name is none. */
    public static OutsideDatabase of(String url, Login application, Login owner) {
        String full = url.startsWith("postgresql:") ? "jdbc:" + url : url;
        if (!full.startsWith("jdbc:postgresql:")) {
            throw new CannotStart(
                    "OPORA_DATABASE_URL должен начинаться с jdbc:postgresql://, например jdbc:postgresql://localhost:5432/opora.");
        }
        OutsideDatabase database = new OutsideDatabase(full, application, owner);
        if (owner.user().isEmpty() || owner.user().equals(application.user())) {
            throw new CannotStart(TWO_USERS.formatted(database.name()));
        }
        return database;
    }

    /** For migrations alone. */
    public DataSource ofOwner() {
        return new DriverManagerDataSource(url, owner.user(), owner.password());
    }

    /**
     * Throws {@link CannotStart} when nobody answers, a password does not fit, the server is too old or the user of the application could
     * get round the walls.
     */
    public void check() {
        DriverManager.setLoginTimeout(PATIENCE_SECONDS);
        try (Connection connection = enter(owner, "OPORA_DATABASE_OWNER")) {
            checkServer(connection);
        } catch (SQLException e) {
            throw new CannotStart("База данных %s: %s".formatted(place(), e.getMessage()), e);
        }
        try (Connection connection = enter(application, "OPORA_DATABASE")) {
            checkApplication(connection);
        } catch (SQLException e) {
            throw new CannotStart("База данных %s: %s".formatted(place(), e.getMessage()), e);
        }
    }

    private void checkServer(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer =
                        statement.executeQuery(
                                "select current_setting('server_version_num')::int / 10000, current_setting('server_encoding')")) {
            answer.next();
            if (answer.getInt(1) < OLDEST) {
                throw new CannotStart(
                        "База данных %s: это PostgreSQL %d, а нужен PostgreSQL %d или новее."
                                .formatted(place(), answer.getInt(1), OLDEST));
            }
            if (!"UTF8".equals(answer.getString(2))) {
                throw new CannotStart(
                        "База данных %s: кодировка %s, а нужна UTF8. Создайте базу данных заново: create database … encoding 'UTF8' template template0."
                                .formatted(place(), answer.getString(2)));
            }
        }
    }

    private void checkApplication(Connection connection) throws SQLException {
        try (PreparedStatement question =
                connection.prepareStatement(
                        """
                        select rolsuper or rolbypassrls or rolcreaterole or pg_has_role(current_user, ?, 'member')
                        from pg_roles where rolname = current_user
                        """)) {
            question.setString(1, owner.user());
            try (ResultSet answer = question.executeQuery()) {
                answer.next();
                if (answer.getBoolean(1)) {
                    throw new CannotStart(
                            "Пользователь базы данных %s может больше, чем нужно для работы.\n%s"
                                    .formatted(application.user(), TWO_USERS.formatted(name())));
                }
            }
        }
    }

    /** {@code variables}: how the settings begin that name the user and the password. */
    private Connection enter(Login login, String variables) {
        try {
            return DriverManager.getConnection(url, login.user(), login.password());
        } catch (SQLException e) {
            throw new CannotStart(explain(e, login, variables), e);
        }
    }

    private String explain(SQLException e, Login login, String variables) {
        String state = String.valueOf(e.getSQLState());
        if (state.startsWith("28")) {
            String user = variables.endsWith("OWNER") ? variables : variables + "_USER";
            return "База данных %s не пустила пользователя %s: неверный пароль или нет права входа. Проверьте %s и %s_PASSWORD."
                    .formatted(place(), login.user(), user, variables);
        }
        if (state.equals("3D000")) {
            return "Базы данных %s нет на сервере. Создайте её или проверьте OPORA_DATABASE_URL."
                    .formatted(place());
        }
        if (state.startsWith("08")) {
            return "База данных %s не отвечает. Проверьте OPORA_DATABASE_URL и что PostgreSQL запущен и доступен с этой машины."
                    .formatted(place());
        }
        return "База данных %s: %s".formatted(place(), e.getMessage());
    }

    /** The address without parameters: a password may stand among them. */
    private String place() {
        return url.replaceFirst("\\?.*", "").replaceFirst("^jdbc:", "");
    }

    private String name() {
        return place().replaceFirst(".*/", "");
    }

    @Override
    public String toString() {
        return "OutsideDatabase[" + place() + "]";
    }
}
