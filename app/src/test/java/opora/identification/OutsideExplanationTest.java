package opora.identification;

import static opora.identification.Given.counting;
import static opora.identification.Given.with;
import static opora.identification.Told.FOUR;
import static opora.identification.Told.PERCENT;
import static opora.identification.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import opora.identification.Method.ClauseB;
import opora.statistics.Threshold;
import org.junit.jupiter.api.Test;

/** What a school outside the list is told, word for word; no-break spaces are written as plain ones. */
class OutsideExplanationTest {

    @Test
    void a_school_at_risk_learns_what_it_lacks_for_the_list() {
        assertThat(
                        told(
                                counting(FOUR),
                                """
                                2026 VPR-6-RU 19/61
                                2026 VPR-5-MA 18/61
                                2026 VPR-6-MA 2/61
                                2026 VPR-5-RU 2/61
                                2025 VPR-6-RU 17/61
                                2025 VPR-5-MA 2/61
                                2025 VPR-6-MA 2/61
                                2025 VPR-5-RU 2/61
                                """))
                .containsExactly(
                        "В одной процедуре 2026 года не справились 30 % участников или больше: Русский 6, 19 из 61 · 31 %. "
                                + "Для перечня нужны две такие процедуры или хотя бы одна такая и в 2025 году.",
                        "В 2025 году доля не дошла до порога ни в одной из четырёх учтённых процедур.",
                        "Ближайшее основание — А: школа была бы в перечне, если бы не справился ещё 1 ученик (Математика 5, 2026 год).",
                        "Доля не ниже порога: Русский 6 (на грани, 58 %). Доля ниже порога, но уверенности нет: Математика 5 (на грани, 47 %)."
                                + PERCENT);
    }

    @Test
    void a_school_at_risk_without_the_year_before_is_told_that_ground_b_is_unknown() {
        assertThat(told(counting("VPR-6-RU", "VPR-6-MA"), "2026 VPR-6-RU 2/6"))
                .containsExactly(
                        "В одной процедуре 2026 года не справились 30 % участников или больше: Русский 6, 2 из 6 · 33 %. "
                                + "Для перечня нужны две такие процедуры или хотя бы одна такая и в 2025 году.",
                        "Доля не ниже порога: Русский 6 (на грани, 59 %)." + PERCENT,
                        "Малые группы: Русский 6 — 6 участников. В группе из 6 участников один ученик — это 17 процентных пунктов.",
                        "За 2026 год не учтена 1 процедура из 2: результаты не загружены — Математика 6.",
                        "За 2025 год не учтена ни одна процедура: результаты не загружены. Основание Б проверить нельзя.");
    }

    @Test
    void another_procedure_low_the_year_before_is_no_ground_b_where_the_same_is_wanted() {
        assertThat(
                        told(
                                with(ClauseB.SAME, "VPR-6-RU", "VPR-5-MA", "VPR-5-RU"),
                                """
                                2026 VPR-6-RU 19/61
                                2026 VPR-5-MA 2/61
                                2026 VPR-5-RU 2/61
                                2025 VPR-5-MA 30/61
                                2025 VPR-6-RU 17/61
                                """))
                .containsExactly(
                        "В одной процедуре 2026 года не справились 30 % участников или больше: Русский 6, 19 из 61 · 31 %. "
                                + "Для перечня нужны две такие процедуры или та же процедура и в 2025 году.",
                        "В 2025 году доля была не ниже порога: Математика 5, 30 из 61 · 49 %. Для основания Б нужна одна и та же процедура.",
                        "Ближайшее основание — Б: школа была бы в перечне, если бы не справились ещё 2 ученика (Русский 6, 2025 год).",
                        "Доля не ниже порога: Русский 6 (на грани, 58 %)." + PERCENT,
                        "За 2025 год не учтена 1 процедура из 3: результаты не загружены — Русский 5. Основание Б проверено не полностью.");
    }

    @Test
    void a_clear_school_learns_how_near_the_threshold_is() {
        assertThat(
                        told(
                                counting(FOUR),
                                """
                                2026 VPR-6-RU 6/24
                                2026 VPR-5-MA 1/24
                                2026 VPR-6-MA 2/23
                                2026 VPR-5-RU 2/24
                                2025 VPR-6-RU 6/24
                                """))
                .containsExactly(
                        "Ни в одной из четырёх учтённых процедур 2026 года доля не справившихся не достигла 30 %.",
                        "В 2025 году доля не дошла до порога в единственной учтённой процедуре.",
                        "Ближе всего к порогу Русский 6, 6 из 24 · 25 %: доля дошла бы до него, если бы не справились ещё 2 ученика. Тогда — зона риска.",
                        "Доля ниже порога, но уверенности нет: Русский 6 (на грани, 30 %)."
                                + PERCENT,
                        "За 2025 год не учтены 3 процедуры из 4: результаты не загружены — Математика 5; Русский 5; Математика 6.");
    }

    @Test
    void a_clear_school_far_from_the_threshold_has_no_doubts_about_it() {
        assertThat(told(counting("OGE-9-RU"), "2026 OGE-9-RU 2/42\n2025 OGE-9-RU 0/40"))
                .containsExactly(
                        "В единственной учтённой процедуре 2026 года доля не справившихся меньше 30 %: ОГЭ, русский язык, 2 из 42 · 5 %.",
                        "В 2025 году доля не дошла до порога в единственной учтённой процедуре.",
                        "Ближе всего к порогу ОГЭ, русский язык, 2 из 42 · 5 %: доля дошла бы до него, если бы не справились ещё 11 учеников. Тогда — зона риска.",
                        "Ни в одной учтённой процедуре вероятность того, что доля на самом деле не ниже порога, не доходит до 20 %.");
    }

    @Test
    void a_clear_school_with_a_low_year_behind_it_and_gaps_is_told_both() {
        assertThat(
                        told(
                                counting(FOUR),
                                """
                                2026 VPR-6-RU 29/97
                                2026 VPR-5-MA 1/24
                                2025 VPR-6-RU 9/24
                                """))
                .containsExactly(
                        "Ни в одной из двух учтённых процедур 2026 года доля не справившихся не достигла 30 %. "
                                + "Вывод неполный: учтены 2 процедуры из 4.",
                        "В 2025 году доля была не ниже порога: Русский 6, 9 из 24 · 38 %. Для перечня доля должна быть не ниже порога и в 2026 году.",
                        "Ближе всего к порогу Русский 6, 29 из 97 · 29,9 %: доля дошла бы до него, если бы не справился ещё 1 ученик. "
                                + "Тогда — перечень, основание Б: в 2025 году доля не ниже порога.",
                        "Доля ниже порога, но уверенности нет: Русский 6 (на грани, 50 %)."
                                + PERCENT,
                        "За 2026 год не учтены 2 процедуры из 4: результаты не загружены — Русский 5; Математика 6.",
                        "За 2025 год не учтены 3 процедуры из 4: результаты не загружены — Математика 5; Русский 5; Математика 6.");
    }

    @Test
    void
            beyond_the_threshold_lies_the_list_only_for_the_procedure_that_was_low_where_the_same_is_wanted() {
        Method same = with(ClauseB.SAME, "VPR-6-RU", "VPR-5-MA");
        String nearest = "2026 VPR-6-RU 6/24\n2026 VPR-5-MA 1/24\n";
        assertThat(told(same, nearest + "2025 VPR-6-RU 9/24\n2025 VPR-5-MA 1/24"))
                .contains(
                        "Ближе всего к порогу Русский 6, 6 из 24 · 25 %: доля дошла бы до него, если бы не справились ещё 2 ученика. "
                                + "Тогда — перечень, основание Б: в 2025 году доля не ниже порога.");
        assertThat(told(same, nearest + "2025 VPR-6-RU 1/24\n2025 VPR-5-MA 9/24"))
                .contains(
                        "Ближе всего к порогу Русский 6, 6 из 24 · 25 %: доля дошла бы до него, если бы не справились ещё 2 ученика. "
                                + "Тогда — зона риска.");
    }

    @Test
    void of_two_grounds_equally_near_the_first_is_named() {
        assertThat(
                        told(
                                counting("VPR-6-RU", "VPR-5-MA"),
                                """
                                2026 VPR-6-RU 8/25
                                2026 VPR-5-MA 7/25
                                2025 VPR-5-MA 7/25
                                """))
                .contains(
                        "Ближайшее основание — А: школа была бы в перечне, если бы не справился ещё 1 ученик (Математика 5, 2026 год).");
    }

    @Test
    void no_data_is_never_told_as_fine() {
        assertThat(
                        told(
                                counting(FOUR),
                                """
                                2026 VPR-6-RU 0/0
                                2026 VPR-5-MA ?/12
                                2025 VPR-6-RU 9/24
                                """))
                .containsExactly(
                        "Данных за 2026 год недостаточно: не учтена ни одна процедура. Вывода нет, и это не значит, что трудностей нет.",
                        "За 2026 год не учтена ни одна процедура: результаты не загружены — Русский 5; Математика 6; "
                                + "участников не было — Русский 6; в источнике только доли — Математика 5.",
                        "В 2025 году доля была не ниже порога: Русский 6, 9 из 24 · 38 %. Без данных за 2026 год вывода это не даёт.",
                        "За 2025 год не учтены 3 процедуры из 4: результаты не загружены — Математика 5; Русский 5; Математика 6.");
    }

    @Test
    void too_few_participants_are_named_with_the_number_wanted() {
        Method fromFive =
                new Method(
                        "federal-847",
                        Method.FEDERAL_847.threshold(),
                        5,
                        ClauseB.ANY,
                        counting("VPR-6-RU").procedures());
        assertThat(told(fromFive, "2026 VPR-6-RU 4/4\n2025 VPR-6-RU 1/5"))
                .containsExactly(
                        "Данных за 2026 год недостаточно: не учтена ни одна процедура. Вывода нет, и это не значит, что трудностей нет.",
                        "За 2026 год не учтена ни одна процедура: участников меньше 5.");
    }

    @Test
    void a_threshold_with_a_fraction_is_written_with_a_comma() {
        Method fine =
                new Method(
                        "federal-847",
                        Threshold.ofPercent("27.5"),
                        1,
                        ClauseB.ANY,
                        counting("VPR-6-RU").procedures());
        assertThat(told(fine, "2026 VPR-6-RU 109/400").getFirst())
                .isEqualTo(
                        "В единственной учтённой процедуре 2026 года доля не справившихся меньше 27,5 %: Русский 6, 109 из 400 · 27 %.");
    }
}
