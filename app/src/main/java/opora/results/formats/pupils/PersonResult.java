package opora.results.formats.pupils;

import java.util.Optional;
import java.util.OptionalInt;
import opora.intake.formats.CellNumber;
import opora.intake.formats.SheetFindings;
import opora.office.Row;

/** Reads score and marks of a participant who was there, and says what does not fit together. */
final class PersonResult {

    /** {@code score} is empty when only a mark is known. */
    record Counted(OptionalInt score, FailRule.Judged judged) {}

    private sealed interface ScoreCell {
        record Given(int score) implements ScoreCell {}

        record None() implements ScoreCell {}

        record Wrong() implements ScoreCell {}
    }

    private final ParticipantSheet sheet;
    private final PersonFindings says;
    private boolean beyondMaximum;

    PersonResult(ParticipantSheet sheet, SheetFindings notes) {
        this.sheet = sheet;
        this.says = new PersonFindings(sheet, notes);
    }

    /** Empty when the row stands outside all statistics; a finding says why. */
    Optional<Counted> of(Row row, PartTally part, TaskCells cells) {
        beyondMaximum = false;
        return switch (score(row, part.rules(), cells)) {
            case ScoreCell.Given given -> judged(row, part, OptionalInt.of(given.score()), cells);
            case ScoreCell.None _ -> judged(row, part, OptionalInt.empty(), cells);
            case ScoreCell.Wrong _ -> Optional.empty();
        };
    }

    /** Whether the row read last had more points in all than the paper gives. */
    boolean wasBeyondMaximum() {
        return beyondMaximum;
    }

    /** A mark 2–5 of the mark book; anything else is no mark and needs no finding. */
    OptionalInt journal(Row row) {
        return sheet.has(ParticipantField.JOURNAL)
                ? markIn(CellNumber.of(row.text(sheet.column(ParticipantField.JOURNAL))))
                : OptionalInt.empty();
    }

    private ScoreCell score(Row row, PartRules rules, TaskCells cells) {
        if (!sheet.has(ParticipantField.SCORE)) {
            return new ScoreCell.None();
        }
        return switch (CellNumber.of(row.text(sheet.column(ParticipantField.SCORE)))) {
            case CellNumber.Whole whole -> inRange(row, rules, cells, whole.value());
            case CellNumber.Blank _ -> new ScoreCell.None();
            case CellNumber.Fraction _ -> unreadable(row, "целое число");
            case CellNumber.Unreadable wrong -> unreadable(row, wrong.expected());
        };
    }

    private ScoreCell inRange(Row row, PartRules rules, TaskCells cells, int score) {
        boolean comparable = rules.total() == PartRules.Total.PRIMARY_SCORE && cells.canBeSummed();
        if (comparable && cells.sum() != score) {
            says.sumDiffers(row, score, cells.sum());
        }
        if (score >= 0 && score <= rules.highest()) {
            return new ScoreCell.Given(score);
        }
        beyondMaximum = score > rules.highest();
        says.outOfRange(row, score, rules.highest());
        return new ScoreCell.Wrong();
    }

    private ScoreCell unreadable(Row row, String expected) {
        says.unreadableScore(row, expected);
        return new ScoreCell.Wrong();
    }

    private Optional<Counted> judged(Row row, PartTally part, OptionalInt score, TaskCells cells) {
        OptionalInt mark = mark(row);
        if (score.isEmpty() && mark.isEmpty()) {
            says.noScore(row, part.rules().highest());
            return Optional.empty();
        }
        Optional<FailRule.Judged> judged = part.rules().fails().judge(score, mark, cells);
        if (judged.isEmpty()) {
            part.addNotJudged();
            says.notJudged(row, part.rules());
            return Optional.empty();
        }
        compareWithScale(row, part.rules(), score, mark, cells);
        return Optional.of(new Counted(score, judged.get()));
    }

    private OptionalInt mark(Row row) {
        if (!sheet.has(ParticipantField.MARK)) {
            return OptionalInt.empty();
        }
        CellNumber cell = CellNumber.of(row.text(sheet.column(ParticipantField.MARK)));
        OptionalInt mark = markIn(cell);
        if (mark.isEmpty() && !(cell instanceof CellNumber.Blank)) {
            says.unreadableMark(row);
        }
        return mark;
    }

    private static OptionalInt markIn(CellNumber cell) {
        return cell instanceof CellNumber.Whole mark && mark.value() >= 2 && mark.value() <= 5
                ? OptionalInt.of(mark.value())
                : OptionalInt.empty();
    }

    private void compareWithScale(
            Row row, PartRules rules, OptionalInt score, OptionalInt mark, TaskCells cells) {
        if (mark.isPresent() && rules.fails() instanceof FailRule.ByMark byMark) {
            OptionalInt byScale = byMark.byScale(score, cells);
            if (byScale.isPresent() && mark.getAsInt() != byScale.getAsInt()) {
                says.markDiffers(row, rules, mark.getAsInt(), score.getAsInt(), byScale.getAsInt());
            }
        }
    }
}
