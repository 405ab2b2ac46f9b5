package opora.identification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opora.identification.method.federal847.FederalRule;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/** Results as a table in the test: «2026 VPR-6-RU 22/49», «2026 VPR-6-RU ?/49» where only shares are known; year, procedure, failed of participants. */
public final class Given {

    private static final Pattern LINE =
            Pattern.compile("(?:(\\S+): )?(\\d{4}) ([A-Z0-9-]+) (\\d+|\\?)/(\\d+)");
    private static final String ONE_SCHOOL = "школа";

    private Given() {}

    /** Several schools: «edu1: 2026 VPR-6-RU 22/49», a line each. */
    public static List<CountedResult> results(String lines) {
        List<CountedResult> results = new ArrayList<>();
        for (String line : lines.strip().lines().map(String::strip).toList()) {
            Matcher parts = LINE.matcher(line);
            if (!parts.matches()) {
                throw new IllegalArgumentException("not a result: " + line);
            }
            results.add(
                    new CountedResult(
                            Optional.ofNullable(parts.group(1)).orElse(ONE_SCHOOL),
                            year(Integer.parseInt(parts.group(2))),
                            Procedure.of(parts.group(3)),
                            Integer.parseInt(parts.group(5)),
                            parts.group(4).equals("?")
                                    ? Optional.empty()
                                    : Optional.of(Integer.parseInt(parts.group(4)))));
        }
        return results;
    }

    /** The verdict of the one school that the lines are about. */
    public static SchoolVerdict verdict(Method method, int year, String lines) {
        List<CountedResult> results = lines.isBlank() ? List.of() : results(lines);
        return verdicts(FederalRule.judge(method, year(year), Set.of(ONE_SCHOOL), results))
                .getFirst();
    }

    public static List<SchoolVerdict> verdicts(Judgement judgement) {
        return switch (judgement) {
            case Judgement.Judged judged -> judged.verdicts();
            case Judgement.Contradicted contradicted ->
                    throw new AssertionError("contradicted: " + contradicted);
        };
    }

    public static AcademicYear year(int endsIn) {
        return new AcademicYear(endsIn);
    }

    /** The federal method with only these procedures: fewer missing ones to tell about. */
    public static Method counting(String... procedures) {
        return with(Method.ClauseB.ANY, procedures);
    }

    public static Method with(Method.ClauseB clauseB, String... procedures) {
        Method federal = Method.FEDERAL_847;
        return new Method(
                federal.id(),
                federal.threshold(),
                federal.minParticipants(),
                clauseB,
                List.of(procedures).stream().map(Procedure::of).toList());
    }
}
