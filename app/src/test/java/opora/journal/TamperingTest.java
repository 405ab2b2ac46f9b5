package opora.journal;

import static opora.journal.JournalBed.happened;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody with all the power over the database changes, the chain tells. */
class TamperingTest {

    private final JournalBed bed = new JournalBed();
    private Head head = Head.NONE;

    @BeforeEach
    void ten_deeds() {
        for (int deed = 1; deed <= 10; deed++) {
            bed.publish(happened("Дело " + deed));
        }
        head = bed.journal().head();
    }

    @AfterEach
    void close() {
        bed.close();
    }

    @Test
    void an_untouched_journal_is_whole() {
        Chain chain = bed.followed(Optional.of(head));

        assertThat(chain.broken()).isEmpty();
        assertThat(chain.followed()).isEqualTo(10);
        assertThat(chain.last()).isEqualTo(head);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "at = at + interval '1 microsecond'",
                "person = 5",
                "person_name = 'Другой'",
                "person_role = 'другая'",
                "person_municipality = 1",
                "address = '10.0.0.1'",
                "kind = 'test.other'",
                "title = 'Другое'",
                "subject_kind = 'other'",
                "subject_id = 2",
                "subject_name = 'Другая'",
                "school = 3",
                "municipality = 4",
                "changes = jsonb_set(changes, '{0,now}', '\"другое\"')",
                "reason = 'иначе'",
                "title = subject_name, subject_name = title",
                "hash = sha256('другое')"
            })
    void a_changed_row_is_named(String change) {
        bed.tamper("update journal.entry set " + change + " where number = 4");

        assertThat(broken()).isEqualTo(4);
    }

    @Test
    void a_changed_row_with_its_hash_made_anew_breaks_the_next() {
        bed.tamper(
                "update journal.entry set title = 'Другое' where number = 4",
                "update journal.entry e set hash = sha256(convert_to(journal.canonical(e), 'UTF8')) where number = 4");

        assertThat(broken()).isEqualTo(5);
    }

    @Test
    void a_deleted_row_is_named() {
        bed.tamper("delete from journal.entry where number = 6");

        assertThat(broken()).isEqualTo(6);
    }

    @Test
    void two_swapped_rows_are_named() {
        bed.tamper(
                "update journal.entry set number = 99 where number = 3",
                "update journal.entry set number = 3 where number = 8",
                "update journal.entry set number = 8 where number = 99");

        assertThat(broken()).isEqualTo(3);
    }

    @Test
    void a_cut_tail_shows_only_against_a_head_written_down_before() {
        bed.tamper("delete from journal.entry where number > 7");

        assertThat(bed.followed(Optional.empty()).broken()).isEmpty();
        assertThat(bed.followed(Optional.of(head)).broken())
                .hasValueSatisfying(broken ->
                        assertThat(broken.why())
                                .isEqualTo("журнал обрывается на записи № 7, а была запись № 10"));
    }

    @Test
    void a_cut_tail_that_was_written_on_shows_against_the_head() {
        bed.tamper("delete from journal.entry where number > 7");
        for (int deed = 8; deed <= 12; deed++) {
            bed.publish(happened("Подлог " + deed));
        }

        assertThat(bed.followed(Optional.empty()).broken()).isEmpty();
        assertThat(bed.followed(Optional.of(head)).broken().orElseThrow().number()).isEqualTo(10);
    }

    private long broken() {
        return bed.followed(Optional.empty()).broken().orElseThrow().number();
    }
}
