package opora.api;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import opora.results.Outcome;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

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

    /** What there can be only one result of. */
    private record Subject(AcademicYear year, Procedure procedure, String school) {

        static final Comparator<Subject> ORDER =
                comparing(Subject::year)
                        .thenComparing(Subject::procedure)
                        .thenComparing(Subject::school);

        static Subject of(Outcome outcome) {
            return new Subject(outcome.year(), outcome.procedure(), outcome.school().key());
        }
    }

    static SummaryRows of(List<FactOfFile> facts) {
        Map<Subject, List<FactOfFile>> bySubject = new LinkedHashMap<>();
        for (FactOfFile fact : facts) {
            bySubject
                    .computeIfAbsent(Subject.of(fact.outcome()), _ -> new ArrayList<>(1))
                    .add(fact);
        }
        List<Outcome> outcomes = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        List<String> contradictions = new ArrayList<>();
        bySubject.values().forEach(same -> outcomes.add(shown(same).getFirst().outcome()));
        for (Map.Entry<Subject, List<FactOfFile>> told : severalTimes(bySubject)) {
            List<FactOfFile> same = shown(told.getValue());
            FactOfFile first = same.getFirst();
            for (FactOfFile other : same.subList(1, same.size())) {
                if (SummaryTable.tellTheSame(first.outcome(), other.outcome())) {
                    warnings.add(line(other, "предупреждение: ", first, "те же числа"));
                } else {
                    contradictions.add(line(other, "", first, "другие числа"));
                }
            }
        }
        return new SummaryRows(outcomes.stream().sorted(ORDER).toList(), warnings, contradictions);
    }

    private static List<Map.Entry<Subject, List<FactOfFile>>> severalTimes(
            Map<Subject, List<FactOfFile>> bySubject) {
        return bySubject.entrySet().stream()
                .filter(told -> told.getValue().size() > 1)
                .sorted(Map.Entry.comparingByKey(Subject.ORDER))
                .toList();
    }

    /** The one that is taken stands first. */
    private static List<FactOfFile> shown(List<FactOfFile> same) {
        return same.size() == 1 ? same : same.stream().sorted(SPELLING_THEN_PLACE).toList();
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
