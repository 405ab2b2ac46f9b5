package opora.results.telling;

import static org.assertj.core.api.Assertions.assertThat;

import opora.results.Outcome.ItemSum;
import opora.results.analysis.Level;
import opora.statistics.SolvabilityZone;
import org.junit.jupiter.api.Test;

/** Sentences worked out by hand. */
class NewFindingsTest {

    /** 14 of 40 are 35 %; 11 of 40 are 27.5 %, so three fewer. 10 of 40 need two more. */
    @Test
    void the_distance_to_the_threshold_is_told_in_participants() {
        assertThat(Scene.maths(own -> own.counted(40, 14)).said("margin.lose"))
                .isEqualTo(
                        "Доля была бы ниже 30 %, если бы не справившихся было на 3\u00a0участников меньше.");
        assertThat(Scene.maths(own -> own.counted(40, 12)).said("margin.lose"))
                .contains("на 1\u00a0участника меньше");
        assertThat(Scene.maths(own -> own.counted(40, 10)).said("margin.gain"))
                .contains("на 2\u00a0участников больше");
    }

    @Test
    void one_who_failed_is_told_in_the_singular() {
        assertThat(Scene.maths(own -> own.counted(40, 1)).said("failed.under"))
                .isEqualTo(
                        "Не справился 1 из 40 · 2,5\u202f%: ниже порога низкого результата, 30 %.");
        assertThat(Scene.maths(own -> own.counted(70, 21)).said("failed.limit"))
                .startsWith("Не справился 21 из 70");
        assertThat(Scene.maths(own -> own.counted(60, 0).absent(21)).said("absent.many"))
                .startsWith("Не писал 21 из 81");
    }

    /** 10 of 40 and 5 absent: 15 of 45 are a third. */
    @Test
    void those_who_did_not_come_could_turn_the_result() {
        assertThat(Scene.maths(own -> own.counted(40, 10).absent(5)).said("absent.turn"))
                .isEqualTo(
                        "Отсутствовали 5 из 45 · 11,1\u202f%: если бы никто из них не справился, не справившихся было бы 15 из 45 · 33,3\u202f%, не меньше порога.");
    }

    /** Task 2 is 30 points below the municipality only; task 1 is below both and named once. */
    @Test
    void what_one_corridor_names_another_does_not_repeat() {
        Scene scene =
                Scene.maths(own ->
                                own.counted(40, 0)
                                        .items(Scenes.task("1", 10), Scenes.task("2", 20)))
                        .reported(Level.MUNICIPALITY, "1=60", "2=80")
                        .reported(Level.COUNTRY, "1=75", "2=50");
        assertThat(scene.said("tasks.below")).contains("1\u00a0задание из 2 — 1.");
        assertThat(scene.said("also.below.municipality"))
                .isEqualTo("Кроме того, хуже, чем по муниципалитету: 1\u00a0задание из 2 — 2.");
        assertThat(scene.said("tasks.everywhere")).endsWith("1\u00a0задание из 2 — 1.");
    }

    /** Of 15 with «2» and 15 with «3» 3 and 12 solve the task: 20 and 80 %. Nine would be too few. */
    @Test
    void groups_of_fewer_than_ten_are_not_spoken_of() {
        assertThat(separated(15).said("groups.exit")).contains("1\u00a0задание из 1 — 1");
        assertThat(separated(9).said("groups.exit")).isEmpty();
    }

    private static Scene separated(int twos) {
        return Scene.maths(own ->
                own.counted(twos + 15, twos)
                        .items(
                                new ItemSum(
                                        "1",
                                        1,
                                        new int[] {0, 0, twos, 15, 0, 0},
                                        new int[] {0, 0, twos / 5, 12, 0, 0})));
    }

    /** 16 of 25 and 1 of 25: exact intervals 42.5–82.0 and 0.1–20.4 % do not meet. 10 and 4 of 25: they do. */
    @Test
    void classes_differ_surely_or_maybe_by_chance() {
        assertThat(classes(1, 16).said("classes.sure"))
                .isEqualTo(
                        "Классы различаются так, что случайностью это вряд ли объяснить: 5Б — 16 из 25 · 64,0\u202f%; 5А — 1 из 25 · 4,0\u202f%.");
        assertThat(classes(1, 16).said("classes.carry"))
                .isEqualTo(
                        "Большинство не справившихся — из класса 5Б (25 из 50 участников): 16\u00a0участников из 17.");
        assertThat(classes(4, 10).said("classes.spread")).contains("на 24,0\u00a0пункта");
        assertThat(classes(4, 10).said("classes.sure")).isEmpty();
    }

    private static Scene classes(int one, int other) {
        return Scene.maths(own -> own.counted(50, one + other))
                .part("5А", own -> own.counted(25, one))
                .part("5Б", own -> own.counted(25, other));
    }

    /** The least of the years compared is the n: five participants of 2020 say nothing. */
    @Test
    void years_are_told_with_the_smallest_of_them() {
        assertThat(
                        Scene.maths(own -> own.counted(40, 20))
                                .year(2020, own -> own.counted(5, 0))
                                .said("years.growth"))
                .isEmpty();
        Scene twice =
                Scene.maths(own -> own.counted(40, 16)).year(2020, own -> own.counted(30, 10));
        assertThat(twice.all())
                .filteredOn(finding -> finding.id().equals("years.low"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.n()).isEqualTo(30);
                    assertThat(finding.text())
                            .isEqualTo(
                                    "Доля не справившихся не ниже 30 % 2\u00a0раза подряд: 2020\u00a0— 33,3\u202f% из 30, 2021\u00a0— 40,0\u202f% из 40.");
                });
    }

    @Test
    void a_year_that_is_skipped_breaks_the_row() {
        Scene scene =
                Scene.maths(own -> own.counted(40, 16)).year(2018, own -> own.counted(40, 15));
        assertThat(scene.said("years.low")).isEmpty();
    }

    @Test
    void the_skills_of_the_missed_tasks_are_named() {
        Scene scene =
                Scene.maths(own -> own.counted(40, 0).items(Scenes.task("1", 10)))
                        .reported(Level.COUNTRY, "1=75")
                        .skill("1", "Умение решать ".repeat(12), "1.1", SolvabilityZone.Level.BASE);
        assertThat(scene.said("tasks.named"))
                .startsWith("Что проверяют задания ниже коридора: 1 — «Умение решать Умение")
                .endsWith("\u00a0…».")
                .hasSizeLessThan(160);
    }

    /** What may not be told is no reference, and nothing is said of it. */
    @Test
    void a_group_that_is_kept_back_is_in_no_sentence() {
        Scene scene = Scene.maths(own -> own.counted(40, 20).marks(20, 10, 5, 5));
        assertThat(scene.findings())
                .isNotEmpty()
                .allSatisfy(finding ->
                        assertThat(finding.text())
                                .doesNotContain("муниципалитет", "регион", "похожих"));
    }

    /** A school of everyday data gets five sentences and more, one without reports and tasks fewer. */
    @Test
    void a_page_says_five_to_twelve_sentences_where_the_data_are() {
        assertThat(SchoolOfFindings.told()).hasSizeBetween(5, 12);
        assertThat(Scene.maths(own -> own.shares(40, "12,5")).findings()).hasSizeBetween(1, 4);
    }
}
