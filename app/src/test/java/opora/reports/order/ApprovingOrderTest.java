package opora.reports.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import opora.identification.SchoolList;
import opora.office.DocumentText;
import opora.reports.Approving;
import opora.reports.GivenApprovals;
import opora.reports.Golden;
import opora.reports.SmallList;
import org.junit.jupiter.api.Test;

class ApprovingOrderTest {

    @Test
    void an_order_that_is_still_to_be_signed_has_blanks() throws Exception {
        String text = text(SmallList.known(), Approving.NOTHING);
        assertThat(text)
                .contains("Foot: Проект. Опора, расчёт 41")
                .doesNotContain("утратившим силу");
        Golden.assertSame("order-draft.txt", text);
    }

    @Test
    void a_recorded_order_is_filled_and_ends_the_earlier_one() throws Exception {
        String text = text(SmallList.known(), GivenApprovals.SECOND);
        assertThat(text).contains("Foot: Опора, расчёт 41").contains("Волкова Н. С.");
        Golden.assertSame("order-replacing.txt", text);
    }

    @Test
    void an_order_to_be_signed_names_the_version_that_it_will_replace() throws Exception {
        assertThat(text(SmallList.known(), GivenApprovals.TO_REPLACE))
                .contains(
                        "утратившим силу приложение к приказу от 1 декабря 2026\u00a0г. №\u00a0340-р");
    }

    @Test
    void an_order_recorded_without_a_meeting_speaks_of_none() throws Exception {
        assertThat(text(SmallList.known(), GivenApprovals.FIRST)).doesNotContain("протокола");
    }

    @Test
    void an_order_about_nobody_approves_that_nobody_was_found() throws Exception {
        assertThat(text(SmallList.ofNobodyListed(), Approving.NOTHING))
                .contains("1. Утвердить итоги выявления общеобразовательных организаций")
                .contains("среди школ, о которых есть данные, таких нет")
                .doesNotContain("разобрать причины");
    }

    private static String text(SchoolList list, Approving approving) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ApprovingOrder.of(list, SmallList.WHOLE_REGION.under(approving)).write(out);
        return DocumentText.ofDocx(out.toByteArray());
    }
}
