package opora.results.formats.pupils;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import opora.results.MarkScale;
import opora.results.Paper;
import opora.results.ReferenceData;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/** Who failed (METHODOLOGY 6.2): read from the mark where there is one, from the score where a published scale or minimum allows it. */
public sealed interface FailRule {

    /** Empty when neither the mark nor the score tells it. {@code cells}: points by task of the participant. */
    Optional<Judged> judge(OptionalInt score, OptionalInt mark, TaskCells cells);

    /** {@code mark}: 2–5, empty where the procedure knows no marks. */
    record Judged(OptionalInt mark, Verdict verdict) {

        static Judged byMark(int mark) {
            return new Judged(OptionalInt.of(mark), mark == 2 ? Verdict.FAILED : Verdict.PASSED);
        }
    }

    /** Of one participant. */
    enum Verdict {
        FAILED,
        PASSED
    }

    /** Of a procedure in one year, for whoever asks only by what it is judged. */
    static FailRule of(Procedure procedure, AcademicYear year, ReferenceData reference) {
        return of(procedure, year, List.of(), reference);
    }

    /** Of a procedure in one year. {@code tasks}: those that the file has, in its order. */
    static FailRule of(
            Procedure procedure,
            AcademicYear year,
            List<Paper.Task> tasks,
            ReferenceData reference) {
        if (!procedure.isEge() || procedure.subject().equals("MAB")) {
            return new ByMark(
                    reference.scale(procedure, year),
                    NeededPoints.of(procedure, year, tasks, reference));
        }
        return switch (procedure.subject()) {
            case "MA" ->
                    new MathsOfTwoLevels(reference.minimum(new Procedure("EGE", 11, "MAP"), year));
            default -> new ByTestScore(reference.minimum(procedure, year));
        };
    }

    /**
     * ВПР, ОГЭ, ЕГЭ base maths and regional checks: the mark as given, else by the scale of the year with its conditions; «2» is a failure.
     *
     * @param needed what the marks of ОГЭ ask for besides the score
     */
    record ByMark(Optional<MarkScale> scale, List<NeededPoints> needed) implements FailRule {

        /** Whether a known scale is not enough. */
        boolean isConditional() {
            return scale.isPresent() && !needed.isEmpty();
        }

        @Override
        public Optional<Judged> judge(OptionalInt score, OptionalInt mark, TaskCells cells) {
            if (mark.isPresent()) {
                return Optional.of(Judged.byMark(mark.getAsInt()));
            }
            OptionalInt byScale = byScale(score, cells);
            return byScale.isPresent()
                    ? Optional.of(Judged.byMark(byScale.getAsInt()))
                    : Optional.empty();
        }

        /**
         * Empty without a score, without a scale, for a score beyond it, and where a condition of the mark cannot be checked: the file does not
         * tell these tasks.
         */
        OptionalInt byScale(OptionalInt score, TaskCells cells) {
            if (score.isEmpty() || scale.isEmpty() || score.getAsInt() > scale.get().maximum()) {
                return OptionalInt.empty();
            }
            return NeededPoints.mark(scale.get().markOf(score.getAsInt()), needed, cells);
        }
    }

    /** ЕГЭ: a test score below the minimum is a failure; there are no marks. */
    record ByTestScore(Optional<Integer> minimum) implements FailRule {

        @Override
        public Optional<Judged> judge(OptionalInt score, OptionalInt mark, TaskCells cells) {
            if (score.isEmpty() || minimum.isEmpty()) {
                return Optional.empty();
            }
            boolean below = score.getAsInt() < minimum.get();
            return Optional.of(
                    new Judged(OptionalInt.empty(), below ? Verdict.FAILED : Verdict.PASSED));
        }
    }

    /** ЕГЭ maths where base and profile stand together: base has a mark, profile has a test score; each by its own minimum. */
    record MathsOfTwoLevels(Optional<Integer> profileMinimum) implements FailRule {

        @Override
        public Optional<Judged> judge(OptionalInt score, OptionalInt mark, TaskCells cells) {
            return mark.isPresent()
                    ? Optional.of(Judged.byMark(mark.getAsInt()))
                    : new ByTestScore(profileMinimum).judge(score, mark, cells);
        }
    }
}
