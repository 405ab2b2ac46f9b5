package opora.results.formats;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import opora.results.MarkScale;
import opora.results.Paper;
import opora.results.ReferenceData;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/**
 * By what rules the participants of one procedure and year are read.
 *
 * @param highest the highest possible score
 */
record PartRules(AcademicYear year, Procedure procedure, FailRule fails, int highest, Total total) {

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
        FailRule fails = FailRule.of(procedure, year, reference);
        Total total =
                switch (fails) {
                    case FailRule.ByMark _ -> Total.PRIMARY_SCORE;
                    case FailRule.ByTestScore _, FailRule.BaseOrProfile _ -> Total.TEST_SCORE;
                };
        int highest =
                total == Total.TEST_SCORE
                        ? HIGHEST_TEST_SCORE
                        : highestPrimary(year, procedure, sheet, reference);
        return new PartRules(year, procedure, fails, highest, total);
    }

    private static int highestPrimary(
            AcademicYear year,
            Procedure procedure,
            ParticipantSheet sheet,
            ReferenceData reference) {
        if (sheet.maximum().isPresent()) {
            return sheet.maximum().getAsInt();
        }
        Optional<Integer> published =
                reference
                        .scale(procedure, year)
                        .map(MarkScale::maximum)
                        .or(() -> reference.paper(procedure, year).map(Paper::maximum));
        return published.orElseGet(() -> sumOf(sheet.tasks()).orElse(BEYOND_ANY_PAPER));
    }

    private static OptionalInt sumOf(List<TaskColumn> tasks) {
        return tasks.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(tasks.stream().mapToInt(task -> task.task().maximum()).sum());
    }
}
