package opora.upkeep.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import opora.upkeep.CannotStart;
import opora.upkeep.postgres.EmbeddedPostgres.Durability;

/** The files of the server: made once, whole or not at all. */
record Cluster(Path folder, Path binaries, RunAs runAs) {

    /** The version of the programs on the class path; data of another one are not touched. */
    private static final String MAJOR = "18";

    static final String SETTINGS = "opora.conf";

    /**
     * The collation of the whole database is Russian. The owner of the tables is no superuser.
     */
    void makeUnlessThere(Secret password, Durability durability) throws IOException {
        if (Files.exists(folder)) {
            refuseOtherVersions();
            runAs.own(folder);
            return;
        }
        Path beside = folder.resolveSibling(folder.getFileName() + ".new");
        Folders.delete(beside);
        Files.createDirectory(beside);
        runAs.own(beside);
        initialise(beside, durability);
        Files.writeString(beside.resolve(SETTINGS), "");
        Files.writeString(
                beside.resolve("postgresql.conf"),
                "include '%s'\n".formatted(SETTINGS),
                StandardOpenOption.APPEND);
        createDatabase(beside, password);
        Files.move(beside, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    private void refuseOtherVersions() throws IOException {
        String version = Files.readString(folder.resolve("PG_VERSION")).strip();
        if (!version.equals(MAJOR)) {
            throw new CannotStart(
                    """
                    Данные в папке %s записаны PostgreSQL %s, а эта версия Опоры работает с PostgreSQL %s. Данные не тронуты.
                    Запустите ту версию Опоры, которая записала эти данные, или укажите другую папку: OPORA_DATA.\
                    """
                            .formatted(folder, version, MAJOR));
        }
    }

    private void initialise(Path place, Durability durability) throws IOException {
        Path superuser = Files.createTempFile("opora", ".secret");
        try {
            Files.writeString(superuser, Secret.random().text());
            Stream<String> words =
                    Stream.of(
                            "-D",
                            place.toString(),
                            "--username=postgres",
                            "--auth=scram-sha-256",
                            "--pwfile=" + superuser,
                            "--encoding=UTF8",
                            "--locale=C.UTF-8",
                            "--locale-provider=icu",
                            "--icu-locale=ru-RU");
            Stream<String> speed =
                    durability == Durability.THROWAWAY ? Stream.of("--no-sync") : Stream.empty();
            run("initdb", Stream.concat(words, speed).toList(), "");
        } finally {
            Files.delete(superuser);
        }
    }

    private void createDatabase(Path place, Secret password) {
        alone(
                place,
                """
                create role opora login createdb password '%s'
                create database opora owner opora
                """
                        .formatted(password.text()));
    }

    /** Lets a user in who may do nothing yet; once more gives it another password. The server must not run. */
    void admit(String user, Secret password) {
        alone(
                folder,
                """
                do $$ begin if not exists (select from pg_roles where rolname = '%1$s') then create role %1$s; end if; end $$
                alter role %1$s login nosuperuser nocreatedb nocreaterole nobypassrls noinherit password '%2$s'
                """
                        .formatted(user, password.text()));
    }

    /** In the single-user mode, where a line is a command and nobody is asked for a password. */
    private void alone(Path place, String commands) {
        Program.Outcome outcome =
                run("postgres", List.of("--single", "-D", place.toString(), "postgres"), commands);
        if (outcome.output().contains("ERROR:")) {
            throw new CannotStart(Failures.of("подготовить базу данных", place, outcome.output()));
        }
    }

    private Program.Outcome run(String program, List<String> words, String input) {
        Program.Outcome outcome = Program.run(command(program, words), input);
        if (outcome.code() != 0) {
            throw new CannotStart(Failures.of("создать базу данных", folder, outcome.output()));
        }
        return outcome;
    }

    List<String> command(String program, List<String> words) {
        return Stream.of(
                        runAs.prefix().stream(),
                        Stream.of(binaries.resolve("bin").resolve(program).toString()),
                        words.stream())
                .flatMap(word -> word)
                .toList();
    }
}
