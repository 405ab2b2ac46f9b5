package opora.objectivity.web;

import static opora.results.OutcomeBuilder.outcome;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import opora.objectivity.RegionWork;
import opora.objectivity.Work;
import opora.objectivity.web.Evidence.Grid;
import opora.objectivity.web.Evidence.Line;
import opora.objectivity.web.Evidence.Number;
import opora.results.Outcome;
import opora.results.Outcome.ItemSum;
import opora.results.ProcedureOutcomes.Known;
import opora.statistics.BorderExcess;
import opora.statistics.DifficultyInversion;
import opora.statistics.HighAndEven;
import opora.statistics.Solvability;
import opora.statistics.Tilt;
import opora.statistics.Unconfirmed;
import opora.territory.SchoolId;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Numbers;
import opora.vocabulary.Procedure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever holds a card can redo its p-value: every number that the formula needs stands on it, the school's with the way to its source. */
class CardsTest {

    private static final Work FIFTH = new Work(new AcademicYear(2026), Procedure.of("VPR-5-MA"));
    private static final int[] SCHOOL = {
        0, 0, 0, 0, 1, 0, 0, 9, 2, 3, 4, 2, 1, 0, 0, 0, 0, 0, 0, 0, 0
    };
    private static final int[] REGION = {
        2, 4, 9, 15, 22, 30, 12, 90, 70, 62, 55, 40, 33, 20, 12, 8, 5, 3, 2, 1, 1
    };

    private static Known fact(Outcome outcome) {
        return new Known(77, new SchoolId(1), 1, 1, outcome);
    }

    private static Behind behind(Outcome outcome, List<RegionWork.Task> tasks) {
        return new Behind(
                List.of(Optional.of(fact(outcome))),
                Optional.of(
                        new RegionWork(
                                FIFTH,
                                40,
                                Optional.of(20),
                                Optional.of(7),
                                Arrays.stream(REGION).asLongStream().toArray(),
                                tasks)),
                Optional.empty());
    }

    private static List<String> column(Grid grid, int at) {
        return grid.lines().stream()
                .map(Line::numbers)
                .map(numbers -> numbers.get(at).text())
                .toList();
    }

    @Test
    void the_excess_at_a_border_is_told_with_its_window_its_tilt_and_every_chance() {
        BorderExcess sign = BorderExcess.of(7, 3, SCHOOL, REGION).orElseThrow();
        Outcome outcome = outcome("edu1", 2026, "VPR-5-MA").counted(22, 1).scores(SCHOOL).build();

        Evidence card = BorderCard.of(sign, behind(outcome, List.of()));

        assertThat(card.answer().getFirst().replace('\u00a0', ' '))
                .isEqualTo(
                        "«3» начинается с 7 баллов. Ровно столько у 9 участников, на 1–3 меньше — у 1 участника.");
        Grid window = card.tables().getFirst();
        assertThat(window.lines()).extracting(Line::head).containsExactly("4", "5", "6", "7");
        assertThat(column(window, 0)).containsExactly("1", "0", "0", "9");
        assertThat(column(window, 1)).containsExactly("21", "30", "12", "81");
        assertThat(window.lines())
                .allMatch(line -> line.numbers().getFirst().address().equals("/results/facts/77"));
        int[] others = new int[21];
        Arrays.setAll(others, score -> REGION[score] - SCHOOL[score]);
        double tilt = Tilt.of(7, 3, SCHOOL, others);
        assertThat(sign.odds())
                .isCloseTo(
                        63
                                / IntStream.range(4, 7)
                                        .mapToDouble(score ->
                                                others[score] * Math.exp(tilt * (score - 7)))
                                        .sum(),
                        org.assertj.core.api.Assertions.within(1e-9));
        assertThat(String.join(" ", card.steps()))
                .contains(Numbers.decimal(tilt, 4))
                .contains(Numbers.decimal(sign.odds(), 3))
                .contains(Chance.number(sign.pValue()));
        assertThat(card.tables().getLast().lines()).hasSize(11);
        assertThat(card.chart()).isPresent();
    }

    @Test
    void where_the_fact_is_out_of_sight_the_kept_numbers_still_say_enough() {
        BorderExcess sign = BorderExcess.of(7, 3, SCHOOL, REGION).orElseThrow();

        Evidence card =
                BorderCard.of(
                        sign,
                        new Behind(List.of(Optional.empty()), Optional.empty(), Optional.empty()));

        assertThat(card.tables()).hasSize(1);
        assertThat(card.chart()).isEmpty();
        assertThat(String.join(" ", card.steps())).contains("с поправкой на силу школы");
    }

    @Test
    void an_inversion_is_told_task_by_task_from_easy_to_hard() {
        int[] points = {18, 12, 15, 9, 13, 8, 11};
        int[] ofRegion = {300, 380, 120, 260, 90, 200, 60};
        ItemSum[] items =
                IntStream.range(0, 7)
                        .mapToObj(at ->
                                new ItemSum(
                                        String.valueOf(at + 1),
                                        1,
                                        new int[] {20, 0, 0, 0, 0, 0},
                                        new int[] {points[at], 0, 0, 0, 0, 0}))
                        .toArray(ItemSum[]::new);
        List<RegionWork.Task> tasks =
                IntStream.range(0, 7)
                        .mapToObj(at ->
                                new RegionWork.Task(String.valueOf(at + 1), 1, 400, ofRegion[at]))
                        .toList();
        DifficultyInversion sign =
                DifficultyInversion.of(
                                IntStream.of(points)
                                        .mapToObj(got -> Solvability.Counted.of(got, 20, 1))
                                        .toList(),
                                IntStream.of(ofRegion)
                                        .mapToObj(got -> new Solvability.Counted(got, 400, 1))
                                        .toList())
                        .orElseThrow();
        Outcome outcome = outcome("edu1", 2026, "VPR-5-MA").counted(20, 1).items(items).build();

        Evidence card = InversionCard.of(sign, behind(outcome, tasks));

        Grid grid = card.tables().getFirst();
        assertThat(grid.lines())
                .extracting(Line::head)
                .containsExactly("2", "1", "4", "6", "3", "5", "7");
        assertThat(column(grid, 2)).startsWith("12", "18");
        assertThat(column(grid, 3)).startsWith("60,0", "90,0");
        assertThat(column(grid, 4)).startsWith("95,0", "75,0");
        assertThat(grid.lines().getFirst().numbers().get(1))
                .isEqualTo(new Number("20", "/results/facts/77"));
        assertThat(String.join(" ", card.steps()))
                .contains(Numbers.decimal(sign.level(), 4), Numbers.decimal(sign.t(), 3))
                .contains("с 5 степенями свободы: " + Chance.number(sign.pValue()));
    }

    @Test
    void even_scores_and_an_unconfirmed_result_show_what_is_divided_by_what() {
        Outcome outcome = outcome("edu1", 2026, "VPR-5-MA").counted(22, 1).scores(SCHOOL).build();
        HighAndEven even = new HighAndEven(22, 16.5, 0.8, 2.4, 30.2, 0.00003);

        assertThat(String.join(" ", EvenCard.of(even, behind(outcome, List.of())).steps()))
                .contains(Numbers.decimal(even.variance(), 4))
                .contains(Numbers.decimal(even.variance() / even.expectedVariance(), 4))
                .contains("21 и 30,2 степенями свободы: 3,0·10⁻⁵");
        Unconfirmed unconfirmed = new Unconfirmed(4.4, 3.2, 4.0, 0.25, 0.0007);
        assertThat(UnconfirmedCard.of(unconfirmed, FIFTH, behind(outcome, List.of())).steps())
                .contains("z = разность / отклонение = −3,200.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.5 | 0,50 | примерно у 5000 школ из 10 000",
                "0.0034 | 0,0034 | примерно у 34 школ из 10 000",
                "0.00011 | 0,00011 | примерно у 1 школы из 10 000",
                "0.00000321 | 3,2·10⁻⁶ | примерно у 3 школ из миллиона",
                "0.0000000321 | 3,2·10⁻⁸ | реже чем у одной школы из миллиона",
                "0 | меньше 10⁻³⁰⁰ | реже чем у одной школы из миллиона"
            })
    void a_chance_is_told_in_numbers_and_in_schools(double p, String number, String words) {
        assertThat(Chance.number(p)).isEqualTo(number);
        assertThat(Chance.words(p).replaceAll("[\\u00a0\\u202f]", " ")).isEqualTo(words);
    }
}
