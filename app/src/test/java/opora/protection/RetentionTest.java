package opora.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.MultipartConfigElement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import opora.Pages;
import opora.SmallWorld;
import opora.access.Admissions;
import opora.access.Entered;
import opora.access.NewAssignment;
import opora.access.NewPerson;
import opora.access.Person;
import opora.access.Role;
import opora.protection.store.CarriedOutStore;
import opora.upkeep.OnTestDatabase;
import opora.vocabulary.PersonalRecords;
import opora.vocabulary.PersonalRecords.Keeping;
import opora.vocabulary.Retention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** Every term of keeping is carried out, with the clock moved; in a house of its own, for years pass here. */
@SpringBootTest(properties = "opora.retention.notices.way_out=P2Y")
@AutoConfigureMockMvc
@OnTestDatabase
class RetentionTest {

    private static final int REASON = 20;
    private static int count;

    @Autowired ApplicationContext house;
    @Autowired MockMvc mvc;
    @Autowired List<Retention> rooms;
    @Autowired List<PersonalRecords> records;
    @Autowired Terms terms;
    @Autowired Retentions retentions;
    @Autowired CarriedOutStore done;
    @Autowired TransactionTemplate together;
    @Autowired MultipartConfigElement uploads;
    @Autowired JdbcClient database;

    @Test
    void every_kind_of_the_register_has_a_term_that_somebody_carries_out_or_a_reason() {
        assertThat(rooms.stream().map(Retention::name))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        terms.list().stream().map(Term::name).toList());
        List<PersonalRecords.Kept> register =
                records.stream().flatMap(room -> room.kept().stream()).toList();
        assertThat(register)
                .allMatch(line ->
                        switch (line.keeping()) {
                            case Keeping.Term(String name) -> terms.find(name).isPresent();
                            case Keeping.NoTerm(String why) -> why.length() > REASON;
                        });
        assertThat(register.stream().map(PersonalRecords.Kept::keeping))
                .containsAll(terms.list().stream().map(term -> Keeping.term(term.name())).toList());
    }

    @Test
    void every_room_whose_tables_name_people_tells_the_register() {
        List<String> rooms =
                database.sql(
                                """
                                select distinct table_schema from information_schema.columns
                                where table_schema not in ('pg_catalog', 'information_schema', 'public')
                                  and (column_name ~ '(^|_)(person|email|principal)(_|$)|(made|opened|started|created|explained)_by')
                                """)
                        .query(String.class)
                        .list();
        assertThat(rooms).contains("access", "journal", "notices", "intake");
        assertThat(records.stream().map(room -> room.getClass().getPackageName().split("\\.")[1]))
                .containsAll(rooms);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "access.account",
                "access.attempt",
                "access.link",
                "notices.read",
                "notices.unread",
                "notices.way_out",
                "notices.guess",
                "intake.bytes",
                "intake.open",
                "corrections.evidence",
                "upkeep.session"
            })
    void what_is_over_goes_and_what_is_not_yet_over_stays(String name) throws Exception {
        Planted planted = plant(name);
        Term term = terms.find(name).orElseThrow();
        Instant over = planted.begun().atZone(ZoneOffset.UTC).plus(term.length()).toInstant();

        at(over.minus(planted.play())).carryOut();
        assertThat(planted.isThere().getAsBoolean()).isTrue();

        at(over.plus(planted.play())).carryOut();
        assertThat(planted.isThere().getAsBoolean()).isFalse();
        CarriedOut told = done.byTerm().get(name);
        assertThat(told.erased()).isPositive();
        assertThat(told.total()).isGreaterThanOrEqualTo(told.erased());
        assertThat(told.erasedAt()).contains(over.plus(planted.play()));
        assertThat(told.failedAt()).isEmpty();
    }

    @Test
    void every_term_has_its_test_above() throws Exception {
        List<String> tested =
                Stream.of(
                                RetentionTest.class
                                        .getDeclaredMethod(
                                                "what_is_over_goes_and_what_is_not_yet_over_stays",
                                                String.class)
                                        .getAnnotation(ValueSource.class)
                                        .strings())
                        .toList();
        assertThat(tested)
                .containsExactlyInAnyOrderElementsOf(
                        terms.list().stream().map(Term::name).toList());
    }

    @Test
    void an_account_that_is_over_is_erased_in_every_room_and_the_journal_says_why() {
        Person leaver = person(Optional.of(LocalDate.now()));
        database.sql(
                        "insert into consistency.visit (person, known_since) values (:person, current_date)")
                .param("person", leaver.id())
                .update();

        at(Instant.now().plus(Duration.ofDays(380))).carryOut();

        assertThat(name(leaver)).isEqualTo("Удалённая запись " + leaver.id());
        assertThat(there("consistency.visit", "person = " + leaver.id())).isFalse();
        assertThat(
                        there(
                                "journal.entry",
                                "kind = 'protection.erased' and reason = 'истёк срок хранения' and subject_id = "
                                        + leaver.id()))
                .isTrue();
    }

    @Test
    void who_still_has_an_assignment_stays_however_long_it_lasts() {
        Person stays = person(Optional.empty());
        at(Instant.now().plus(Duration.ofDays(4000))).carryOut();
        assertThat(name(stays)).isEqualTo(stays.name());
    }

    @Test
    void one_room_that_fails_keeps_no_other_from_its_turn_and_the_page_says_so() throws Exception {
        Retention broken =
                Retention.of(
                        "access.link",
                        before -> {
                            throw new IllegalStateException("broken for the test");
                        });
        Planted attempt = plant("access.attempt");
        Instant later = Instant.now().plus(Duration.ofDays(3));
        List<Retention> both =
                List.of(
                        broken,
                        rooms.stream()
                                .filter(room -> room.name().equals("access.attempt"))
                                .findFirst()
                                .orElseThrow());
        new CarryingOut(both, terms, done, together, Clock.fixed(later, ZoneOffset.UTC)).carryOut();

        assertThat(attempt.isThere().getAsBoolean()).isFalse();
        assertThat(done.byTerm().get("access.link").failedAt()).contains(later);
        SmallWorld world = SmallWorld.in(house);
        assertThat(new Pages(mvc).text(world.own(Role.DATA_OFFICER), "/protection"))
                .contains("Попытки входа access.attempt 1 день с попытки")
                .contains("не удалось: причина в записях сервера");
    }

    @Test
    void a_region_sets_another_length_and_nothing_is_no_length() {
        assertThat(terms.find("notices.way_out").orElseThrow().length())
                .isEqualTo(Period.ofYears(2));
        assertThat(terms.find("notices.way_out").orElseThrow().words()).isEqualTo("2\u00a0года");
        assertThatThrownBy(() -> Term.length("P0D")).hasMessageContaining("longer than nothing");
    }

    /**
     * @param begun from when on its time is counted
     * @param play how much earlier and later it is looked at
     */
    private record Planted(Instant begun, Duration play, BooleanSupplier isThere) {}

    private Planted plant(String name) throws Exception {
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
                LocalDate last =
                        database.sql("select max(answers_until) from corrections.term")
                                .query(LocalDate.class)
                                .single();
                yield new Planted(
                        last.atStartOfDay(ZoneOffset.UTC).toInstant(),
                        Duration.ofDays(2),
                        () ->
                                there(
                                        "corrections.attachment",
                                        "id = %d and name <> '' and content <> ''"
                                                .formatted(file)));
            }
            case "upkeep.session" ->
                    planted(
                            "insert into upkeep.spring_session (primary_id, session_id, creation_time, last_access_time,"
                                    + " max_inactive_interval, expiry_time) values ('%1$s', '%1$s', 0, 0, 1,"
                                    + " (extract(epoch from now()) * 1000)::bigint)",
                            mark, "upkeep.spring_session", "session_id = '%s'");
            default -> throw new AssertionError(name);
        };
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
                                values (:batch, :mark, 1, :mark, 'READ', 'TAKE', 2026) returning id
                                """)
                        .param("batch", batch)
                        .param("mark", mark)
                        .query(Long.class)
                        .single();
        Path lying =
                Files.writeString(Path.of(uploads.getLocation()).resolve("file-" + file), mark);
        return new Planted(Instant.now(), Duration.ofMinutes(30), () -> exists(lying));
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
        return new Planted(Instant.now(), play, () -> there(table, where));
    }

    private boolean there(String table, String where) {
        return database.sql("select exists (select from %s where %s)".formatted(table, where))
                .query(Boolean.class)
                .single();
    }

    private String name(Person person) {
        return database.sql("select name from access.person where id = :id")
                .params(Map.of("id", person.id()))
                .query(String.class)
                .single();
    }

    private Person person(Optional<LocalDate> until) {
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

    private CarryingOut at(Instant moment) {
        return new CarryingOut(rooms, terms, done, together, Clock.fixed(moment, ZoneOffset.UTC));
    }
}
