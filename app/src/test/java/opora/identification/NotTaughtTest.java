package opora.identification;

import static opora.identification.Given.verdict;
import static opora.identification.Given.year;
import static opora.identification.Told.plain;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import opora.identification.Missing.Reason;
import opora.territory.School;
import opora.vocabulary.Procedure;
import org.junit.jupiter.api.Test;

/** What is told of procedures for grades that a school has not. */
class NotTaughtTest {

    private static final Method FEDERAL = Method.FEDERAL_847;
    private static final String ALL_BUT_EGE =
            """
            2026 VPR-5-RU 1/20
            2026 VPR-5-MA 1/20
            2026 VPR-6-RU 1/20
            2026 VPR-6-MA 1/20
            2026 OGE-9-RU 1/20
            2026 OGE-9-MA 1/20
            """;

    @Test
    void a_school_of_nine_grades_lacks_nothing_without_the_ege() {
        List<String> told = told(verdict(FEDERAL, 2026, ALL_BUT_EGE), "1–9");
        assertThat(told)
                .contains(
                        "Ни в одной из шести учтённых процедур 2026 года доля не справившихся не достигла 30 %.",
                        "По реестру в школе нет 11 класса, поэтому не учитываются: ЕГЭ, математика; ЕГЭ, русский язык.");
        assertThat(String.join(" ", told)).doesNotContain("неполный", "За 2026 год не учт");
    }

    @Test
    void what_it_lacks_besides_is_counted_among_what_it_can_have() {
        String withoutOge =
                ALL_BUT_EGE.lines().limit(4).reduce("", (all, line) -> all + line + "\n");
        assertThat(told(verdict(FEDERAL, 2026, withoutOge), "1-9 классы"))
                .contains(
                        "Ни в одной из четырёх учтённых процедур 2026 года доля не справившихся не достигла 30 %. "
                                + "Вывод неполный: учтены 4 процедуры из 6.",
                        "За 2026 год не учтены 2 процедуры из 6: результаты не загружены — ОГЭ, математика; ОГЭ, русский язык. "
                                + "По реестру в школе нет 11 класса, поэтому не учитываются: ЕГЭ, математика; ЕГЭ, русский язык.");
    }

    @Test
    void a_primary_school_has_no_data_because_it_has_not_the_grades() {
        SchoolVerdict nothing = verdict(FEDERAL, 2026, "").knowing("1001", details("1–4"));
        assertThat(nothing.verdict().status()).isEqualTo(Verdict.Status.NO_DATA);
        assertThat(((Verdict.NoData) nothing.verdict()).because())
                .hasSize(8)
                .allMatch(Missing::isNotTaught);
        assertThat(told(verdict(FEDERAL, 2026, ""), "1–4"))
                .containsExactly(
                        "Учитываемые процедуры — не для классов этой школы. Вывода нет, и это не значит, что трудностей нет.",
                        "По реестру в школе нет 5, 6, 9 и 11 классов, поэтому не учитывается ни одна процедура.");
    }

    @Test
    void a_result_counts_whatever_the_register_says() {
        SchoolVerdict before = verdict(FEDERAL, 2026, ALL_BUT_EGE + "2026 EGE-11-RU 9/20");
        SchoolVerdict after = before.knowing("1001", details("1–9"));
        assertThat(after.outcomes()).isEqualTo(before.outcomes());
        assertThat(after.verdict()).isEqualTo(before.verdict());
        assertThat(reason(after, "EGE-11-MA")).isEqualTo(Reason.NO_SUCH_GRADE);
    }

    @Test
    void a_result_that_does_not_count_keeps_its_own_reason_but_for_a_row_of_nobody() {
        SchoolVerdict verdict =
                verdict(FEDERAL, 2026, "2026 EGE-11-RU ?/20\n2026 EGE-11-MA 0/0")
                        .knowing("1001", details("1–9"));
        assertThat(reason(verdict, "EGE-11-RU")).isEqualTo(Reason.ONLY_SHARES);
        assertThat(reason(verdict, "EGE-11-MA")).isEqualTo(Reason.NO_SUCH_GRADE);
    }

    @Test
    void a_silent_register_changes_nothing_but_the_code() {
        SchoolVerdict before = verdict(FEDERAL, 2026, ALL_BUT_EGE);
        assertThat(before.knowing("1001", School.Details.UNKNOWN))
                .isEqualTo(
                        new SchoolVerdict(
                                "1001", before.verdict(), before.outcomes(), before.missing()));
    }

    private static Reason reason(SchoolVerdict verdict, String procedure) {
        return verdict.missing().stream()
                .filter(one -> one.procedure().equals(Procedure.of(procedure)))
                .filter(one -> one.year().equals(year(2026)))
                .findFirst()
                .orElseThrow()
                .reason();
    }

    private static List<String> told(SchoolVerdict verdict, String grades) {
        return Explanation.of(verdict.knowing("1001", details(grades)), FEDERAL, year(2026))
                .sentences()
                .stream()
                .map(sentence -> plain(sentence.text()))
                .toList();
    }

    private static School.Details details(String grades) {
        return new School.Details("", "", grades, "", "");
    }
}
