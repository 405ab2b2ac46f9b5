package opora.results.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import opora.results.ReferenceData;
import org.junit.jupiter.api.Test;

/** What is said of {@link SchoolOfFindings}, worked out by hand. */
class FindingsOfASchoolTest {

    private static String said(String id) {
        return Catalogue.SHIPPED.patterns().stream()
                .filter(pattern -> pattern.id().equals(id))
                .flatMap(pattern -> pattern.find(SchoolOfFindings.readings()).stream())
                .map(Finding::text)
                .findFirst()
                .orElse("");
    }

    @Test
    void the_share_of_failed_stands_beside_its_limit() {
        assertThat(said("failed.limit"))
                .isEqualTo(
                        "Не справились 14 из 40 · 35,0\u202f%: это не меньше 30 %, порога низкого результата.");
        assertThat(said("failed.under")).isEmpty();
    }

    /** 25 % beside 80 and 0 % beside 40: both below; 100 % beside 80 is above. */
    @Test
    void tasks_outside_the_corridor_are_counted_and_named() {
        assertThat(said("tasks.below"))
                .isEqualTo(
                        "Хуже, чем по стране, больше чем на 10 пунктов: 2\u00a0задания из 3 — 1, 2. Сильнее всего задание 1: 25,0\u202f% и 80,0\u202f%.");
        assertThat(said("tasks.above")).contains("1\u00a0задание из 3 — 3.");
        assertThat(said("tasks.sure")).contains("2\u00a0задания из 3: 1, 2.");
        assertThat(said("tasks.chance")).isEmpty();
        assertThat(said("tasks.inside")).isEmpty();
    }

    @Test
    void a_skill_of_which_most_tasks_are_red_is_a_deficit() {
        assertThat(said("zones.base")).contains("2\u00a0задания из 2 — 1, 2.");
        assertThat(said("zones.raised")).isEmpty();
        assertThat(said("zones.skill")).contains("«Вычисления» (2 из 2\u00a0заданий)");
    }

    @Test
    void weaker_pupils_who_solve_better_are_noticed() {
        assertThat(said("groups.crossing")).contains("1\u00a0задание из 3 — 1.");
    }

    /** 20 of 40 are below the mark book, 10 of them by two marks. */
    @Test
    void the_mark_book_is_compared_and_wide_gaps_are_told_apart() {
        assertThat(said("journal.lower")).contains("у 20 из 40 · 50,0\u202f%");
        assertThat(said("journal.gaps")).contains("ниже — 10, выше — 0 из 40");
        assertThat(said("journal.higher")).isEmpty();
    }

    /** From 4 of 40 to 14 of 40. */
    @Test
    void growth_over_the_years_is_told_in_points() {
        assertThat(said("years.growth")).contains("на 25,0\u00a0пункта");
        assertThat(said("years.fall")).isEmpty();
    }

    @Test
    void marks_stand_beside_those_of_the_country() {
        assertThat(said("twos.more"))
                .isEqualTo(
                        "Двоек больше, чем по стране, на 24,9\u00a0пункта: 35,0\u202f% и 10,1\u202f%.");
        assertThat(said("quality.none")).contains("качество 0,0\u202f%");
    }

    @Test
    void the_sections_of_the_page_show_the_same_numbers() {
        Section tasks =
                TasksSection.of(
                                SchoolOfFindings.analysis(),
                                SchoolOfFindings.skills(),
                                Optional.empty())
                        .orElseThrow();
        assertThat(tasks.title()).isEqualTo("Вне коридора решаемости: ниже — 2, выше — 1 из 3");
        assertThat(tasks.table().rows().getFirst())
                .extracting(Entry::text)
                .contains("Вычисления", "25,0", "80,0", "−55,0", "Ниже коридора", "недостаточно");
        assertThat(tasks.sources())
                .containsExactly(
                        new Source("Школа — файл и строка", "/results/facts/2021"),
                        new Source("Страна — строка отчёта", "/results/complements/3"));
    }

    /** The scale of maths 5 in 2021: 7, 11, 15 of 20. */
    @Test
    void scores_carry_the_marks_of_the_published_scale() {
        Section scores =
                ScoresSection.of(
                                SchoolOfFindings.NOW,
                                SchoolOfFindings.analysis().subject(),
                                ReferenceData.shipped()
                                        .scale(
                                                SchoolOfFindings.NOW.procedure(),
                                                SchoolOfFindings.NOW.year()))
                        .orElseThrow();
        assertThat(scores.title()).isEqualTo("Больше всего работ с баллом 10 — «3»");
        assertThat(scores.table().rows()).hasSize(21);
        assertThat(scores.table().rows().get(6))
                .extracting(Entry::text)
                .isEqualTo(List.of("6", "14", "35,0", "«2»"));
    }
}
