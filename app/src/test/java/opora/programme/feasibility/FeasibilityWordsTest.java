package opora.programme.feasibility;

import static opora.identification.Told.plain;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import opora.programme.feasibility.ToldFeasibility.Answer;
import opora.programme.feasibility.ToldFeasibility.Seen;
import opora.programme.feasibility.ToldFeasibility.Why;
import opora.statistics.Likeness;
import opora.statistics.Share;
import opora.statistics.ShareDistribution;
import opora.statistics.ShareTarget;
import opora.statistics.ShareTarget.Direction;
import opora.statistics.Unchanged;
import org.junit.jupiter.api.Test;

class FeasibilityWordsTest {

    private static final Likeness.Step NARROW = new Likeness.Step(5, 2);
    private static final Likeness.Step WIDE = new Likeness.Step(10, 4);
    private static final String WHO =
            "Похожие школы: доля не справившихся отличается не больше чем на 5 пунктов, участников от 25 до 98, цели ещё не достигли.";
    private static final String CHANCE =
            "При 49 участниках через год и без всяких перемен может не справиться от 8 до 25 (16–51 %): изменение от −20 до +14 пунктов — ещё случайность. Одна случайность приведёт к цели с вероятностью 6 %.";

    private static List<String> told(Share base, String percent, Answer answer) {
        ShareTarget target = ShareTarget.ofPercent(percent, Direction.AT_MOST);
        Unchanged unchanged = Unchanged.of(base, new ShareDistribution(3, 12), target);
        return new FeasibilityWords(base, target, unchanged)
                .of(answer).stream().map(one -> plain(one)).toList();
    }

    private static List<String> told(Answer answer) {
        return told(new Share(18, 49), "20", answer);
    }

    @Test
    void a_target_that_few_came_to_is_told_with_counts_and_with_chance() {
        assertThat(told(new Answer.Seldom(new Seen(4, 57, 57, NARROW))))
                .containsExactly(
                        "С 18 из 49 · 37 % до 20 % за год: 4 из 57 похожих школ. Так бывает редко.",
                        WHO, CHANCE);
    }

    @Test
    void a_usual_one_and_one_that_nobody_came_to_are_told_apart() {
        assertThat(told(new Answer.Usual(new Seen(21, 61, 61, NARROW))))
                .startsWith(
                        "С 18 из 49 · 37 % до 20 % за год: 21 из 61 похожей школы. Так бывает часто.");
        assertThat(told(new Answer.NeverSeen(new Seen(0, 30, 30, NARROW))))
                .startsWith(
                        "С 18 из 49 · 37 % до 20 % за год: ни одна из 30 похожих школ. Среди похожих такого ещё не было.");
    }

    @Test
    void several_years_of_a_school_are_no_several_schools() {
        assertThat(told(new Answer.Seldom(new Seen(4, 57, 41, NARROW))))
                .startsWith(
                        "С 18 из 49 · 37 % до 20 % за год: 4 раза из 57, 41 похожая школа за несколько лет. Так бывает редко.");
        assertThat(told(new Answer.NeverSeen(new Seen(0, 57, 42, NARROW))).getFirst())
                .contains("ни разу из 57, 42 похожие школы за несколько лет");
    }

    @Test
    void a_wider_circle_says_that_it_is_wider() {
        assertThat(told(new Answer.Seldom(new Seen(4, 57, 57, WIDE))))
                .contains(
                        "Похожие школы: доля не справившихся отличается не больше чем на 10 пунктов, участников от 13 до 196, цели ещё не достигли. Круг шире обычного: ближе нашлось слишком мало.");
    }

    @Test
    void a_target_that_is_reached_says_whether_it_will_last() {
        assertThat(told(new Share(5, 25), "20", new Answer.CannotBeJudged(Why.REACHED_ALREADY)))
                .containsExactly(
                        "Цель уже достигнута: 5 из 25 · 20 %, а нужно не больше 20 %.",
                        "При 25 участниках через год и без всяких перемен может не справиться от 1 до 10 (4–40 %): изменение от −16 до +20 пунктов — ещё случайность. Цель удержится без перемен с вероятностью 61 %.");
    }

    @Test
    void where_similar_schools_are_too_few_only_chance_is_told() {
        assertThat(told(new Answer.CannotBeJudged(Why.TOO_FEW)))
                .containsExactly(
                        "Судить о цели по другим школам нельзя: похожих школ, которые её ещё не достигли, слишком мало. Нужно хотя бы 30 случаев у 10 школ.",
                        CHANCE);
        assertThat(told(new Answer.CannotBeJudged(Why.WITHHELD)).getFirst())
                .contains("счёт выдал бы их результаты");
    }

    @Test
    void one_participant_is_told_in_the_right_form() {
        assertThat(told(new Share(1, 1), "0", new Answer.CannotBeJudged(Why.TOO_FEW)).getLast())
                .startsWith(
                        "При 1 участнике через год и без всяких перемен может не справиться от 0 до 1 (0–100 %): изменение от −100 до 0 пунктов");
    }

    @Test
    void without_a_base_only_the_reason_is_told() {
        assertThat(FeasibilityWords.silent(Why.NO_RESULT))
                .isEqualTo(
                        "Судить о цели нельзя: у школы нет посчитанного результата этой процедуры.");
        assertThat(FeasibilityWords.silent(Why.HIDDEN)).contains("не показывают");
    }
}
