package opora.identification.difference;

import java.util.Optional;
import opora.identification.JudgedOutcome;
import opora.identification.Method;
import opora.identification.MissingWords;
import opora.identification.ShareText;
import opora.identification.ThresholdWords;
import opora.identification.Wording;
import opora.vocabulary.Numbers;

/** What happened to a procedure between two runs, in words. */
public record CrossingWords(Method before, Method after) {

    /** «Русский 6, 2026 год: 9 из 25 · 36 % → 7 из 25 · 28 %, стало ниже порога 30 %». */
    public String of(Crossing crossing) {
        String of = "%s, %s год: ".formatted(Wording.title(crossing.procedure()), crossing.year());
        Optional<JudgedOutcome> was = crossing.was();
        Optional<JudgedOutcome> is = crossing.is();
        return of
                + switch (crossing.kind()) {
                    case NUMBERS ->
                            "%s → %s, стало %s"
                                    .formatted(
                                            share(was.orElseThrow(), before),
                                            share(is.orElseThrow(), after),
                                            side(is.orElseThrow(), after));
                    case RULE ->
                            "%s; было %s, стало %s"
                                    .formatted(
                                            share(is.orElseThrow(), after),
                                            side(was.orElseThrow(), before),
                                            side(is.orElseThrow(), after));
                    case CAME ->
                            "раньше не учитывалась, теперь %s, %s"
                                    .formatted(
                                            share(is.orElseThrow(), after),
                                            side(is.orElseThrow(), after));
                    case WENT ->
                            "было %s, %s; теперь не учитывается%s"
                                    .formatted(
                                            share(was.orElseThrow(), before),
                                            side(was.orElseThrow(), before),
                                            crossing.because()
                                                    .map(missing ->
                                                            " — " + MissingWords.of(missing))
                                                    .orElse(" по методике"));
                };
    }

    private static String side(JudgedOutcome outcome, Method method) {
        ThresholdWords words = new ThresholdWords(method.threshold());
        return (outcome.low() ? words.reached() : words.below()) + " " + words.limit();
    }

    private static String share(JudgedOutcome outcome, Method method) {
        return "%s из %s · %s"
                .formatted(
                        Numbers.whole(outcome.failed().hits()),
                        Numbers.whole(outcome.failed().size()),
                        ShareText.percent(outcome, method.threshold()));
    }
}
