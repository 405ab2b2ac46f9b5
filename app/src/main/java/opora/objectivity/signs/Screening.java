package opora.objectivity.signs;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import opora.objectivity.ScreenedYear;
import opora.objectivity.SignAnswer;
import opora.objectivity.SignAnswer.Asked;
import opora.objectivity.SignAnswer.NotAsked;
import opora.objectivity.Terms;
import opora.objectivity.Weighed;
import opora.statistics.FalseDiscovery;

/** Asks all questions of a year and holds the rate of false discoveries over all answers together. */
public final class Screening {

    private static final Comparator<Weighed> SMALLEST_FIRST =
            Comparator.comparingDouble((Weighed one) -> one.asked().sign().pValue())
                    .thenComparing(one -> one.asked().work())
                    .thenComparing(one -> one.asked().school().value())
                    .thenComparing(one -> one.asked().kind());

    private Screening() {}

    public static ScreenedYear of(Terms terms, YearFacts year) {
        List<SignAnswer> answers =
                questions(terms).stream().flatMap(question -> question.ask(year).stream()).toList();
        return new ScreenedYear(
                year.year(),
                terms,
                weigh(of(answers, Asked.class)),
                of(answers, NotAsked.class),
                PublishedMarkers.of(year),
                year.works().stream().map(RegionSums::of).toList());
    }

    private static List<Question> questions(Terms terms) {
        return List.of(
                new BorderQuestion(terms.reach()),
                new InversionQuestion(),
                new EvenQuestion(),
                new ConfirmationQuestion());
    }

    private static List<Weighed> weigh(List<Asked> asked) {
        double[] qValues =
                FalseDiscovery.qValues(
                        asked.stream().mapToDouble(one -> one.sign().pValue()).toArray());
        return IntStream.range(0, qValues.length)
                .mapToObj(place -> new Weighed(asked.get(place), qValues[place]))
                .sorted(SMALLEST_FIRST)
                .toList();
    }

    private static <T extends SignAnswer> List<T> of(List<SignAnswer> answers, Class<T> kind) {
        return answers.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
