package opora.results.web;

import java.util.List;
import java.util.Optional;
import opora.results.Outcome;
import opora.results.Outcome.ClassOutcome;
import opora.results.Outcome.MarkCounts;
import opora.results.Outcome.Result;
import opora.results.Outcome.Source;
import opora.vocabulary.Numbers;

/**
 * Sums of a school or of a class in words.
 *
 * @param failed «9 из 25 · 36 %» or the printed share
 * @param marks counts of «2», «3», «4», «5»; empty when the source has none
 * @param rows «строки 12–36»
 */
public record SumsRow(
        String title,
        String participants,
        String absent,
        String failed,
        List<String> marks,
        String rows) {

    private static final String NOT_TOLD = "нет в источнике";

    static SumsRow of(Outcome outcome) {
        return row(
                "Вся школа", outcome.result(), outcome.absent(), outcome.marks(), outcome.source());
    }

    static SumsRow of(ClassOutcome one) {
        return row(one.label(), one.result(), one.absent(), one.marks(), one.source());
    }

    private static SumsRow row(
            String title,
            Result result,
            Optional<Integer> absent,
            Optional<MarkCounts> marks,
            Source source) {
        return new SumsRow(
                title,
                Numbers.whole(result.participants()),
                absent.map(count -> Numbers.whole(count)).orElse(NOT_TOLD),
                failed(result),
                marks.map(counts ->
                                List.of(
                                        Numbers.whole(counts.two()),
                                        Numbers.whole(counts.three()),
                                        Numbers.whole(counts.four()),
                                        Numbers.whole(counts.five())))
                        .orElse(List.of()),
                rows(source));
    }

    static String failed(Result result) {
        return switch (result) {
            case Result.Counted(int participants, int failed) ->
                    participants == 0
                            ? "никто не участвовал"
                            : "%s из %s · %s"
                                    .formatted(
                                            Numbers.whole(failed),
                                            Numbers.whole(participants),
                                            Numbers.percent(failed, participants));
            case Result.OnlyShares(int participants, String percent) ->
                    percent.replace('.', ',') + "\u202f%, числа в источнике нет";
        };
    }

    private static String rows(Source source) {
        return (source.firstRow() == source.lastRow() ? "строка " : "строки ") + source.numbers();
    }

    /** «участников 25, не справились 9 из 25 · 36 %». */
    static String sentence(Result result) {
        return "участников "
                + Numbers.whole(result.participants())
                + ", не справились "
                + failed(result);
    }
}
