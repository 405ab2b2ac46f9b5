package opora.identification;

import static opora.identification.Told.plain;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import opora.results.ResultCarriers.Carried;
import opora.results.ResultCarriers.ClassPart;
import opora.results.ResultCarriers.TaskPart;
import opora.statistics.Share;
import opora.statistics.Threshold;
import opora.vocabulary.Disclosure;
import opora.vocabulary.Procedure;
import org.junit.jupiter.api.Test;

class CarriedCardTest {

    private static final Threshold LIMIT = Threshold.ofPercent("30");

    @Test
    void a_class_that_carries_half_is_named_with_what_the_school_would_be_without_it() {
        CarriedCard card =
                card(
                        Disclosure.WHOLE,
                        List.of(
                                new ClassPart("6А", new Share(4, 22)),
                                new ClassPart("6Б", new Share(12, 20))),
                        List.of());
        assertThat(card.classes())
                .extracting(line -> plain(line.label() + " " + line.failed() + " " + line.marked()))
                .containsExactly("6Б 12 из 20 · 60 % true", "6А 4 из 22 · 18 % false");
        assertThat(card.sentences().stream().map(Told::plain))
                .containsExactly(
                        "Половина не справившихся или больше — в одном классе: 6Б, 12 из 16. Без него доля была бы 4 из 22 · 18 %, ниже порога.");
    }

    @Test
    void failures_spread_over_classes_are_said_to_be_spread() {
        CarriedCard card =
                card(
                        Disclosure.WHOLE,
                        List.of(
                                new ClassPart("6А", new Share(6, 20)),
                                new ClassPart("6Б", new Share(6, 20)),
                                new ClassPart("6В", new Share(6, 20))),
                        List.of());
        assertThat(card.sentences().stream().map(Told::plain))
                .containsExactly(
                        "Не справившиеся распределены по классам: половину из них набирают только 2 из 3 классов.");
    }

    @Test
    void a_small_class_is_neither_told_nor_marked_to_those_who_may_not_read_it() {
        CarriedCard card =
                card(
                        new Disclosure(5),
                        List.of(
                                new ClassPart("6А", new Share(2, 4)),
                                new ClassPart("6Б", new Share(12, 20))),
                        List.of());
        assertThat(plain(card.classes().toString()))
                .contains("меньше 5 участников")
                .doesNotContain("2 из 4");
        assertThat(card.classes().stream().filter(line -> line.label().equals("6А")))
                .noneMatch(CarriedCard.ClassLine::marked);
        assertThat(card.sentences()).isEmpty();
    }

    @Test
    void the_dearest_tasks_are_named_and_the_others_counted() {
        List<TaskPart> tasks =
                IntStream.rangeClosed(1, 7)
                        .mapToObj(number ->
                                new TaskPart(
                                        Integer.toString(number),
                                        number == 1 ? "Правописание" : "",
                                        0.31,
                                        0.58))
                        .toList();
        CarriedCard card = card(Disclosure.WHOLE, List.of(), tasks);
        assertThat(plain(card.tasks().getFirst()))
                .isEqualTo("Задание 1 — 31 % баллов, Озёрная область — 58 %: Правописание");
        assertThat(card.tasks()).hasSize(5);
        assertThat(card.others()).isEqualTo(2);
        assertThat(card.isEmpty()).isFalse();
        assertThat(card(Disclosure.WHOLE, List.of(), List.of()).isEmpty()).isTrue();
    }

    private static CarriedCard card(
            Disclosure disclosure, List<ClassPart> classes, List<TaskPart> tasks) {
        return CarriedCard.of(
                Procedure.of("VPR-6-RU"),
                LIMIT,
                new Carried(classes, tasks, "Озёрная область", "/schools/1/results/2026/VPR-6-RU"),
                disclosure);
    }
}
