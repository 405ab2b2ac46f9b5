package opora.reports.diary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import opora.office.DocumentText;
import opora.programme.wording.Provision;
import opora.programme.wording.ProvisionId;
import opora.reports.FilledProgramme;
import opora.reports.Golden;
import opora.reports.PrintedProgramme;
import org.junit.jupiter.api.Test;

class DiaryPaperTest {

    private static final PrintedProgramme SCHOOL = FilledProgramme.approved("school");

    @Test
    void a_diary_lists_the_activities_of_all_roadmaps_with_what_became_of_them() throws Exception {
        Golden.assertSame("diary-school.txt", docx(SCHOOL, done(SCHOOL)));
    }

    @Test
    void what_is_not_known_is_left_to_be_written_by_hand() throws Exception {
        assertThat(docx(SCHOOL, Map.of()))
                .contains("мероприятие 1 | Приказ | до 25 мая | Завуч | 48 родителей |  |  |");
    }

    @Test
    void a_programme_without_a_diary_in_its_text_gets_the_table_of_a_school() throws Exception {
        PrintedProgramme region = FilledProgramme.approved("region");
        assertThat(docx(region, done(region)))
                .contains("| Информация о выполнении (% выполнения) |")
                .contains("| 48 родителей | 100 %, приказ издан | Перенесено на май |");
    }

    @Test
    void the_book_says_the_same() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DiaryBook.of(SCHOOL, done(SCHOOL)).write(out);
        assertThat(DocumentText.ofXlsx(out.toByteArray()))
                .contains("== Дневник")
                .contains("48 родителей | 100 %, приказ издан | Перенесено на май");
    }

    @Test
    void a_programme_without_activities_has_an_empty_diary() throws Exception {
        PrintedProgramme empty = FilledProgramme.empty("anti-risk");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DiaryBook.of(empty, Map.of()).write(out);
        assertThat(DocumentText.ofXlsx(out.toByteArray())).contains("== Дневник");
        assertThat(docx(empty, Map.of())).contains("Title: Дневник реализации программы");
    }

    private static Map<ProvisionId, Map<String, String>> done(PrintedProgramme printed) {
        Provision first = printed.edition().list("activity").getFirst();
        return Map.of(
                first.id(), Map.of("done", "100 %, приказ издан", "reason", "Перенесено на май"));
    }

    private static String docx(PrintedProgramme printed, Map<ProvisionId, Map<String, String>> done)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DiaryPaper.of(printed, done).write(out);
        return DocumentText.ofDocx(out.toByteArray()).replace('\u00a0', ' ');
    }
}
