package opora.corrections.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import opora.upkeep.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** In bare SQL, under the user of the house: the one way by which a file of a request may go. */
class ForgetEvidenceTest {

    private static final JdbcClient HOUSE = TestDatabase.fresh().client();

    @BeforeAll
    static void one_file_of_a_window_that_ended_forty_days_ago_and_one_of_twenty() {
        plant(1, 40);
        plant(2, 20);
    }

    private static void plant(int school, int days) {
        HOUSE.sql(
                        """
                        with w as (insert into corrections.opened_window (year, run, opened_at, opened_by, opened_by_name)
                                   values (2026, 1, now(), 1, 'Проба') returning id),
                             t as (insert into corrections.term
                                       (of_window, schools_until, answers_until, word, status, reason, made_at, made_by, made_by_name)
                                   select id, current_date - :days, current_date - :days, '', 'CLOSED', '', now(), 1, 'Проба' from w),
                             i as (insert into corrections.invited select id, :school from w returning of_window),
                             r as (insert into corrections.request
                                       (of_window, school, year, procedure, asked_participants, asked_failed, text, late_because,
                                        made_at, made_by, made_by_name)
                                   select of_window, :school, 2026, 'VPR-5-MA', 10, 1, '', '', now(), 1, 'Проба' from i returning id)
                        insert into corrections.attachment (request, school, name, kind, size, content)
                        select id, :school, 'протокол.pdf', 'PDF', 3, 'abc' from r
                        """)
                .param("school", school)
                .param("days", days)
                .update();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "now()",
                "now() - interval '29 days'",
                "now() + interval '100 years'",
                "'infinity'",
                "null"
            })
    void nothing_is_forgotten_that_was_argued_about_within_thirty_days(String before) {
        assertThatThrownBy(() -> forget(before)).hasMessageContaining("kept for 30 days at least");
        assertThat(left(2)).isOne();
    }

    @Test
    void what_was_over_before_goes_with_its_name_and_the_rest_stays() {
        assertThat(left(1)).isOne();
        assertThat(forget("now() - interval '31 days'")).isOne();
        assertThat(left(1)).isZero();
        assertThat(left(2)).isOne();
    }

    private static int forget(String before) {
        return HOUSE.sql("select corrections.forget_evidence(%s)".formatted(before))
                .query(Integer.class)
                .single();
    }

    private static int left(int school) {
        return HOUSE.sql(
                        """
                        select count(*) from corrections.attachment
                        where school = ? and name = 'протокол.pdf' and content = 'abc' and size = 3
                        """)
                .param(school)
                .query(Integer.class)
                .single();
    }
}
