package opora.reports.listworkbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import opora.identification.ListingChance;
import opora.identification.SchoolList;
import opora.office.DocumentText;
import opora.office.UnreadableFile;
import opora.reports.Golden;
import opora.reports.Heading;
import opora.reports.SmallList;
import opora.vocabulary.Disclosure;
import org.junit.jupiter.api.Test;

class ListWorkbookTest {

    @Test
    void the_workbook_of_a_region() throws Exception {
        same("workbook-region.txt", SmallList.known(), SmallList.WHOLE_REGION);
    }

    @Test
    void a_workbook_in_which_nobody_is_listed() throws Exception {
        same("workbook-nobody.txt", SmallList.ofNobodyListed(), SmallList.WHOLE_REGION);
    }

    @Test
    void a_workbook_made_from_files_without_a_register() throws Exception {
        same("workbook-files.txt", SmallList.nameless(), Heading.ofFiles(SmallList.AT));
    }

    @Test
    void a_workbook_by_a_stricter_method() throws Exception {
        same("workbook-stricter.txt", SmallList.stricter(), SmallList.WHOLE_REGION);
    }

    @Test
    void a_workbook_for_somebody_who_is_not_in_charge() throws Exception {
        Heading whole = SmallList.WHOLE_REGION;
        Heading told =
                new Heading(
                        whole.region(), whole.part(), whole.run(), whole.at(), new Disclosure(5));
        same("workbook-inside.txt", SmallList.known(), told);
    }

    @Test
    void the_same_list_gives_the_same_bytes() throws Exception {
        assertThat(written(SmallList.known(), SmallList.WHOLE_REGION))
                .isEqualTo(written(SmallList.known(), SmallList.WHOLE_REGION));
    }

    private static void same(String golden, SchoolList list, Heading heading)
            throws IOException, UnreadableFile {
        String text = DocumentText.ofXlsx(written(list, heading));
        assertThat(text.toLowerCase()).doesNotContain("рейтинг");
        Golden.assertSame(golden, text);
    }

    private static byte[] written(SchoolList list, Heading heading) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ListWorkbook.write(list, ListingChance.of(list), heading, out);
        return out.toByteArray();
    }
}
