package opora.identification;

import static opora.identification.Given.counting;
import static opora.identification.Given.verdict;
import static opora.identification.Given.with;
import static opora.identification.Given.year;
import static opora.identification.Told.FOUR;
import static opora.identification.Told.PERCENT_OF_A_GROUND;
import static opora.identification.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import opora.identification.Explanation.Sentence;
import opora.identification.Explanation.Topic;
import opora.identification.Method.ClauseB;
import org.junit.jupiter.api.Test;

/** What a listed school is told, word for word; no-break spaces are written as plain ones but for the test that is about them. */
class ListedExplanationTest {

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
                        "Кроме того, доля не ниже порога второй год подряд: в 2025 году — Математика 6, 20 из 50 · 40 %.",
                        "Школы не было бы в перечне, если бы при том же числе участников в 2026 году не справились "
                                + "на 23 ученика меньше: Математика 5 — на 8; Русский 6 — на 8; Математика 6 — на 4; Русский 5 — на 3.",
                        "Основание А — уверенно, > 99 %: доля на самом деле не ниже порога хотя бы в двух процедурах 2026 года. "
                                + "Основание Б — уверенно, 94 %: доля на самом деле не ниже порога хотя бы в одной процедуре 2026 года и хотя бы в одной 2025 года."
                                + PERCENT_OF_A_GROUND,
                        "Ещё в четырёх процедурах 2026 года доля ниже порога.");
        assertThat(topics(Method.FEDERAL_847, results))
                .containsExactly(
                        Topic.CLAUSE_A,
                        Topic.CLAUSE_B,
                        Topic.DISTANCE,
                        Topic.CERTAINTY,
                        Topic.REST);
    }

    @Test
    void ground_a_on_the_edge_says_so_and_how_far_ground_b_is() {
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
                        "Основание Б наступило бы, если бы не справился ещё 1 ученик (Русский 6, 2025 год).",
                        "Школы не было бы в перечне, если бы при том же числе участников в 2026 году не справились на 1 ученика меньше: Математика 5.",
                        "Основание А — на грани, 63 %: доля на самом деле не ниже порога хотя бы в двух процедурах 2026 года."
                                + PERCENT_OF_A_GROUND,
                        "Ещё в двух процедурах 2026 года доля ниже порога.");
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
                        "Основание А наступило бы, если бы не справились ещё 2 ученика (Математика 5, 2026 год).",
                        "Школы не было бы в перечне, если бы при том же числе участников в 2026 году не справились на 2 ученика меньше: Русский 6.",
                        "Основание Б — вероятно, 72 %: доля на самом деле не ниже порога хотя бы в одной процедуре 2026 года и хотя бы в одной 2025 года."
                                + PERCENT_OF_A_GROUND,
                        "Ещё в одной процедуре 2026 года доля ниже порога.");
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
                        "Кроме того, в одной и той же процедуре доля не ниже порога 30 % второй год подряд: "
                                + "Русский 6, в 2026 году 24 из 74 · 32 %, в 2025 году 25 из 75 · 33 %.",
                        "Школы не было бы в перечне, если бы при том же числе участников в 2026 году не справились на 2 ученика меньше: Русский 6.",
                        "Основание А — на грани, 67 %: доля на самом деле не ниже порога хотя бы в двух процедурах 2026 года. "
                                + "Основание Б — на грани, 50 %: доля на самом деле не ниже порога в одной и той же процедуре 2026 и 2025 года."
                                + PERCENT_OF_A_GROUND);
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
                        "Основание Б — на грани, 57 %: доля на самом деле не ниже порога хотя бы в одной процедуре 2026 года и хотя бы в одной 2025 года."
                                + PERCENT_OF_A_GROUND,
                        "Малые группы: Русский 6 — 9 участников; Математика 6 в 2025 году — 7 участников. "
                                + "В группе из 7 участников один ученик — это 14 процентных пунктов.",
                        "За 2026 год не учтены 3 процедуры из 4: результаты не загружены — Математика 5; Русский 5; Математика 6.",
                        "За 2025 год не учтены 3 процедуры из 4: результаты не загружены — Математика 5; Русский 5; Русский 6.");
    }

    @Test
    void ground_b_of_the_same_procedure_is_as_sure_as_all_pairs_together() {
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
                        "Основание А — уверенно, 98 %: доля на самом деле не ниже порога хотя бы в двух процедурах 2026 года. "
                                + "Основание Б — уверенно, 98 %: доля на самом деле не ниже порога в одной и той же процедуре 2026 и 2025 года."
                                + PERCENT_OF_A_GROUND);
    }

    @Test
    void numbers_keep_together_with_what_they_count() {
        SchoolVerdict verdict =
                verdict(counting("VPR-6-RU"), 2026, "2026 VPR-6-RU 3/9\n2025 VPR-6-RU 0/9");
        List<Sentence> sentences =
                Explanation.of(verdict, counting("VPR-6-RU"), year(2026)).sentences();
        assertThat(sentences.getFirst().text())
                .isEqualTo(
                        "В одной процедуре 2026 года не справились 30\u202f% участников или больше: Русский\u00a06, 3 из 9 · 33\u202f%. "
                                + "Для перечня нужны две такие процедуры или хотя бы одна такая и в 2025 году.");
        assertThat(sentences.getLast().text())
                .isEqualTo(
                        "Малые группы: Русский\u00a06 — 9\u00a0участников. В группе из 9\u00a0участников один ученик — это 11\u00a0процентных пунктов.");
    }

    private static List<Topic> topics(Method method, String results) {
        return Explanation.of(verdict(method, 2026, results), method, year(2026))
                .sentences()
                .stream()
                .map(Sentence::topic)
                .toList();
    }
}
