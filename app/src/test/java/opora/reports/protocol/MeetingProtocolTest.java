package opora.reports.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import opora.corrections.Disputes;
import opora.identification.SchoolList;
import opora.identification.YearBefore;
import opora.office.DocumentText;
import opora.reports.Approving;
import opora.reports.Considered;
import opora.reports.GivenApprovals;
import opora.reports.Golden;
import opora.reports.SmallList;
import org.junit.jupiter.api.Test;

class MeetingProtocolTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 7);

    /** Боровинская and Калинская stay or enter, Ольховская leaves, the evening school has no data now, Заречная is gone. */
    private static final SchoolList BEFORE =
            SmallList.yearBefore(
                    """
                    edu101001: 2025 VPR-6-RU 10/26
                    edu101001: 2025 VPR-6-MA 8/26
                    edu101004: 2025 VPR-6-MA 3/6
                    edu101004: 2025 VPR-6-RU 3/6
                    edu104003: 2025 VPR-6-RU 9/20
                    edu104003: 2025 VPR-6-MA 9/20
                    edu107009: 2025 VPR-6-RU 5/9
                    edu107009: 2025 VPR-6-MA 5/9
                    edu101003: 2025 VPR-6-RU 3/13
                    """);

    private static final Considered NOTHING_ELSE =
            new Considered(Optional.empty(), List.of(), List.of(), TODAY);
    private static final Considered MUCH =
            new Considered(
                    Optional.of(YearBefore.of(BEFORE)),
                    List.of(new Disputes(2, 40, LocalDate.of(2026, 11, 20), 7, 3, 1, 2, 1, 1)),
                    List.of(
                            "Заявление 5, Боровинская СОШ, ВПР 2026, русский язык, 6 класс: муниципалитет ответил"),
                    TODAY);

    @Test
    void a_protocol_without_anything_before_it_has_blanks() throws Exception {
        Golden.assertSame(
                "protocol-draft.txt", text(SmallList.known(), Approving.NOTHING, NOTHING_ELSE));
    }

    @Test
    void a_recorded_meeting_has_its_people_and_what_it_looked_at() throws Exception {
        Golden.assertSame(
                "protocol-recorded.txt", text(SmallList.known(), GivenApprovals.SECOND, MUCH));
    }

    @Test
    void the_sums_of_both_years_add_up() throws Exception {
        assertThat(text(SmallList.known(), Approving.NOTHING, MUCH))
                .contains(
                        "В перечне 2026 года 4\u00a0школы = 3\u00a0вошли + 1\u00a0осталась. В перечне 2025 года было 4\u00a0школы = 1\u00a0осталась + 1\u00a0вышла + 1\u00a0без данных + 1\u00a0больше не работает.")
                .contains("Сравнивать размеры двух перечней пока нельзя");
    }

    @Test
    void a_window_in_which_nothing_was_disputed_is_told_too() throws Exception {
        Disputes none = new Disputes(2, 41, LocalDate.of(2026, 11, 20), 0, 0, 0, 0, 0, 0);
        assertThat(
                        text(
                                SmallList.known(),
                                Approving.NOTHING,
                                new Considered(Optional.empty(), List.of(none), List.of(), TODAY)))
                .contains(
                        "Окно уточнений 2 по расчёту 41, для школ по 20 ноября 2026\u00a0года: ни одно число не оспорено.");
    }

    private static String text(SchoolList list, Approving approving, Considered considered)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        MeetingProtocol.of(list, SmallList.WHOLE_REGION.under(approving), considered).write(out);
        return DocumentText.ofDocx(out.toByteArray());
    }
}
