package opora.programme.measures;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import opora.identification.JudgedOutcome;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/** When low results speak for a measure, and of which of them it speaks then. */
public enum Occasion {
    /** any low result */
    ANY("Низкий результат") {
        @Override
        List<JudgedOutcome> among(List<JudgedOutcome> low) {
            return low;
        }
    },
    VPR("Низкий результат ВПР") {
        @Override
        List<JudgedOutcome> among(List<JudgedOutcome> low) {
            return low.stream().filter(one -> one.procedure().isVpr()).toList();
        }
    },
    EXAM("Низкий результат экзамена") {
        @Override
        List<JudgedOutcome> among(List<JudgedOutcome> low) {
            return low.stream()
                    .filter(one -> one.procedure().isOge() || one.procedure().isEge())
                    .toList();
        }
    },
    /** one subject is low in several grades of one year: it is the teaching of the subject, not one class */
    SUBJECT("Один предмет низок в нескольких классах") {
        @Override
        List<JudgedOutcome> among(List<JudgedOutcome> low) {
            Map<Taught, Long> grades =
                    low.stream()
                            .map(Taught::of)
                            .collect(Collectors.groupingBy(one -> one, Collectors.counting()));
            return low.stream().filter(one -> grades.getOrDefault(Taught.of(one), 0L) > 1).toList();
        }
    },
    /** Russian and mathematics are low in one year: it is reading, not a subject */
    BOTH("Низки и русский язык, и математика") {
        @Override
        List<JudgedOutcome> among(List<JudgedOutcome> low) {
            return low.stream()
                    .filter(one ->
                            low.stream()
                                            .filter(other -> other.year().equals(one.year()))
                                            .map(other -> family(other.procedure()))
                                            .filter(List.of("RU", "MA")::contains)
                                            .distinct()
                                            .count()
                                    > 1)
                    .filter(one -> List.of("RU", "MA").contains(family(one.procedure())))
                    .toList();
        }
    };

    private final String title;

    Occasion(String title) {
        this.title = title;
    }

    /** «Низкий результат ВПР». */
    public String title() {
        return title;
    }

    /** Those of the low results that this is about; none when it does not apply. */
    abstract List<JudgedOutcome> among(List<JudgedOutcome> low);

    private record Taught(AcademicYear year, String subject) {

        private static Taught of(JudgedOutcome one) {
            return new Taught(one.year(), family(one.procedure()));
        }
    }

    /** Mathematics of base and profile are one subject to those who teach it. */
    private static String family(Procedure procedure) {
        return procedure.subject().startsWith("MA") ? "MA" : procedure.subject();
    }
}
