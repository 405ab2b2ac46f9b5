package opora.identification;

import static opora.identification.Given.counting;
import static opora.identification.Given.verdict;
import static opora.identification.Given.with;
import static opora.identification.Given.year;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import opora.identification.Explanation.Sentence;
import opora.identification.Explanation.Topic;
import opora.identification.Method.ClauseB;
import opora.statistics.Threshold;
import org.junit.jupiter.api.Test;

/** Word for word; no-break spaces are written as plain ones but for the test that is about them. */
class ExplanationTest {

    private static final String[] FOUR = {"VPR-5-RU", "VPR-5-MA", "VPR-6-RU", "VPR-6-MA"};
    private static final String PERCENT =
            " Процент — вероятность того, что порог на самом деле пройден.";

    @Test
    void a_school_with_both_grounds_is_explained_in_full() {
        String results =
                """
                2026 VPR-6-RU 22/49
                2026 VPR-5-MA 22/50
                2026 VPR-6-MA 18/50
                2026 VPR-5-RU 17/50
                2026 OGE-9-MA 4/42
                2026 OGE-9-RU 0/42
                2026 EGE-11-MA 1/17
                2026 EGE-11-RU 0/17
                2025 VPR-6-RU 9/48
                2025 VPR-5-MA 4/47
                2025 VPR-6-MA 20/50
                2025 VPR-5-RU 6/47
                2025 OGE-9-MA 5/42
                2025 OGE-9-RU 1/42
                2025 EGE-11-MA 0/17
                2025 EGE-11-RU 0/17
                """;
        assertThat(told(Method.FEDERAL_847, results))
                .containsExactly(
                        "В четырёх процедурах 2026 года не справились 30 % участников или больше: "
                                + "Русский 6; Математика 5; Математика 6; Русский 5. Достаточно двух.",
                        "Кроме того, порог пройден второй год подряд: в 2025 году — Математика 6, 20 из 50 · 40 %.",
                        "Школы не было бы в перечне, если бы при том же числе участников в 2026 году не справились "
                                + "на 23 ученика меньше: Математика 5 — на 8; Русский 6 — на 8; Математика 6 — на 4; Русский 5 — на 3.",
                        "Основание А — уверенно: держится на процедурах Русский 6 (уверенно, 99 %) и Математика 5 (уверенно, 98 %). "
                                + "Основание Б — уверенно: держится на процедурах Русский 6 (уверенно, 99 %) и Математика 6 в 2025 году (уверенно, 94 %)."
                                + PERCENT,
                        "Ещё в четырёх процедурах 2026 года порог не пройден.");
        assertThat(topics(Method.FEDERAL_847, results))
                .containsExactly(
                        Topic.CLAUSE_A,
                        Topic.CLAUSE_B,
                        Topic.DISTANCE,
                        Topic.CERTAINTY,
                        Topic.REST);
    }

    @Test
    void ground_a_on_the_edge_names_what_it_hangs_on_and_how_far_ground_b_is() {
        assertThat(
                        told(
                                counting(FOUR),
                                """
                                2026 VPR-6-RU 6/13
                                2026 VPR-5-MA 5/14
                                2026 VPR-6-MA 1/14
                                2026 VPR-5-RU 1/13
                                2025 VPR-6-RU 3/13
                                2025 VPR-5-MA 2/14
                                2025 VPR-6-MA 1/14
                                2025 VPR-5-RU 1/13
                                """))
                .containsExactly(
                        "В двух процедурах 2026 года не справились 30 % участников или больше: Русский 6; Математика 5. Двух достаточно.",
                        "Основание Б не выполнено: до него не хватило 1 ученика (Русский 6, 2025 год).",
                        "Школы не было бы в перечне, если бы при том же числе участников в 2026 году не справились на 1 ученика меньше: Математика 5.",
                        "Основание А — на грани: держится на процедурах Русский 6 (уверенно, 90 %) и Математика 5 (на грани, 69 %)."
                                + PERCENT,
                        "Ещё в двух процедурах 2026 года порог не пройден.");
    }

    @Test
    void ground_b_alone_names_the_procedures_of_both_years() {
        assertThat(
                        told(
                                counting("VPR-6-RU", "VPR-5-MA"),
                                """
                                2026 VPR-6-RU 24/74
                                2026 VPR-5-MA 21/75
                                2025 VPR-5-MA 25/76
                                2025 VPR-6-RU 24/75
                                """))
                .containsExactly(
                        "30 % участников или больше не справились второй год подряд: в 2026 году — Русский 6, 24 из 74 · 32 %; "
                                + "в 2025 году — Математика 5, 25 из 76 · 33 %; Русский 6, 24 из 75 · 32 %. Этого достаточно.",
                        "Основание А не выполнено: до него не хватило 2 учеников (Математика 5, 2026 год).",
                        "Школы не было бы в перечне, если бы при том же числе участников в 2026 году не справились на 2 ученика меньше: Русский 6.",
                        "Основание Б — на грани: держится на процедурах Русский 6 (на грани, 68 %) и Математика 5 в 2025 году (вероятно, 71 %)."
                                + PERCENT,
                        "Ещё в одной процедуре 2026 года порог не пройден.");
    }

    @Test
    void ground_b_of_the_same_procedure_shows_it_in_both_years() {
        assertThat(
                        told(
                                with(ClauseB.SAME, "VPR-6-RU", "VPR-5-MA"),
                                """
                                2026 VPR-6-RU 24/74
                                2026 VPR-5-MA 31/75
                                2025 VPR-5-MA 5/76
                                2025 VPR-6-RU 25/75
                                """))
                .containsExactly(
                        "В двух процедурах 2026 года не справились 30 % участников или больше: Математика 5; Русский 6. Двух достаточно.",
                        "Кроме того, в одной и той же процедуре порог 30 % пройден второй год подряд: "
                                + "Русский 6, в 2026 году 24 из 74 · 32 %, в 2025 году 25 из 75 · 33 %.",
                        "Школы не было бы в перечне, если бы при том же числе участников в 2026 году не справились на 2 ученика меньше: Русский 6.",
                        "Основание А — на грани: держится на процедурах Математика 5 (уверенно, 98 %) и Русский 6 (на грани, 68 %). "
                                + "Основание Б — на грани: держится на процедурах Русский 6 (на грани, 68 %) и Русский 6 в 2025 году (вероятно, 74 %)."
                                + PERCENT);
    }

    @Test
    void one_procedure_in_small_groups_says_what_a_pupil_weighs() {
        assertThat(
                        told(
                                counting(FOUR),
                                """
                                2026 VPR-6-RU 3/9
                                2025 VPR-6-MA 4/7
                                """))
                .containsExactly(
                        "30 % участников или больше не справились второй год подряд: в 2026 году — Русский 6, 3 из 9 · 33 %; "
                                + "в 2025 году — Математика 6, 4 из 7 · 57 %. Этого достаточно.",
                        "Основание А проверить нельзя: за 2026 год данные есть только по одной процедуре.",
                        "Школы не было бы в перечне, если бы при том же числе участников в 2026 году не справились на 1 ученика меньше: Русский 6.",
                        "Основание Б — на грани: держится на процедурах Русский 6 (на грани, 60 %) и Математика 6 в 2025 году (уверенно, 94 %)."
                                + PERCENT,
                        "Малые группы: Русский 6 — 9 участников; Математика 6 в 2025 году — 7 участников. "
                                + "В группе из 7 участников один ученик — это 14 процентных пунктов.",
                        "За 2026 год не учтены 3 процедуры из 4: результаты не загружены — Математика 5; Русский 5; Математика 6.",
                        "За 2025 год не учтены 3 процедуры из 4: результаты не загружены — Математика 5; Русский 5; Русский 6.");
    }

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
                        "В 2025 году порог не пройден ни в одной из четырёх учтённых процедур.",
                        "Ближайшее основание — А: школа была бы в перечне, если бы не справился ещё 1 ученик (Математика 5, 2026 год).",
                        "Порог пройден: Русский 6 (на грани, 58 %). Порог не пройден, но уверенности нет: Математика 5 (на грани, 47 %)."
                                + PERCENT);
    }

    @Test
    void a_school_at_risk_without_the_year_before_is_told_that_ground_b_is_unknown() {
        assertThat(told(counting("VPR-6-RU", "VPR-6-MA"), "2026 VPR-6-RU 2/6"))
                .containsExactly(
                        "В одной процедуре 2026 года не справились 30 % участников или больше: Русский 6, 2 из 6 · 33 %. "
                                + "Для перечня нужны две такие процедуры или хотя бы одна такая и в 2025 году.",
                        "Порог пройден: Русский 6 (на грани, 59 %)." + PERCENT,
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
                        "В 2025 году порог был пройден: Математика 5, 30 из 61 · 49 %. Для основания Б нужна одна и та же процедура.",
                        "Ближайшее основание — Б: школа была бы в перечне, если бы не справились ещё 2 ученика (Русский 6, 2025 год).",
                        "Порог пройден: Русский 6 (на грани, 58 %)." + PERCENT,
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
                        "В 2025 году порог не пройден в единственной учтённой процедуре.",
                        "Ближе всего к порогу Русский 6, 6 из 24 · 25 %: до него не хватило 2 учеников. За порогом — зона риска.",
                        "Порог не пройден, но уверенности нет: Русский 6 (на грани, 30 %)."
                                + PERCENT,
                        "За 2025 год не учтены 3 процедуры из 4: результаты не загружены — Математика 5; Русский 5; Математика 6.");
    }

    @Test
    void a_clear_school_far_from_the_threshold_has_no_doubts_about_it() {
        assertThat(told(counting("OGE-9-RU"), "2026 OGE-9-RU 2/42\n2025 OGE-9-RU 0/40"))
                .containsExactly(
                        "В единственной учтённой процедуре 2026 года доля не справившихся меньше 30 %: ОГЭ, русский язык, 2 из 42 · 5 %.",
                        "В 2025 году порог не пройден в единственной учтённой процедуре.",
                        "Ближе всего к порогу ОГЭ, русский язык, 2 из 42 · 5 %: до него не хватило 11 учеников. За порогом — зона риска.",
                        "Ни в одной учтённой процедуре вероятность того, что порог на самом деле пройден, не доходит до 20 %.");
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
                        "В 2025 году порог был пройден: Русский 6, 9 из 24 · 38 %. Для перечня он должен быть пройден и в 2026 году.",
                        "Ближе всего к порогу Русский 6, 29 из 97 · 29,9 %: до него не хватило 1 ученика. "
                                + "За порогом — перечень, основание Б: в 2025 году порог пройден.",
                        "Порог не пройден, но уверенности нет: Русский 6 (на грани, 50 %)."
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
                        "Ближе всего к порогу Русский 6, 6 из 24 · 25 %: до него не хватило 2 учеников. "
                                + "За порогом — перечень, основание Б: в 2025 году порог пройден.");
        assertThat(told(same, nearest + "2025 VPR-6-RU 1/24\n2025 VPR-5-MA 9/24"))
                .contains(
                        "Ближе всего к порогу Русский 6, 6 из 24 · 25 %: до него не хватило 2 учеников. "
                                + "За порогом — зона риска.");
    }

    @Test
    void ground_b_of_the_same_procedure_rests_on_the_pair_whose_weaker_year_is_surest() {
        assertThat(
                        told(
                                with(ClauseB.SAME, "VPR-6-RU", "VPR-5-MA", "VPR-5-RU"),
                                """
                                2026 VPR-6-RU 40/74
                                2026 VPR-5-MA 31/75
                                2026 VPR-5-RU 3/75
                                2025 VPR-6-RU 23/75
                                2025 VPR-5-MA 30/75
                                2025 VPR-5-RU 3/75
                                """))
                .contains(
                        "Основание А — уверенно: держится на процедурах Русский 6 (уверенно, > 99 %) и Математика 5 (уверенно, 98 %). "
                                + "Основание Б — уверенно: держится на процедурах Математика 5 (уверенно, 98 %) и Математика 5 в 2025 году (уверенно, 97 %)."
                                + PERCENT);
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
                        "В 2025 году порог был пройден: Русский 6, 9 из 24 · 38 %. Без данных за 2026 год вывода это не даёт.",
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

    @Test
    void numbers_keep_together_with_what_they_count() {
        SchoolVerdict verdict =
                verdict(counting("VPR-6-RU"), 2026, "2026 VPR-6-RU 3/9\n2025 VPR-6-RU 0/9");
        List<Sentence> sentences =
                Explanation.of(verdict, counting("VPR-6-RU"), year(2026)).sentences();
        assertThat(sentences.getFirst().text())
                .isEqualTo(
                        "В одной процедуре 2026 года не справились 30\u202f% участников или больше: Русский 6, 3 из 9 · 33\u202f%. "
                                + "Для перечня нужны две такие процедуры или хотя бы одна такая и в 2025 году.");
        assertThat(sentences.getLast().text())
                .isEqualTo(
                        "Малые группы: Русский 6 — 9\u00a0участников. В группе из 9\u00a0участников один ученик — это 11\u00a0процентных пунктов.");
    }

    private static List<String> told(Method method, String results) {
        return Explanation.of(verdict(method, 2026, results), method, year(2026))
                .sentences()
                .stream()
                .map(sentence -> sentence.text().replace('\u00a0', ' ').replace('\u202f', ' '))
                .toList();
    }

    private static List<Topic> topics(Method method, String results) {
        return Explanation.of(verdict(method, 2026, results), method, year(2026))
                .sentences()
                .stream()
                .map(Sentence::topic)
                .toList();
    }
}
