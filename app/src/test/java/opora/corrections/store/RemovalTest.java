package opora.corrections.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.access.Caller;
import opora.access.Role;
import opora.access.Viewer;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;
import opora.upkeep.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** In bare SQL: the one way by which something written about a pupil goes out of a request, and that there is no other. */
class RemovalTest {

    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final JdbcClient HOUSE = DATABASE.client();
    private static final JdbcClient OWNER = JdbcClient.create(DATABASE.sourceOfOwner());

    private static final String NAME = "Петров Иван";
    private static final String MARK = "[удалено: сведения об ученике]";

    private long request;
    private long step;
    private long file;

    @BeforeEach
    void a_request_of_school_one_with_an_answer_and_a_file() {
        request =
                HOUSE.sql(
                                """
                                with w as (insert into corrections.opened_window (year, run, opened_at, opened_by, opened_by_name)
                                           values (2026, 1, now(), 1, 'Проба') returning id),
                                     i as (insert into corrections.invited select id, 1 from w returning of_window)
                                insert into corrections.request
                                    (of_window, school, year, procedure, asked_participants, asked_failed, text, late_because, made_at,
                                     made_by, made_by_name)
                                select of_window, 1, 2026, 'VPR-5-MA', 10, 1, 'Петров Иван болел', 'Петров Иван забыл', now(), 1, 'Рогова'
                                from i returning id
                                """)
                        .query(Long.class)
                        .single();
        step =
                number(
                        """
                        insert into corrections.step (request, school, kind, text, made_at, made_by, made_by_name)
                        values (%d, 1, 'SUPPORTED', 'Да, Петров Иван болел', now(), 2, 'Белова') returning id
                        """);
        file =
                number(
                        """
                        insert into corrections.attachment (request, school, name, kind, size, content)
                        values (%d, 1, 'Петров Иван.pdf', 'PDF', 3, 'abc') returning id
                        """);
    }

    private long number(String insert) {
        return HOUSE.sql(insert.formatted(request)).query(Long.class).single();
    }

    @Test
    void a_passage_goes_out_of_the_named_text_and_nothing_else_of_the_row_changes() {
        Map<String, @Nullable Object> before = row("request", request);

        assertThat(remove("TEXT", 0, NAME)).isEqualTo(NAME.length());

        Map<String, @Nullable Object> after = row("request", request);
        assertThat(after.put("text", "")).isEqualTo(MARK + " болел");
        before.put("text", "");
        assertThat(after).isEqualTo(before);
        assertThat(row("step", step)).containsEntry("text", "Да, Петров Иван болел");

        assertThat(remove("LATE", 0, NAME)).isEqualTo(NAME.length());
        assertThat(remove("STEP", step, NAME)).isEqualTo(NAME.length());
        assertThat(remove("STEP", step, NAME)).as("once more").isZero();

        assertThat(row("request", request)).containsEntry("late_because", MARK + " забыл");
        assertThat(row("step", step)).containsEntry("text", "Да, " + MARK + " болел");
        assertThat(removals())
                .containsExactly(
                        "TEXT 11 имя Кравцова", "LATE 11 имя Кравцова", "STEP 11 имя Кравцова");
    }

    @Test
    void a_file_goes_whole_and_once() {
        assertThat(removeFile(file)).isEqualTo(3);
        assertThat(removeFile(file)).isZero();
        assertThat(row("attachment", file))
                .containsEntry("name", "")
                .containsEntry("size", 0)
                .containsEntry("content", new byte[0]);
        assertThat(removals()).containsExactly("FILE 3 имя Кравцова");
    }

    @Test
    void nobody_removes_what_is_out_of_sight() {
        assertThatThrownBy(() -> as(2, () -> remove("TEXT", 0, NAME)))
                .hasMessageContaining("no such request in sight");
        assertThatThrownBy(() -> as(2, () -> removeFile(file)))
                .hasMessageContaining("no such request in sight");
        assertThat(row("request", request)).containsEntry("text", "Петров Иван болел");
        assertThat(row("attachment", file)).containsEntry("size", 3);

        as(1, () -> remove("TEXT", 0, NAME));
        assertThat(removals()).hasSize(1);
    }

    @Test
    void a_step_and_a_file_of_another_request_are_none_of_this_one() {
        long stranger = step;
        long strange = file;
        a_request_of_school_one_with_an_answer_and_a_file();
        assertThatThrownBy(() -> remove("STEP", stranger, NAME))
                .hasMessageContaining("returned no rows");
        assertThatThrownBy(() -> removeFile(strange)).hasMessageContaining("returned no rows");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update corrections.request set text = ''",
                "update corrections.step set text = '[удалено: сведения об ученике]'",
                "update corrections.attachment set content = '', name = '', size = 0",
                "update corrections.removal set reason = ''",
                "delete from corrections.removal"
            })
    void the_house_itself_changes_nothing(String deed) {
        assertThatThrownBy(() -> HOUSE.sql(deed).update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void a_removal_that_removed_nothing_is_not_kept() {
        assertThatThrownBy(() ->
                        number(
                                """
                                insert into corrections.removal
                                    (request, school, place, size, reason, made_at, made_by, made_by_name)
                                values (%d, 1, 'TEXT', 1, 'имя', now(), 1, 'Кравцова') returning id
                                """))
                .hasMessageContaining("by nobody else");
        assertThat(removals()).isEmpty();
    }

    /** Also a later function that works with the rights of the owner is held by it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "update corrections.request set asked_failed = 2",
                "update corrections.request set text = 'Другое'",
                "update corrections.request set text = 'Другое [удалено: сведения об ученике] болел'",
                "update corrections.request set text = 'Петров [удалено: сведения об ученике] болел', made_by_name = ''",
                "update corrections.step set kind = 'REFUSED'",
                "update corrections.step set text = 'Нет, [удалено: сведения об ученике]'",
                "delete from corrections.request",
                "delete from corrections.step"
            })
    void not_even_the_owner_of_the_tables_says_something_else(String deed) {
        assertThatThrownBy(() -> OWNER.sql(deed).update()).hasMessageContaining("never changes");
    }

    /** «*» stands for the mark. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    Петров болел, и Петров писал ; Петров      ; * болел, и * писал   ; 12
                    Петрова болела               ; Петров      ; Петрова болела       ; 0
                    Петров   Иван                ; Петров Иван ; *                    ; 13
                    петров болел                 ; Петров      ; петров болел         ; 0
                    (Петров), 12.03.2014         ; 12.03.2014  ; (Петров), *          ; 10
                    (Петров), 12.03.2014         ; (Петров)    ; *, 12.03.2014        ; 8
                    12x03x2014                   ; 12.03.2014  ; 12x03x2014           ; 0
                    паспорт [45] 10 № 123 (а|б)? ; [45] 10 №   ; паспорт * 123 (а|б)? ; 9
                    * и ученике                  ; ученике     ; * и *                ; 7
                    * и                          ; удалено     ; * и                  ; 0
                    тут — там                    ; —           ; тут — там            ; 0
                    Иванов-Петров                ; Петров      ; Иванов-*             ; 6
                    """)
    void only_whole_words_go_wherever_they_stand(
            String kept, String passage, String rest, int characters) {
        assertThat(without(marked(kept), passage))
                .containsEntry("rest", marked(rest))
                .containsEntry("characters", characters);
    }

    @Test
    void an_empty_text_and_an_empty_passage_lose_nothing_and_words_may_be_parted_anyhow() {
        assertThat(without("", NAME)).containsEntry("rest", "").containsEntry("characters", 0);
        assertThat(without(NAME, " \r\n")).containsEntry("rest", NAME);
        for (String parted : List.of("\r\n", "\u00a0", "  ")) {
            assertThat(without("Петров" + parted + "Иван болел", NAME))
                    .containsEntry("rest", MARK + " болел");
        }
    }

    private static String marked(String text) {
        return text.replace("*", MARK);
    }

    private static Map<String, @Nullable Object> without(String kept, String passage) {
        return HOUSE.sql("select * from corrections.without(?, ?)")
                .params(List.of(kept, passage))
                .query()
                .singleRow();
    }

    private int remove(String place, long ofStep, String passage) {
        return HOUSE.sql(
                        "select corrections.remove_passage(?, ?, nullif(?, 0), ?, 'имя', now(), 3, 'Кравцова')")
                .params(List.of(request, place, ofStep, passage))
                .query(Integer.class)
                .single();
    }

    private int removeFile(long id) {
        return HOUSE.sql("select corrections.remove_file(?, ?, 'имя', now(), 3, 'Кравцова')")
                .params(List.of(request, id))
                .query(Integer.class)
                .single();
    }

    private static Map<String, @Nullable Object> row(String table, long id) {
        return HOUSE.sql("select * from corrections.%s where id = ?".formatted(table))
                .param(id)
                .query()
                .singleRow();
    }

    private List<String> removals() {
        return HOUSE.sql(
                        """
                        select concat_ws(' ', place, size, reason, made_by_name) from corrections.removal where request = ? order by id
                        """)
                .param(request)
                .query((row, at) -> row.getString(1))
                .list();
    }

    private static void as(long school, Runnable work) {
        TerritoryScope seen = new TerritoryScope.OneSchool(new SchoolId(school));
        Viewer viewer = new Viewer(3, "Кравцова", "", Role.OPERATOR, seen, "");
        new Caller(Optional.of(viewer), "127.0.0.1").<RuntimeException>during(work::run);
    }
}
