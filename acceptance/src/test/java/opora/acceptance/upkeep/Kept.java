package opora.acceptance.upkeep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/** What is kept in a data folder, seen from outside. */
record Kept(Path data) {

    /** Commits a value where nobody else looks. */
    void write(int value) throws IOException, SQLException {
        try (Connection connection = open();
                Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists public.witness (value int)");
            statement.execute("insert into public.witness values (" + value + ")");
        }
    }

    int sum() throws IOException, SQLException {
        try (Connection connection = open();
                Statement statement = connection.createStatement();
                ResultSet answer =
                        statement.executeQuery("select sum(value) from public.witness")) {
            answer.next();
            return answer.getInt(1);
        }
    }

    /** {@code which}: «territory.school», or with a condition. */
    int rows(String which) throws IOException, SQLException {
        try (Connection connection = open();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("select count(*) from " + which)) {
            answer.next();
            return answer.getInt(1);
        }
    }

    /** The main process of the database, while it lives. */
    Optional<ProcessHandle> server() throws IOException {
        Path file = data.resolve("postgres/cluster/postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(Files.readAllLines(file).getFirst()))
                .filter(ProcessHandle::isAlive);
    }

    /** Every process that works on this data: the main one and its children. */
    long processes() {
        return ProcessHandle.allProcesses().filter(this::worksHere).count();
    }

    private boolean worksHere(ProcessHandle process) {
        return process.info().commandLine().orElse("").contains(data.toString());
    }

    private Connection open() throws IOException, SQLException {
        Path postgres = data.resolve("postgres");
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:%s/opora"
                        .formatted(Files.readString(postgres.resolve("port")).strip()),
                "opora",
                Files.readString(postgres.resolve("password")).strip());
    }
}
