package opora.api;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.stream.Collectors;
import opora.identification.Judgement.Contradiction;
import opora.results.Outcome;
import opora.results.Outcome.Result;

/** Tells a contradiction between results: a line for every place that takes part in it, each naming the others. */
final class ContradictionLines {

    private ContradictionLines() {}

    static List<String> of(Contradiction contradiction, List<FactOfFile> facts) {
        List<FactOfFile> places =
                facts.stream()
                        .filter(fact -> isAbout(fact.outcome(), contradiction))
                        .sorted(
                                comparing(FactOfFile::file)
                                        .thenComparing(fact -> fact.outcome().source().sheet())
                                        .thenComparing(fact -> fact.outcome().source().firstRow()))
                        .toList();
        return places.stream().map(place -> line(place, places)).toList();
    }

    private static boolean isAbout(Outcome outcome, Contradiction contradiction) {
        return outcome.school().key().equals(contradiction.school())
                && outcome.year().equals(contradiction.year())
                && outcome.procedure().equals(contradiction.procedure());
    }

    private static String line(FactOfFile place, List<FactOfFile> places) {
        Outcome outcome = place.outcome();
        String others =
                places.stream()
                        .filter(other -> !other.equals(place))
                        .map(other ->
                                "%s, строка %d — %s"
                                        .formatted(
                                                other.file(),
                                                other.outcome().source().firstRow(),
                                                words(other.outcome().result())))
                        .collect(Collectors.joining("; "));
        return Defects.line(
                place.file(),
                outcome.source().sheet(),
                outcome.source().firstRow(),
                "",
                "школа %s, %s, %s год: %s, а в другом месте (%s); ожидался один результат"
                        .formatted(
                                outcome.school(),
                                outcome.procedure().title(),
                                outcome.year(),
                                words(outcome.result()),
                                others));
    }

    private static String words(Result result) {
        return switch (result) {
            case Result.Counted counted ->
                    "не справились %d из %d".formatted(counted.failed(), counted.participants());
            case Result.OnlyShares shares ->
                    "не справились %s %% из %d"
                            .formatted(shares.failedPercent(), shares.participants());
        };
    }
}
