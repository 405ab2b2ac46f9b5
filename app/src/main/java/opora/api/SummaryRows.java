package opora.api;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import opora.results.Outcome;

/**
 * The outcomes of several files, one per school, procedure and year. The same school in two files with the same numbers is taken once and told;
 * with different numbers it is a contradiction: nobody can say which file is right.
 */
record SummaryRows(List<Outcome> outcomes, List<String> warnings, List<String> contradictions) {

    private static final Comparator<FactOfFile> SPELLING_THEN_PLACE =
            comparing((FactOfFile fact) -> fact.outcome().school())
                    .thenComparing(FactOfFile::file)
                    .thenComparing(fact -> fact.outcome().source().firstRow());

    private static final Comparator<Outcome> ORDER =
            comparing(Outcome::year)
                    .thenComparing(Outcome::procedure)
                    .thenComparing(Outcome::school);

    static SummaryRows of(List<FactOfFile> facts) {
        Map<String, List<FactOfFile>> bySubject = new TreeMap<>();
        for (FactOfFile fact : facts) {
            Outcome outcome = fact.outcome();
            bySubject
                    .computeIfAbsent(
                            outcome.year()
                                    + " "
                                    + outcome.procedure()
                                    + " "
                                    + outcome.school().key(),
                            _ -> new ArrayList<>())
                    .add(fact);
        }
        List<Outcome> outcomes = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        List<String> contradictions = new ArrayList<>();
        for (List<FactOfFile> same : bySubject.values()) {
            List<FactOfFile> ordered = same.stream().sorted(SPELLING_THEN_PLACE).toList();
            FactOfFile first = ordered.getFirst();
            outcomes.add(first.outcome());
            for (FactOfFile other : ordered.subList(1, ordered.size())) {
                if (SummaryTable.tellTheSame(first.outcome(), other.outcome())) {
                    warnings.add(line(other, "предупреждение: ", first, "те же числа"));
                } else {
                    contradictions.add(line(other, "", first, "другие числа"));
                }
            }
        }
        return new SummaryRows(outcomes.stream().sorted(ORDER).toList(), warnings, contradictions);
    }

    private static String line(FactOfFile fact, String grade, FactOfFile other, String what) {
        Outcome outcome = fact.outcome();
        return Defects.line(
                fact.file(),
                outcome.source().sheet(),
                outcome.source().firstRow(),
                "",
                "%sшкола %s, %s, %s год: в файле %s %s; ожидался один результат"
                        .formatted(
                                grade,
                                outcome.school(),
                                outcome.procedure().title(),
                                outcome.year(),
                                other.file(),
                                what));
    }
}
