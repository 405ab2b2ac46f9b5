package opora.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The journal is read in a browser and verified by the command, beside the running pages; everybody reads what concerns the own territory. */
class A12_TheJournalTest {

    private final RunningOpora opora = RunningOpora.demo();

    @Test
    void the_journal_tells_what_was_done_and_who_looked_at_people() {
        try (Visitor visitor = at("/people", Visitor.OPERATOR)) {
            visitor.follow("Журнал");
            assertThat(visitor.title()).isEqualTo("Журнал действий");
            assertThat(visitor.row("Список людей с адресами почты"))
                    .contains("Просмотр персональных данных", "Кравцова", "региональный оператор");
            visitor.fill("Слова в записи", "введён");
            visitor.press("Показать");
            assertThat(visitor.row("Перечень введён в действие")).contains("в силе", "расчёт");
            visitor.follow("сбросить все");
            assertThat(visitor.path()).isEqualTo("/journal");
        }
    }

    @Test
    void filters_narrow_and_words_that_may_be_a_name_stay_out_of_the_address() {
        try (Visitor visitor = at("/journal", Visitor.OPERATOR)) {
            visitor.fill("Слова в записи", "загрузка");
            visitor.press("Показать");
            assertThat(visitor.path()).contains("words=").doesNotContain("%D0");
            assertThat(visitor.row("Загрузка принята")).contains("принято файлов");
            assertThat(visitor.content()).contains("«загрузка»");
        }
    }

    @Test
    void the_command_verifies_the_running_journal_against_the_head_that_the_page_shows()
            throws Exception {
        String head = headOnThePage();
        assertThat(journal("verify", "--head", head)).startsWith("0 Журнал цел.");

        String forged = head.replaceFirst("..$", head.endsWith("00") ? "11" : "00");
        assertThat(journal("verify", "--head", forged)).startsWith("3 Журнал повреждён:");
    }

    @Test
    void the_journal_can_be_taken_along() throws IOException {
        try (Visitor visitor = at("/journal", Visitor.OPERATOR)) {
            assertThat(Files.readString(visitor.download("CSV"))).contains("Номер;Когда;Кто;");
            assertThat(Files.size(visitor.download("Excel"))).isPositive();
        }
    }

    @Test
    void a_teacher_has_no_journal() {
        try (Visitor visitor = at("/", "teacher@opora.example")) {
            for (String page : new String[] {"/journal", "/journal.csv", "/journal.xlsx"}) {
                assertThat(visitor.open(page)).as(page).isEqualTo(404);
            }
        }
    }

    @Test
    void a_municipality_and_a_school_read_what_concerns_them_and_nothing_of_the_region() {
        for (String who : new String[] {Visitor.COORDINATOR, Visitor.SCHOOL}) {
            try (Visitor visitor = at("/journal", who)) {
                assertThat(visitor.content())
                        .doesNotContain("Загрузка принята", "Перечень введён в действие");
            }
        }
        try (Visitor visitor = at("/journal", Visitor.OPERATOR)) {
            assertThat(visitor.content()).contains("Перечень введён в действие");
        }
    }

    private String headOnThePage() {
        try (Visitor visitor = at("/journal", Visitor.OPERATOR)) {
            return visitor.page().locator(".card-foot .op-name").innerText();
        }
    }

    /** «0 what it said» */
    private String journal(String... words) throws Exception {
        String[] call = new String[words.length + 2];
        call[0] = Launched.root().resolve("opora").toString();
        call[1] = "journal";
        System.arraycopy(words, 0, call, 2, words.length);
        try (Launched command =
                Launched.call(opora.data(), Map.of("OPORA_DATA", opora.data().toString()), call)) {
            return command.exitCode() + " " + command.said();
        }
    }

    private Visitor at(String path, String email) {
        Visitor visitor = Visitor.of(opora, Chromium.desktop(), email);
        visitor.open(path);
        return visitor;
    }
}
