package opora.programme.feasibility;

import java.util.ArrayList;
import java.util.List;
import opora.identification.Certainty;
import opora.programme.feasibility.ToldFeasibility.Answer;
import opora.programme.feasibility.ToldFeasibility.Seen;
import opora.programme.feasibility.ToldFeasibility.Why;
import opora.statistics.Likeness;
import opora.statistics.Share;
import opora.statistics.ShareTarget;
import opora.statistics.Unchanged;
import opora.vocabulary.Disclosure;
import opora.vocabulary.Noun;
import opora.vocabulary.Numbers;

/** Says in plain Russian whether a target can be reached: what similar schools did, who they are, what is chance. */
record FeasibilityWords(Share base, ShareTarget target, Unchanged unchanged) {

    private static final Noun LIKE = new Noun("похожей школы", "похожих школ", "похожих школ");
    private static final Noun LIKE_ONE = new Noun("похожая школа", "похожие школы", "похожих школ");
    private static final Noun TIME = new Noun("раз", "раза", "раз");
    private static final Noun CASE = new Noun("случай", "случая", "случаев");
    private static final Noun OF_SCHOOL = new Noun("школы", "школ", "школ");
    private static final Noun OF_PARTICIPANT = new Noun("участнике", "участниках", "участниках");
    private static final Noun POINT = new Noun("пункт", "пункта", "пунктов");

    /** Where there is no base that may be told. */
    static String silent(Why why) {
        return switch (why) {
            case NO_RESULT ->
                    "Судить о цели нельзя: у школы нет посчитанного результата этой процедуры.";
            case HIDDEN ->
                    "Судить о цели нельзя: участников так мало, что их результат вам не показывают.";
            case TOO_FEW ->
                    "Судить о цели по другим школам нельзя: похожих школ, которые её ещё не достигли, слишком мало. Нужно хотя бы %s у %s."
                            .formatted(
                                    CASE.counted(Likeness.USUAL.fewestCases()),
                                    OF_SCHOOL.counted(Likeness.USUAL.fewestGroups()));
            case WITHHELD ->
                    "Судить о цели по другим школам нельзя: среди похожих так мало школ вне вашей территории, что счёт выдал бы их результаты.";
            case REACHED_ALREADY -> "Цель уже достигнута.";
        };
    }

    List<String> of(Answer answer) {
        List<String> sentences = new ArrayList<>();
        switch (answer) {
            case Answer.Usual(Seen seen) -> told(seen, ". Так бывает часто.", sentences);
            case Answer.Seldom(Seen seen) -> told(seen, ". Так бывает редко.", sentences);
            case Answer.NeverSeen(Seen seen) ->
                    told(seen, ". Среди похожих такого ещё не было.", sentences);
            case Answer.CannotBeJudged(Why why) when why == Why.REACHED_ALREADY ->
                    sentences.add(
                            "Цель уже достигнута: %s, а нужно %s."
                                    .formatted(Disclosure.WHOLE.words(base), goal()));
            case Answer.CannotBeJudged(Why why) -> sentences.add(silent(why));
        }
        sentences.add(chance(answer));
        return sentences;
    }

    private void told(Seen seen, String verdict, List<String> sentences) {
        sentences.add(way() + counted(seen) + verdict);
        sentences.add(who(seen));
    }

    /** «С 18 из 49 · 36 % до 20 % за год: ». */
    private String way() {
        return "С %s до %s за год: ".formatted(Disclosure.WHOLE.words(base), percent());
    }

    private static String counted(Seen seen) {
        if (seen.cases() == seen.schools()) {
            return seen.reached() == 0
                    ? "ни одна из " + LIKE.counted(seen.cases())
                    : "%s из %s"
                            .formatted(Numbers.whole(seen.reached()), LIKE.counted(seen.cases()));
        }
        return "%s из %s, %s за несколько лет"
                .formatted(
                        seen.reached() == 0 ? "ни разу" : TIME.counted(seen.reached()),
                        Numbers.whole(seen.cases()),
                        LIKE_ONE.counted(seen.schools()));
    }

    private String who(Seen seen) {
        int ratio = seen.step().ratio();
        return "Похожие школы: доля не справившихся отличается не больше чем на %s, участников от %s до %s, цели ещё не достигли.%s"
                .formatted(
                        POINT.counted(seen.step().points()),
                        Numbers.whole(Math.ceilDiv(base.size(), ratio)),
                        Numbers.whole((long) base.size() * ratio),
                        seen.step().equals(Likeness.USUAL.steps().getFirst())
                                ? ""
                                : " Круг шире обычного: ближе нашлось слишком мало.");
    }

    private String chance(Answer answer) {
        boolean there =
                answer instanceof Answer.CannotBeJudged(Why why) && why == Why.REACHED_ALREADY;
        return "При %s через год и без всяких перемен может не справиться от %s до %s (%s–%s): изменение от %s до %s пунктов — ещё случайность. %s с вероятностью %s."
                .formatted(
                        OF_PARTICIPANT.counted(unchanged.size()),
                        Numbers.whole(unchanged.fewest()),
                        Numbers.whole(unchanged.most()),
                        Numbers.whole(Math.round(100.0 * unchanged.fewest() / unchanged.size())),
                        Numbers.percent(unchanged.most(), unchanged.size()),
                        points(unchanged.fewest()),
                        points(unchanged.most()),
                        there ? "Цель удержится без перемен" : "Одна случайность приведёт к цели",
                        Certainty.percent(unchanged.chance()));
    }

    /** «−18», «+9», «0»: from the base. */
    private String points(int hits) {
        long points = Math.round(100.0 * (hits - base.hits()) / base.size());
        return (points > 0 ? "+" : "") + Numbers.whole(points);
    }

    private String goal() {
        return switch (target.direction()) {
            case AT_MOST -> "не больше " + percent();
            case AT_LEAST -> "не меньше " + percent();
        };
    }

    private String percent() {
        return target.percent().replace('.', ',') + "\u202f%";
    }
}
