package opora.journal;

import static opora.journal.JournalBed.ALL;
import static opora.journal.JournalBed.OFFICER;
import static opora.journal.JournalBed.happened;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import opora.access.Caller;
import opora.access.Role;
import opora.access.Viewer;
import opora.vocabulary.Deed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

class JournalTest {

    private final JournalBed bed = new JournalBed();

    @AfterEach
    void close() {
        bed.close();
    }

    @Test
    void a_deed_is_kept_with_who_when_from_where_and_what_changed() {
        bed.publishAs(
                OFFICER,
                new JournalBed.Happened(
                        Deed.of(
                                        "test.moved",
                                        "Перенесено",
                                        Deed.Subject.of("thing", 5, "Вещь 5"),
                                        new Deed.Change("место", "там", "здесь"))
                                .because("так решили")));

        Entry entry = bed.entries().getFirst();
        assertThat(entry.number()).isOne();
        assertThat(entry.at()).isEqualTo(JournalBed.NOW);
        assertThat(entry.who())
                .isEqualTo(
                        new Entry.Who(
                                Optional.of(7L),
                                "Белова Н. В.",
                                "региональный оператор",
                                "10.0.0.7"));
        assertThat(entry.deed().title()).isEqualTo("Перенесено");
        assertThat(entry.changes()).containsExactly(new Deed.Change("место", "там", "здесь"));
        assertThat(entry.deed().reason()).isEqualTo("так решили");
    }

    @Test
    void work_without_a_request_is_of_the_house_and_a_request_without_a_person_of_a_stranger() {
        bed.publish(happened("ночью"));
        new Caller(Optional.empty(), "10.0.0.9")
                .<RuntimeException>during(() -> bed.publish(happened("у входа")));

        assertThat(bed.entries())
                .extracting(entry -> entry.who().name() + " " + entry.who().address())
                .containsExactly("Без входа 10.0.0.9", "Опора ");
    }

    @Test
    void a_deed_that_is_undone_leaves_no_entry_and_a_kept_one_has_its_entry() {
        bed.transactions()
                .executeWithoutResult(transaction -> {
                    bed.publish(happened("напрасно"));
                    transaction.setRollbackOnly();
                });
        bed.transactions().executeWithoutResult(transaction -> bed.publish(happened("всерьёз")));

        assertThat(bed.entries())
                .extracting(entry -> entry.deed().title())
                .containsExactly("всерьёз");
        assertThat(bed.entries().getFirst().number()).isOne();
    }

    @Test
    void an_older_snapshot_cannot_fork_the_chain() {
        TransactionTemplate snapshot = bed.transactions();
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);

        assertThatThrownBy(() ->
                        snapshot.executeWithoutResult(
                                transaction -> bed.publish(happened("из прошлого"))))
                .rootCause()
                .hasMessageContaining("read committed");
    }

    @Test
    void eight_at_once_make_one_unbroken_chain() throws Exception {
        List<Thread> threads =
                IntStream.range(0, 8)
                        .mapToObj(who ->
                                Thread.ofVirtual()
                                        .start(() ->
                                                IntStream.range(0, 50)
                                                        .forEach(deed ->
                                                                bed.transactions()
                                                                        .executeWithoutResult(
                                                                                transaction ->
                                                                                        bed.publish(
                                                                                                happened(
                                                                                                        who
                                                                                                                + "-"
                                                                                                                + deed))))))
                        .toList();
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(bed.entries().reversed())
                .extracting(Entry::number)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 400).boxed().toList());
        assertThat(bed.followed(Optional.of(bed.journal().head())).broken()).isEmpty();
    }

    @Test
    void addresses_of_mail_do_not_get_into_the_journal() {
        bed.publish(
                new JournalBed.Happened(
                        Deed.of(
                                        "test.told",
                                        "Сказано",
                                        Deed.Subject.of("person", 1, "Иванова <ivanova@school.ru>"),
                                        new Deed.Change("почта", "a@b.ru", "c.d@школа.рф"))
                                .because("писать на e@f.org, до пятницы")));

        String everything =
                bed.database
                        .client()
                        .sql("select to_jsonb(e)::text from journal.entry e")
                        .query(String.class)
                        .single();
        assertThat(everything).doesNotContain("@").contains("писать на (адрес почты), до пятницы");
    }

    @Test
    void nobody_changes_deletes_or_empties_not_even_the_owner() {
        bed.publish(happened("навсегда"));
        JdbcClient owner = JdbcClient.create(bed.database.sourceOfOwner());
        for (String deed :
                List.of(
                        "update journal.entry set title = ''",
                        "delete from journal.entry",
                        "truncate journal.entry")) {
            assertThatThrownBy(() -> owner.sql(deed).update())
                    .as(deed)
                    .hasMessageContaining("the journal is only added to");
            assertThatThrownBy(() -> bed.database.client().sql(deed).update())
                    .as(deed)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void a_filter_narrows_by_person_kind_text_and_time_and_pages_by_number() {
        for (int deed = 1; deed <= 25; deed++) {
            bed.publishAs(OFFICER, happened("Дело " + deed));
        }
        bed.publish(happened("Ночная работа"));

        assertThat(bed.journal().count(ALL, Filter.EVERYTHING)).isEqualTo(26);
        assertThat(bed.journal().entries(ALL, Filter.EVERYTHING, 2, 10))
                .extracting(Entry::number)
                .containsExactly(16L, 15L, 14L, 13L, 12L, 11L, 10L, 9L, 8L, 7L);
        assertThat(bed.journal().count(ALL, person(7))).isEqualTo(25);
        assertThat(bed.journal().count(ALL, person(0))).isEqualTo(1);
        assertThat(bed.journal().count(ALL, text("дело 2"))).isEqualTo(7);
        assertThat(bed.journal().count(ALL, from(1))).isZero();
        assertThat(bed.journal().count(ALL, from(-1))).isEqualTo(26);
        assertThat(bed.journal().people(ALL)).containsExactly(new Journal.Named(7, "Белова Н. В."));
        assertThat(bed.journal().kinds(ALL))
                .extracting(Journal.Kind::kind)
                .containsOnly("test.happened");
    }

    @Test
    void a_kind_with_several_titles_is_narrowed_to_one_of_them() {
        bed.publish(happened("Школа закрыта"));
        bed.publish(happened("Школа открыта"));
        bed.publish(happened("Школа закрыта"));

        assertThat(bed.journal().kinds(ALL))
                .extracting(Journal.Kind::title)
                .containsExactly("Школа закрыта", "Школа открыта");
        assertThat(bed.journal().count(ALL, kind("test.happened"))).isEqualTo(3);
        assertThat(bed.journal().count(ALL, kind("test.happened:Школа закрыта"))).isEqualTo(2);
        assertThat(bed.journal().count(ALL, kind("test.other:Школа закрыта"))).isZero();
    }

    @Test
    void what_was_done_to_a_person_before_anybody_was_signed_in_is_found_by_the_person() {
        bed.publish(
                new JournalBed.Happened(
                        Deed.of(
                                "access.signed_in",
                                "Вход",
                                Deed.Subject.of("person", 7, "Белова Н. В."))));
        bed.publishAs(
                new Viewer(8, "Иной И. И.", "i@opora.test", Role.OPERATOR, ALL, ""),
                new JournalBed.Happened(
                        Deed.of(
                                "access.closed",
                                "Доступ закрыт",
                                Deed.Subject.of("person", 7, "Белова Н. В."))));

        assertThat(bed.journal().entries(ALL, person(7), 1, 10))
                .extracting(entry -> entry.deed().title())
                .containsExactly("Вход");
        assertThat(bed.journal().count(ALL, person(0))).isOne();
    }

    private static Filter kind(String kind) {
        return new Filter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(kind),
                Optional.empty(),
                "",
                Filter.Results.TOLD);
    }

    private static Filter person(long person) {
        return new Filter(
                Optional.empty(),
                Optional.empty(),
                Optional.of(person),
                Optional.empty(),
                Optional.empty(),
                "",
                Filter.Results.TOLD);
    }

    private static Filter text(String text) {
        return new Filter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                text,
                Filter.Results.TOLD);
    }

    private static Filter from(long seconds) {
        return new Filter(
                Optional.of(JournalBed.NOW.plusSeconds(seconds)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                Filter.Results.TOLD);
    }
}
