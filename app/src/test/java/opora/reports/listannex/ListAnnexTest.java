package opora.reports.listannex;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import opora.identification.SchoolList;
import opora.office.DocumentText;
import opora.reports.GivenApprovals;
import opora.reports.Golden;
import opora.reports.Heading;
import opora.reports.SmallList;
import org.junit.jupiter.api.Test;

class ListAnnexTest {

    @Test
    void the_annex_of_a_region() throws Exception {
        same("annex-region.txt", SmallList.known(), SmallList.WHOLE_REGION);
    }

    @Test
    void an_annex_in_which_nobody_is_listed() throws Exception {
        same("annex-nobody.txt", SmallList.ofNobodyListed(), SmallList.WHOLE_REGION);
    }

    @Test
    void an_annex_made_from_files_without_a_register() throws Exception {
        same("annex-files.txt", SmallList.nameless(), Heading.ofFiles(SmallList.AT));
    }

    @Test
    void an_annex_by_a_stricter_method() throws Exception {
        same("annex-stricter.txt", SmallList.stricter(), SmallList.WHOLE_REGION);
    }

    @Test
    void a_part_of_the_region_never_passes_for_the_whole() throws Exception {
        Heading part =
                new Heading(
                        "Среднереченская область",
                        "Верхнелужский район",
                        Optional.empty(),
                        SmallList.AT);
        assertThat(DocumentText.ofDocx(written(SmallList.known(), part)))
                .contains("Normal: Верхнелужский район, Среднереченская область\n")
                .doesNotContain("организаций Среднереченской области");
    }

    @Test
    void a_region_whose_genitive_is_not_known_stands_under_the_title() throws Exception {
        Heading odd = new Heading("Регион", "", Optional.empty(), SmallList.AT);
        assertThat(DocumentText.ofDocx(written(SmallList.known(), odd)))
                .contains("Title: Перечень ⏎ общеобразовательных организаций, ⏎ имеющих")
                .contains("Normal: Регион\n");
    }

    @Test
    void an_approved_list_stands_under_its_order() throws Exception {
        same(
                "annex-approved.txt",
                SmallList.known(),
                SmallList.WHOLE_REGION.under(GivenApprovals.SECOND));
    }

    @Test
    void a_part_of_an_approved_list_is_an_extract_that_nobody_signed_yet() throws Exception {
        Heading part =
                new Heading(
                                "Среднереченская область",
                                "Верхнелужский район",
                                Optional.empty(),
                                SmallList.AT)
                        .under(GivenApprovals.SECOND);
        assertThat(DocumentText.ofDocx(written(SmallList.known(), part)))
                .contains("Выписка из приложения ⏎ к приказу от 9 декабря 2026")
                .doesNotContain("Волкова");
    }

    @Test
    void a_first_version_names_no_version() throws Exception {
        assertThat(
                        DocumentText.ofDocx(
                                written(
                                        SmallList.known(),
                                        SmallList.WHOLE_REGION.under(GivenApprovals.FIRST))))
                .contains("к приказу от 1 декабря 2026\u00a0г. №\u00a0340-р\n")
                .doesNotContain("заменяет версию");
    }

    @Test
    void the_same_list_gives_the_same_bytes() throws Exception {
        assertThat(written(SmallList.known(), SmallList.WHOLE_REGION))
                .isEqualTo(written(SmallList.known(), SmallList.WHOLE_REGION));
    }

    private static void same(String golden, SchoolList list, Heading heading) throws IOException {
        String text = DocumentText.ofDocx(written(list, heading));
        assertThat(text.toLowerCase()).doesNotContain("рейтинг");
        Golden.assertSame(golden, text);
    }

    private static byte[] written(SchoolList list, Heading heading) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ListAnnex.of(list, heading).write(out);
        return out.toByteArray();
    }
}
