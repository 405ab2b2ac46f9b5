package opora.identification.run;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import opora.identification.CountedResult;
import opora.identification.Method;
import opora.identification.SchoolList.Place;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/**
 * SHA-256 over everything the method reads, as 64 hexadecimal digits: its parameters, the year, the codes of the schools and their results.
 * Names and municipalities are not read by the method and do not change it; neither does the order in which anything was loaded.
 */
final class Fingerprint {

    private Fingerprint() {}

    static String of(
            AcademicYear year, Method method, List<Place> places, List<CountedResult> results) {
        Stream<String> head =
                Stream.of(
                        "year " + year,
                        "method " + method.id(),
                        "threshold " + method.threshold().percent(),
                        "participants " + method.minParticipants(),
                        "clause-b " + method.clauseB());
        Stream<String> own = beyondTheUsual(method);
        Stream<String> procedures =
                method.procedures().stream().map(Procedure::code).map("procedure "::concat);
        Stream<String> schools = places.stream().map(Place::code).sorted().map("school "::concat);
        Stream<String> numbers = results.stream().map(Fingerprint::line).sorted();
        MessageDigest digest = sha256();
        Stream.of(head, own, procedures, schools, numbers)
                .flatMap(lines -> lines)
                .forEach(line -> digest.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Parts that methods did not have at first: named only where they differ from what they stood for then, so that an old run keeps its fingerprint. */
    private static Stream<String> beyondTheUsual(Method method) {
        return Stream.of(
                        Stream.of("equality " + method.threshold().equality())
                                .filter(line -> !line.equals("equality REACHES")),
                        Stream.of("clause-a " + method.lowProcedures())
                                .filter(line -> !line.equals("clause-a 2")),
                        Stream.of("attempt " + method.attempt())
                                .filter(line -> !line.equals("attempt FIRST")),
                        method.excludedKinds().stream().map("without "::concat))
                .flatMap(lines -> lines);
    }

    private static String line(CountedResult result) {
        return String.join(
                " ",
                "result",
                result.school(),
                result.year().toString(),
                result.procedure().code(),
                Integer.toString(result.participants()),
                result.failed().map(String::valueOf).orElse("shares"));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
