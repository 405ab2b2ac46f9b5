package opora.results.formats.reports;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import opora.intake.formats.Finding.Kind;
import opora.results.Outcome;
import opora.statistics.WholeCounts;
import opora.territory.SchoolCode;
import opora.vocabulary.Noun;

/** Turns the percentages of a school into counts where exactly one set of whole counts gives them; elsewhere they stay shares. */
record SchoolMarks(MarkRows sheet) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    Outcome outcome(MarkLine line, ParticipantGroup.School school) {
        Optional<Outcome.MarkCounts> marks = counts(line);
        Outcome.Result result =
                marks.<Outcome.Result>map(counted ->
                                new Outcome.Result.Counted(line.participants(), counted.two()))
                        .orElseGet(() ->
                                new Outcome.Result.OnlyShares(
                                        line.participants(),
                                        line.percents().getFirst().toPlainString()));
        return new Outcome(
                new SchoolCode(school.login()),
                sheet.labels().year().orElseThrow(),
                sheet.labels().procedure().orElseThrow(),
                Optional.empty(),
                result,
                marks,
                new int[0],
                Optional.empty(),
                List.of(),
                List.of(),
                new Outcome.Source(sheet.notes().sheet(), line.row(), line.row(), 1));
    }

    private Optional<Outcome.MarkCounts> counts(MarkLine line) {
        Optional<Outcome.MarkCounts> marks =
                WholeCounts.of(line.participants(), line.percents(), sheet.decimals())
                        .map(counts ->
                                new Outcome.MarkCounts(
                                        counts.get(0),
                                        counts.get(1),
                                        counts.get(2),
                                        counts.get(3)));
        if (marks.isEmpty()) {
            report(line);
        }
        return marks;
    }

    private void report(MarkLine line) {
        BigDecimal half = BigDecimal.valueOf(5, sheet.decimals() + 1);
        BigDecimal slack = half.multiply(BigDecimal.valueOf(line.percents().size()));
        boolean off = line.sum().subtract(HUNDRED).abs().compareTo(slack) > 0;
        String sum = line.sum().stripTrailingZeros().toPlainString().replace('.', ',');
        sheet.notes()
                .at(line.row(), sheet.column(MarkField.TWO))
                .warning(
                        off ? Kind.SUM_NOT_100 : Kind.COUNT_NOT_WHOLE,
                        line.percents().getFirst().toPlainString().replace('.', ','),
                        off
                                ? "сумма процентов " + sum
                                : "из процентов не следует, сколько учеников получили каждую отметку: "
                                        + Noun.PARTICIPANT.counted(line.participants()),
                        off ? "100 с точностью до округления" : "проценты с большим числом знаков",
                        "Школа принята с долями и в выявлении не участвует");
    }
}
