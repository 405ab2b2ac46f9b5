package opora.reports.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.office.DocumentText;
import opora.programme.ProgrammeLevel;
import opora.programme.wording.Edition;
import opora.programme.wording.Kind;
import opora.programme.wording.Kinds;
import opora.programme.wording.Provision;
import opora.programme.wording.ProvisionId;
import opora.reports.PrintedProgramme;
import org.junit.jupiter.api.Test;

/** The order that approves a programme. */
class ProgrammeOrderTest {

    private static String order(Map<String, String> about, Optional<String> approved)
            throws Exception {
        Edition edition =
                Edition.of(
                        List.of(
                                new Provision(
                                        ProvisionId.PROGRAMME,
                                        Kinds.shipped().get(Kind.PROGRAMME),
                                        Optional.empty(),
                                        BigDecimal.ZERO,
                                        about,
                                        1)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ProgrammeOrder.of(
                        new PrintedProgramme(
                                ProgrammeLevel.SCHOOL,
                                edition,
                                7,
                                ZonedDateTime.of(2027, 3, 12, 10, 42, 0, 0, ZoneOffset.UTC),
                                approved))
                .write(out);
        return DocumentText.ofDocx(out.toByteArray()).replace('\u00a0', ' ');
    }

    @Test
    void says_what_for_what_is_approved_and_every_further_point() throws Exception {
        String order =
                order(
                        Map.of(
                                "title",
                                "Программа «Учимся вместе»",
                                "term",
                                "2027 год",
                                "developer",
                                "Школа № 15",
                                "purpose",
                                "В целях помощи ученикам приказываю:",
                                "points",
                                "Рекомендовать учителям.\nКонтроль оставляю за собой.",
                                "head",
                                "Директор Н. В. Белова",
                                "contact",
                                "Завуч Рогова Т. И.\n8 (4012) 000-000"),
                        Optional.of("приказ № 31-п от 12.03.2027"));

        assertThat(order)
                .contains("Школа № 15", "12.03.2027", "№ 31-п")
                .contains("В целях помощи ученикам ПРИКАЗЫВАЮ:")
                .contains(
                        "1. Утвердить прилагаемую программу «Программа „Учимся вместе“» (срок: 2027 год).")
                .contains("2. Рекомендовать учителям.")
                .contains("3. Контроль оставляю за собой.")
                .contains("Н. В. Белова")
                .contains("8 (4012) 000-000");
    }

    @Test
    void is_called_and_demands_as_the_paper_that_approved_it() throws Exception {
        Map<String, String> about =
                Map.of("title", "Программа района", "purpose", "В целях помощи школам приказываю:");

        assertThat(order(about, Optional.of("Постановление администрации от 12.03.2027 № 31-п")))
                .contains(
                        "Title: Постановление\n",
                        "Foot: Постановление об утверждении. ",
                        "12.03.2027",
                        "№ 31-п")
                .contains("В целях помощи школам ПОСТАНОВЛЯЮ:")
                .doesNotContainIgnoringCase("приказ");
        assertThat(order(about, Optional.of("распоряжение № 7 от 12.03.2027")))
                .contains("Распоряжение")
                .contains("В целях помощи школам:")
                .doesNotContainIgnoringCase("приказ");
        assertThat(order(about, Optional.of("протокол совета № 2")))
                .contains("В целях помощи школам ПРИКАЗЫВАЮ:");
    }

    @Test
    void leaves_room_for_what_nobody_said() throws Exception {
        String order = order(Map.of("title", "Программа школы"), Optional.empty());

        assertThat(order)
                .contains("______________________________")
                .contains("№ ______________")
                .contains("ПРИКАЗЫВАЮ:")
                .contains("1. Утвердить прилагаемую программу «Программа школы».")
                .doesNotContain("2. ");
    }
}
