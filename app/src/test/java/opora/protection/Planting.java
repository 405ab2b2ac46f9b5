package opora.protection;

import jakarta.servlet.MultipartConfigElement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import opora.SmallWorld;
import opora.access.Admissions;
import opora.access.Entered;
import opora.access.NewAssignment;
import opora.access.NewPerson;
import opora.access.Person;
import opora.access.Role;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One of each kind that is kept for a time, planted in the house. */
final class Planting {

    private static int count;

    private final ApplicationContext house;
    private final JdbcClient database;

    Planting(ApplicationContext house) {
        this.house = house;
        this.database = house.getBean(JdbcClient.class);
    }

    /**
     * @param begun from when on its time is counted
     * @param play how much earlier and later it is looked at
     */
    record Planted(Instant begun, Duration play, BooleanSupplier isThere) {}

    Planted plant(String name) throws Exception {
        String mark = "planted" + ++count;
        return switch (name) {
            case "access.account" -> {
                Person leaver = person(Optional.empty());
                house.getBean(Admissions.class).close(SmallWorld.in(house).operator(), leaver.id());
                yield planted(
                        Duration.ofDays(1),
                        "access.person",
                        "email = '%s'".formatted(leaver.email()));
            }
            case "access.attempt" ->
                    planted(
                            "insert into access.attempt (email, address) values ('%s', '192.0.2.9')",
                            mark, "access.attempt", "email = '%s'");
            case "access.link" -> {
                long person = person(Optional.empty()).id();
                yield planted(
                        "insert into access.invitation (person, hash, sent_at, ends_at) values (%d, '%%s', now(), now())"
                                .formatted(person),
                        mark,
                        "access.invitation",
                        "hash = '%s'");
            }
            case "notices.read" -> notice(mark, "now()", "now()");
            case "notices.unread" -> notice(mark, "null", "now()");
            case "notices.way_out" ->
                    planted(
                            "insert into notices.way_out (hash, person, kinds, issued_at) values ('%s', 1, '{}', now())",
                            mark, "notices.way_out", "hash = '%s'");
            case "notices.guess" ->
                    planted(
                            "insert into notices.guess (address, at) values ('%s', now())",
                            mark, "notices.guess", "address = '%s'");
            case "intake.open" ->
                    planted(
                            "insert into intake.batch (state, created_at, created_by) values ('OPEN', now(), '%s')",
                            mark, "intake.batch", "created_by = '%s'");
            case "intake.bytes" -> bytes(mark);
            case "corrections.evidence" -> {
                long file = Long.parseLong(SmallWorld.in(house).places().get("evidence"));
                LocalDate last = windowThatEndedSixtyDaysAgo(file);
                yield new Planted(
                        last.atStartOfDay(ZoneOffset.UTC).toInstant(),
                        Duration.ofDays(2),
                        () ->
                                there(
                                        "corrections.attachment",
                                        "id = %d and name <> '' and content <> ''"
                                                .formatted(file)));
            }
            case "overview.step" -> stepOfSixtyDaysAgo(mark);
            case "programme.draft" ->
                    planted(
                            "insert into programme.draft select 0, %s, '%%s', 0, '{}', '{}', now()"
                                    .formatted(
                                            SmallWorld.in(house).places().get("programme")),
                            mark,
                            "programme.draft",
                            "form = '%s'");
            case "upkeep.session" ->
                    planted(
                            "insert into upkeep.spring_session (primary_id, session_id, creation_time, last_access_time,"
                                    + " max_inactive_interval, expiry_time) values ('%1$s', '%1$s', 0, 0, 1,"
                                    + " (extract(epoch from now()) * 1000)::bigint)",
                            mark, "upkeep.spring_session", "session_id = '%s'");
            default -> throw new AssertionError(name);
        };
    }

    /** The database itself keeps what was argued about within the last 30 days, whatever the clock of the house says. */
    private LocalDate windowThatEndedSixtyDaysAgo(long file) {
        LocalDate last = LocalDate.now(ZoneOffset.UTC).minusDays(60);
        database.sql(
                        """
                        insert into corrections.term
                            (of_window, schools_until, answers_until, word, status, reason, made_at, made_by, made_by_name)
                        select of_window, :last, :last, '', 'CLOSED', 'проба', now(), 1, 'Проба'
                        from corrections.attachment a join corrections.request r on r.id = a.request where a.id = :file
                        """)
                .param("last", last)
                .param("file", file)
                .update();
        return last;
    }

    /** The database itself keeps a step for 30 days, whatever the clock of the house says. */
    private Planted stepOfSixtyDaysAgo(String mark) {
        Instant made = now().minus(Duration.ofDays(60));
        database.sql(
                        """
                        insert into overview.step (school, kind, on_day, way, text, made_at, made_by)
                        values (:school, 'CONTACT', current_date, 'CALL', :mark, :at, 1)
                        """)
                .param("school", SmallWorld.in(house).borovinskaya().value())
                .param("mark", mark)
                .param("at", made.atOffset(ZoneOffset.UTC))
                .update();
        return new Planted(
                made,
                Duration.ofMinutes(30),
                () -> there("overview.step", "text = '%s'".formatted(mark)));
    }

    private Planted notice(String mark, String read, String sent) {
        return planted(
                "insert into notices.notice (person, kind, key, title, text, address, sent_at, read_at) values (1, 'k', '%s', 't', '', '/', "
                        + sent
                        + ", "
                        + read
                        + ")",
                mark,
                "notices.notice",
                "key = '%s'");
    }

    private Planted bytes(String mark) throws IOException {
        long batch =
                database.sql(
                                "insert into intake.batch (state, created_at, created_by) values ('OPEN', now(), :mark) returning id")
                        .param("mark", mark)
                        .query(Long.class)
                        .single();
        long file =
                database.sql(
                                """
                                insert into intake.file (batch, name, size, sha256, state, decision, label_year)
                                values (:batch, :mark, 1, :mark, 'READ', 'ACCEPT', 2026) returning id
                                """)
                        .param("batch", batch)
                        .param("mark", mark)
                        .query(Long.class)
                        .single();
        Path lying =
                Files.writeString(
                        Path.of(house.getBean(MultipartConfigElement.class).getLocation())
                                .resolve("file-" + file),
                        mark);
        return new Planted(now(), Duration.ofMinutes(30), () -> exists(lying));
    }

    private static boolean exists(Path file) {
        try {
            return Files.exists(file) && Files.size(file) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Planted planted(String insert, String mark, String table, String where) {
        database.sql(insert.formatted(mark)).update();
        return planted(Duration.ofMinutes(30), table, where.formatted(mark));
    }

    private Planted planted(Duration play, String table, String where) {
        return new Planted(now(), play, () -> there(table, where));
    }

    boolean there(String table, String where) {
        return database.sql("select exists (select from %s where %s)".formatted(table, where))
                .query(Boolean.class)
                .single();
    }

    String name(Person person) {
        return database.sql("select name from access.person where id = :id")
                .params(Map.of("id", person.id()))
                .query(String.class)
                .single();
    }

    Person person(Optional<LocalDate> until) {
        SmallWorld world = SmallWorld.in(house);
        String who = "leaver" + ++count;
        NewAssignment first =
                new NewAssignment(
                        Role.MUNICIPAL_COORDINATOR,
                        Optional.of(world.district()),
                        Optional.empty(),
                        List.of(),
                        Optional.of(LocalDate.of(2020, 9, 1)),
                        until,
                        "");
        return Entered.into(house)
                .invited(world.operator(), new NewPerson(who, who + "@small.example", first));
    }

    /** As exactly as the database keeps it. */
    static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
