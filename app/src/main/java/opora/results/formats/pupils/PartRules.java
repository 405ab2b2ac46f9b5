package opora.results.formats.pupils;

import java.util.Optional;
import opora.results.MarkScale;
import opora.results.Paper;
import opora.results.ReferenceData;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/**
 * By what rules the participants of one procedure and year are read.
 *
 * @param highest the highest possible score
 * @param origin where that is known from
 */
record PartRules(
        AcademicYear year,
        Procedure procedure,
        FailRule fails,
        int highest,
        Origin origin,
        Total total) {

    /** Where the highest score is known from. */
    enum Origin {
        /** scale or paper of the year */
        PUBLISHED,
        /** the report, its tasks, or the kind of exam */
        FILE
    }

    /** What the column of scores holds. */
    enum Total {
        /** the sum of the tasks */
        PRIMARY_SCORE,
        /** ЕГЭ: converted, so it does not follow from the tasks */
        TEST_SCORE
    }

    /** No procedure gives more points than this; only said where nothing better is known. */
    private static final int BEYOND_ANY_PAPER = 300;

    private static final int HIGHEST_TEST_SCORE = 100;

    static PartRules of(
            AcademicYear year,
            Procedure procedure,
            ParticipantSheet sheet,
            ReferenceData reference) {
        FailRule fails = FailRule.of(procedure, year, FileTally.tasksOf(sheet), reference);
        Total total =
                switch (fails) {
                    case FailRule.ByMark _ -> Total.PRIMARY_SCORE;
                    case FailRule.ByTestScore _, FailRule.MathsOfTwoLevels _ -> Total.TEST_SCORE;
                };
        Optional<Integer> published =
                reference
                        .scale(procedure, year)
                        .map(MarkScale::maximum)
                        .or(() -> reference.paper(procedure, year).map(Paper::maximum));
        boolean stated = total == Total.TEST_SCORE || sheet.maximum().isPresent();
        return new PartRules(
                year,
                procedure,
                fails,
                total == Total.TEST_SCORE
                        ? HIGHEST_TEST_SCORE
                        : sheet.maximum()
                                .orElseGet(() -> published.orElseGet(() -> ofTasks(sheet))),
                published.isPresent() && !stated ? Origin.PUBLISHED : Origin.FILE,
                total);
    }

    private static int ofTasks(ParticipantSheet sheet) {
        return sheet.tasks().isEmpty()
                ? BEYOND_ANY_PAPER
                : sheet.tasks().stream().mapToInt(task -> task.task().maximum()).sum();
    }
}
