package opora.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opora.results.Outcome.ClassOutcome;
import opora.results.Outcome.ItemSum;
import opora.results.Outcome.JournalTable;
import opora.results.Outcome.MarkCounts;
import opora.results.Outcome.Result;
import opora.results.Outcome.Source;
import opora.territory.SchoolCode;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/** Outcomes for tests: {@code outcome("edu1", 2026, "VPR-5-MA").counted(25, 9).at(12).build()}. */
public final class OutcomeBuilder {

    private final String school;
    private final int year;
    private final String procedure;
    private Result result = new Result.Counted(0, 0);
    private Optional<Integer> absent = Optional.empty();
    private Optional<MarkCounts> marks = Optional.empty();
    private int[] scores = {};
    private Optional<JournalTable> journal = Optional.empty();
    private List<ItemSum> items = List.of();
    private final List<ClassOutcome> classes = new ArrayList<>();
    private int row = 2;

    private OutcomeBuilder(String school, int year, String procedure) {
        this.school = school;
        this.year = year;
        this.procedure = procedure;
    }

    public static OutcomeBuilder outcome(String school, int year, String procedure) {
        return new OutcomeBuilder(school, year, procedure);
    }

    public OutcomeBuilder counted(int participants, int failed) {
        result = new Result.Counted(participants, failed);
        return this;
    }

    public OutcomeBuilder shares(int participants, String percent) {
        result = new Result.OnlyShares(participants, percent);
        return this;
    }

    public OutcomeBuilder absent(int count) {
        absent = Optional.of(count);
        return this;
    }

    public OutcomeBuilder marks(int two, int three, int four, int five) {
        marks = Optional.of(new MarkCounts(two, three, four, five));
        return this;
    }

    public OutcomeBuilder scores(int... histogram) {
        scores = histogram;
        return this;
    }

    public OutcomeBuilder journal(int[][] pairs) {
        journal = Optional.of(new JournalTable(pairs));
        return this;
    }

    public OutcomeBuilder items(ItemSum... sums) {
        items = List.of(sums);
        return this;
    }

    public OutcomeBuilder ofClass(String label, int participants, int failed) {
        classes.add(
                new ClassOutcome(
                        label,
                        absent,
                        new Result.Counted(participants, failed),
                        marks,
                        scores,
                        items,
                        new Source("Лист1", row, row, 1)));
        return this;
    }

    public OutcomeBuilder at(int firstRow) {
        row = firstRow;
        return this;
    }

    public Outcome build() {
        return new Outcome(
                new SchoolCode(school),
                new AcademicYear(year),
                Procedure.of(procedure),
                absent,
                result,
                marks,
                scores,
                journal,
                items,
                classes,
                new Source("Лист1", row, row, 1));
    }
}
