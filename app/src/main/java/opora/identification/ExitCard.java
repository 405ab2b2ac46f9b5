package opora.identification;

import java.util.List;
import java.util.Optional;
import opora.ui.ExitBar;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Numbers;

/**
 * The way past the list of the next year for people.
 *
 * @param why what must not happen, by clause
 * @param cost in pupils
 * @param after what holds in the year after that if it succeeds
 * @param total of the columns of the table
 */
public record ExitCard(
        String title, String why, String cost, String after, List<Row> rows, Row total) {

    /** {@code bar}: none in the row of sums. */
    public record Row(
            String procedure, String failed, String most, String fewer, Optional<ExitBar> bar) {}

    /** Empty where nothing has to change. {@code year}: of the verdict. */
    public static Optional<ExitCard> of(SchoolVerdict verdict, Method method, AcademicYear year) {
        return ExitPath.of(verdict, year).map(path -> of(path, verdict, method, year));
    }

    private static ExitCard of(
            ExitPath path, SchoolVerdict verdict, Method method, AcademicYear year) {
        boolean listed = verdict.verdict() instanceof Verdict.LowResults;
        return new ExitCard(
                (listed
                                ? "Чтобы выйти из перечня в %s году"
                                : "Чтобы не попасть в перечень в %s году")
                        .formatted(path.next()),
                why(path, method, year),
                "на %s меньше".formatted(Wording.pupilsAccusative(path.pupils())),
                "Если в %s году доля не дойдёт до порога ни в одной процедуре, основания Б не будет и в %s году: для перечня понадобятся две низкие процедуры одного года."
                        .formatted(path.next(), path.next().next()),
                path.steps().stream().map(step -> row(step, method)).toList(),
                total(path));
    }

    private static String why(ExitPath path, Method method, AcademicYear year) {
        return switch (method.clauseB()) {
            case ANY ->
                    "Доля не должна дойти до порога ни в одной учитываемой процедуре %s года: хватит и одной, потому что в %s году доля была не ниже порога (основание Б)."
                            .formatted(path.next(), year);
            case SAME ->
                    "В %s году доля не должна снова дойти до порога там, где была не ниже в %s году (основание Б), и больше чем в одной процедуре вообще (основание А)."
                            .formatted(path.next(), year);
        };
    }

    private static Row row(ExitPath.Step step, Method method) {
        JudgedOutcome outcome = step.outcome();
        return new Row(
                Wording.title(outcome.procedure()),
                "%s из %s"
                        .formatted(
                                Numbers.whole(outcome.failed().hits()),
                                Numbers.whole(outcome.failed().size())),
                Numbers.whole(step.most()),
                Numbers.whole(-step.fewer()),
                Optional.of(ExitBar.of(outcome.failed(), step.most(), method.threshold())));
    }

    private static Row total(ExitPath path) {
        int failed = path.steps().stream().mapToInt(step -> step.outcome().failed().hits()).sum();
        int most = path.steps().stream().mapToInt(ExitPath.Step::most).sum();
        return new Row(
                "Всего",
                Numbers.whole(failed),
                Numbers.whole(most),
                Numbers.whole(-path.pupils()),
                Optional.empty());
    }
}
