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
        return ExitPath.of(verdict, method, year).map(path -> of(path, verdict, method, year));
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
                after(path, method),
                path.steps().stream().map(step -> row(step, method)).toList(),
                total(path));
    }

    private static String why(ExitPath path, Method method, AcademicYear year) {
        ThresholdWords words = new ThresholdWords(method.threshold());
        int wanted = method.lowProcedures();
        return switch (method.clauseB()) {
            case ANY ->
                    "Доля не должна %s ни в одной учитываемой процедуре %s года: хватит и одной, потому что в %s году доля была %s (основание Б)."
                            .formatted(words.toReachIt(), path.next(), year, words.reached());
            case SAME ->
                    "В %s году доля не должна снова %s там, где была %s в %s году (основание Б), и %s (основание А)."
                            .formatted(
                                    path.next(),
                                    words.toReachIt(),
                                    words.reached(),
                                    year,
                                    inMore(wanted));
            case NONE ->
                    "В %s году доля не должна %s %s (основание А)."
                            .formatted(path.next(), words.toReachIt(), inMore(wanted));
        };
    }

    private static String after(ExitPath path, Method method) {
        ThresholdWords words = new ThresholdWords(method.threshold());
        String needed = Wording.lowProcedures(method.lowProcedures());
        return switch (method.clauseB()) {
            case ANY, SAME ->
                    "Если в %s году доля не %s ни в одной процедуре, основания Б не будет и в %s году: для перечня понадобятся %s одного года."
                            .formatted(
                                    path.next(), words.willReachIt(), path.next().next(), needed);
            case NONE ->
                    "В %s году всё снова решит один этот год: для перечня понадобятся %s."
                            .formatted(path.next().next(), needed);
        };
    }

    private static String inMore(int wanted) {
        return wanted == 1
                ? "ни в одной процедуре"
                : "больше чем в " + Wording.inProcedures(wanted - 1) + " вообще";
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
