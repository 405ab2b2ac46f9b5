package opora.upkeep.sample.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DiceTest {

    @Test
    void the_same_topic_falls_the_same() {
        assertThat(throwsOf(Dice.of(5, "level", 17, 2)))
                .isEqualTo(throwsOf(Dice.of(5, "level", 17, 2)));
    }

    @Test
    void seed_topic_and_each_number_matter() {
        assertThat(
                        List.of(
                                Dice.of(5, "level", 17, 2).uniform(),
                                Dice.of(6, "level", 17, 2).uniform(),
                                Dice.of(5, "size", 17, 2).uniform(),
                                Dice.of(5, "level", 18, 2).uniform(),
                                Dice.of(5, "level", 17, 3).uniform(),
                                Dice.of(5, "level", 2, 17).uniform()))
                .doesNotHaveDuplicates();
    }

    @Test
    void normal_numbers_have_mean_0_and_deviation_1() {
        Dice dice = Dice.of(1, "normal");
        double[] numbers = IntStream.range(0, 100_000).mapToDouble(it -> dice.normal()).toArray();
        double mean =
                IntStream.range(0, numbers.length).mapToDouble(it -> numbers[it]).sum()
                        / numbers.length;
        double square =
                IntStream.range(0, numbers.length)
                        .mapToDouble(it -> numbers[it] * numbers[it])
                        .sum();

        assertThat(mean).isCloseTo(0, within(0.02));
        assertThat(Math.sqrt(square / numbers.length)).isCloseTo(1, within(0.02));
    }

    @Test
    void a_shuffled_list_keeps_all_it_had() {
        List<Integer> list = new ArrayList<>(IntStream.range(0, 50).boxed().toList());
        Dice.of(1, "shuffle").shuffle(list);

        assertThat(list)
                .isNotEqualTo(IntStream.range(0, 50).boxed().toList())
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, 50).boxed().toList());
    }

    private static List<Double> throwsOf(Dice dice) {
        return List.of(dice.uniform(), dice.normal(), dice.normal(), (double) dice.upTo(1000));
    }
}
