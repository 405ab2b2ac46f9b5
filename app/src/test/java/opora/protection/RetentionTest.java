package opora.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import opora.Pages;
import opora.SmallWorld;
import opora.access.Person;
import opora.access.Role;
import opora.protection.Planting.Planted;
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

    @Autowired ApplicationContext house;
    @Autowired MockMvc mvc;
    @Autowired List<Retention> rooms;
    @Autowired List<PersonalRecords> records;
    @Autowired Terms terms;
    @Autowired CarriedOutStore done;
    @Autowired TransactionTemplate together;
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
                        .query((row, at) -> row.getString(1))
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
                "overview.step",
                "programme.draft",
                "upkeep.session"
            })
    void what_is_over_goes_and_what_is_not_yet_over_stays(String name) throws Exception {
        Planted planted = planting().plant(name);
        Term term = terms.find(name).orElseThrow();
        Instant over = planted.begun().atZone(ZoneOffset.UTC).plus(term.length()).toInstant();

        at(over.minus(planted.play())).carryOut();
        assertThat(planted.isThere().getAsBoolean()).isTrue();

        at(over.plus(planted.play())).carryOut();
        assertThat(planted.isThere().getAsBoolean()).isFalse();
        CarriedOut told = told(name);
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
        Person leaver = planting().person(Optional.of(LocalDate.now()));
        database.sql(
                        "insert into notices.calendar (person, hash, issued_at) values (:person, 'leaver', now())")
                .param("person", leaver.id())
                .update();

        at(Instant.now().plus(Duration.ofDays(380))).carryOut();

        assertThat(planting().name(leaver)).isEqualTo("Удалённая запись " + leaver.id());
        assertThat(planting().there("notices.calendar", "person = " + leaver.id())).isFalse();
        assertThat(
                        planting()
                                .there(
                                        "journal.entry",
                                        "kind = 'protection.erased' and reason = 'истёк срок хранения' and subject_id = "
                                                + leaver.id()))
                .isTrue();
    }

    @Test
    void who_still_has_an_assignment_stays_however_long_it_lasts() {
        Person stays = planting().person(Optional.empty());
        at(Instant.now().plus(Duration.ofDays(730))).carryOut();
        assertThat(planting().name(stays)).isEqualTo(stays.name());
    }

    @Test
    void one_room_that_fails_keeps_no_other_from_its_turn_and_the_page_says_so() throws Exception {
        Retention broken =
                Retention.of(
                        "access.link",
                        before -> {
                            throw new IllegalStateException("broken for the test");
                        });
        Planted attempt = planting().plant("access.attempt");
        Instant later = Planting.now().plus(Duration.ofDays(3));
        List<Retention> both =
                List.of(
                        broken,
                        rooms.stream()
                                .filter(room -> room.name().equals("access.attempt"))
                                .findFirst()
                                .orElseThrow());
        new CarryingOut(both, terms, done, together, Clock.fixed(later, ZoneOffset.UTC)).carryOut();

        assertThat(attempt.isThere().getAsBoolean()).isFalse();
        assertThat(told("access.link").failedAt()).contains(later);
        SmallWorld world = SmallWorld.in(house);
        assertThat(new Pages(mvc).text(world.own(Role.DATA_OFFICER), "/protection"))
                .contains(
                        "Попытки входа для того, кто держит сервер: OPORA_RETENTION_ACCESS_ATTEMPT 1\u00a0день с попытки")
                .contains("не удалось: причина в записях сервера");
    }

    @Test
    void a_region_sets_another_length_and_nothing_is_no_length() {
        assertThat(terms.find("notices.way_out").orElseThrow().length())
                .isEqualTo(Period.ofYears(2));
        assertThat(terms.find("notices.way_out").orElseThrow().words()).isEqualTo("2\u00a0года");
        assertThatThrownBy(() -> Term.length("P0D")).hasMessageContaining("longer than nothing");
    }

    private Planting planting() {
        return new Planting(house);
    }

    private CarriedOut told(String name) {
        return Objects.requireNonNull(done.byTerm().get(name));
    }

    private CarryingOut at(Instant moment) {
        return new CarryingOut(rooms, terms, done, together, Clock.fixed(moment, ZoneOffset.UTC));
    }
}
