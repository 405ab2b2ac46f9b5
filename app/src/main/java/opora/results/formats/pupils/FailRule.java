package opora.results.formats.pupils;

import java.util.Optional;
import java.util.OptionalInt;
import opora.results.MarkScale;
import opora.results.ReferenceData;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/** Who failed (METHODOLOGY 6.2): read from the mark where there is one, from the score where a published scale or minimum allows it. */
public sealed interface FailRule {

    /** Empty when neither the mark nor the score tells it. */
    Optional<Judged> judge(OptionalInt score, OptionalInt mark);

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

    /** Of a procedure in one year. */
    static FailRule of(Procedure procedure, AcademicYear year, ReferenceData reference) {
        if (!procedure.isEge()) {
            return new ByMark(reference.scale(procedure, year));
        }
        return switch (procedure.subject()) {
            case "MAB" -> new ByMark(Optional.empty());
            case "MA" ->
                    new MathsOfTwoLevels(reference.minimum(new Procedure("EGE", 11, "MAP"), year));
            default -> new ByTestScore(reference.minimum(procedure, year));
        };
    }

    /** ВПР, ОГЭ, ЕГЭ base maths and regional checks: the mark as given, else by the scale of the year; «2» is a failure. */
    record ByMark(Optional<MarkScale> scale) implements FailRule {

        @Override
        public Optional<Judged> judge(OptionalInt score, OptionalInt mark) {
            if (mark.isPresent()) {
                return Optional.of(Judged.byMark(mark.getAsInt()));
            }
            OptionalInt byScale = byScale(score);
            return byScale.isPresent()
                    ? Optional.of(Judged.byMark(byScale.getAsInt()))
                    : Optional.empty();
        }

        /** Empty without a score, without a published scale and for a score beyond it. */
        OptionalInt byScale(OptionalInt score) {
            return score.isPresent()
                            && scale.isPresent()
                            && score.getAsInt() <= scale.get().maximum()
                    ? OptionalInt.of(scale.get().markOf(score.getAsInt()))
                    : OptionalInt.empty();
        }
    }

    /** ЕГЭ: a test score below the minimum is a failure; there are no marks. */
    record ByTestScore(Optional<Integer> minimum) implements FailRule {

        @Override
        public Optional<Judged> judge(OptionalInt score, OptionalInt mark) {
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
        public Optional<Judged> judge(OptionalInt score, OptionalInt mark) {
            return mark.isPresent()
                    ? Optional.of(Judged.byMark(mark.getAsInt()))
                    : new ByTestScore(profileMinimum).judge(score, mark);
        }
    }
}
