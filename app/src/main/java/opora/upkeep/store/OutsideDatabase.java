package opora.upkeep.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import opora.upkeep.CannotStart;

/** A PostgreSQL that somebody else looks after. */
public record OutsideDatabase(String url, String user, String password) {

    private static final int OLDEST = 16;
    private static final int PATIENCE_SECONDS = 10;

    /** {@code url}: {@code jdbc:postgresql://host:port/database}, also without {@code jdbc:}. */
    public static OutsideDatabase of(String url, String user, String password) {
        String full = url.startsWith("postgresql:") ? "jdbc:" + url : url;
        if (!full.startsWith("jdbc:postgresql:")) {
            throw new CannotStart(
                    "OPORA_DATABASE_URL должен начинаться с jdbc:postgresql://, например jdbc:postgresql://localhost:5432/opora.");
        }
        return new OutsideDatabase(full, user, password);
    }

    /** Throws {@link CannotStart} when nobody answers, the password does not fit or the server is too old. */
    public void check() {
        DriverManager.setLoginTimeout(PATIENCE_SECONDS);
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement();
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
        } catch (SQLException e) {
            throw new CannotStart(explain(e), e);
        }
    }

    private String explain(SQLException e) {
        String state = String.valueOf(e.getSQLState());
        if (state.startsWith("28")) {
            return "База данных %s не пустила пользователя %s: неверный пароль или нет права входа. Проверьте OPORA_DATABASE_USER и OPORA_DATABASE_PASSWORD."
                    .formatted(place(), user);
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

    @Override
    public String toString() {
        return "OutsideDatabase[" + place() + "]";
    }
}
