package opora.objectivity.screening;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import opora.objectivity.Terms;
import opora.objectivity.signs.WorkFacts;
import opora.objectivity.signs.YearFacts;
import opora.results.Outcome;

/**
 * SHA-256 over everything the questions read, as 64 hexadecimal digits: method, terms, year, scales, and of every school its code, counts of marks,
 * scores, tasks and mark book. The order in which anything was loaded does not change it.
 */
final class Fingerprint {

    private Fingerprint() {}

    static String of(String method, Terms terms, YearFacts year) {
        Stream<String> head =
                Stream.of(
                        "year " + year.year(),
                        "method " + method,
                        "rate " + terms.rate(),
                        "reach " + terms.reach());
        Stream<String> works =
                year.works().stream()
                        .sorted(Comparator.comparing(WorkFacts::work))
                        .flatMap(Fingerprint::work);
        MessageDigest digest = sha256();
        Stream.concat(head, works)
                .forEach(line -> digest.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static Stream<String> work(WorkFacts work) {
        String name = work.work().year() + " " + work.work().procedure().code();
        Stream<String> scale =
                work.scale().stream()
                        .map(marks ->
                                "scale %s %d %d %d %d"
                                        .formatted(
                                                name,
                                                marks.three(),
                                                marks.four(),
                                                marks.five(),
                                                marks.maximum()));
        return Stream.concat(
                scale,
                work.facts().stream().map(fact -> name + " " + outcome(fact.outcome())).sorted());
    }

    private static String outcome(Outcome outcome) {
        return String.join(
                " | ",
                outcome.school().key(),
                outcome.marks().map(Object::toString).orElse(""),
                Arrays.toString(outcome.scores()),
                outcome.journal().map(table -> Arrays.deepToString(table.pairs())).orElse(""),
                String.join(" ", tasks(outcome.items())));
    }

    private static List<String> tasks(List<Outcome.ItemSum> items) {
        return items.stream()
                .map(item ->
                        "%s/%d %s %s"
                                .formatted(
                                        item.task(),
                                        item.maximum(),
                                        Arrays.toString(item.cells()),
                                        Arrays.toString(item.points())))
                .toList();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
