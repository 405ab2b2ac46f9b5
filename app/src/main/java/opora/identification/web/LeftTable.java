package opora.identification.web;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opora.identification.JudgedOutcome;
import opora.identification.SchoolList.Entry;
import opora.identification.ShownResult;
import opora.identification.ThresholdWords;
import opora.identification.TwoYears;
import opora.identification.Verdict;
import opora.identification.Wording;
import opora.identification.YearBefore;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Noun;
import opora.vocabulary.Numbers;

/**
 * Schools that were in the list the year before and are not any more.
 *
 * @param tables those that left and those of which nothing can be said now; without the empty ones
 * @param gone a sentence about those that were not judged at all; «» when there are none
 */
public record LeftTable(AcademicYear year, List<Table> tables, String gone) {

    /** {@code id}: where links lead to. */
    public record Table(String id, String title, List<Row> rows) {}

    /** {@code nearest}: the procedure with the highest share of the year; empty without data, and then {@code whyNoData} tells. */
    public record Row(
            String title,
            String address,
            String was,
            Optional<Nearest> nearest,
            String whyNoData) {}

    public record Nearest(String procedure, ShownResult result, String toThreshold) {}

    /** {@code chosen}: what the filters choose of any status. Empty when nobody left. */
    static Optional<LeftTable> of(RunView view, List<ListedSchool> chosen) {
        return view.earlier()
                .map(earlier -> of(view, earlier.schools(), chosen))
                .filter(table -> !table.tables().isEmpty() || !table.gone().isEmpty());
    }

    private static LeftTable of(RunView view, YearBefore before, List<ListedSchool> chosen) {
        List<Entry> now = chosen.stream().map(ListedSchool::entry).toList();
        return new LeftTable(
                view.run().year(),
                Stream.of(
                                table(
                                        "left",
                                        "Вышли из перечня: ",
                                        rows(view, before, chosen, before.left(now))),
                                table(
                                        "unjudged",
                                        "Были в перечне, а теперь судить не по чему: ",
                                        rows(view, before, chosen, before.unjudged(now))))
                        .filter(table -> !table.rows().isEmpty())
                        .toList(),
                gone(before.gone(view.list())));
    }

    private static Table table(String id, String title, List<Row> rows) {
        return new Table(id, title + Noun.SCHOOL.counted(rows.size()), rows);
    }

    private static List<Row> rows(
            RunView view, YearBefore before, List<ListedSchool> chosen, List<Entry> which) {
        Set<Entry> entries = new HashSet<>(which);
        return chosen.stream()
                .filter(school -> entries.contains(school.entry()))
                .map(school -> row(view, before, school))
                .toList();
    }

    private static Row row(RunView view, YearBefore before, ListedSchool school) {
        return new Row(
                school.name() + ", " + school.municipalityName(),
                view.address() + "/schools/" + school.entry().place().id().orElseThrow().value(),
                was(before.entryOf(school.entry()).orElseThrow(), before.list().year()),
                school.pairs().stream().flatMap(pair -> nearest(view, pair).stream()).findFirst(),
                school.whyNoData());
    }

    /** The pairs come with the highest share first. */
    private static Optional<Nearest> nearest(RunView view, TwoYears pair) {
        return pair.now()
                .outcome()
                .map(outcome ->
                        new Nearest(
                                Wording.title(pair.procedure()),
                                ShownResult.of(outcome, view.run().method().threshold()),
                                outcome.low()
                                        ? "доля "
                                                + new ThresholdWords(
                                                                view.run().method().threshold())
                                                        .reached()
                                        : Numbers.whole(-outcome.margin())));
    }

    /** «А: Русский 6, Математика 6». */
    private static String was(Entry entry, AcademicYear year) {
        String low =
                entry.verdict().outcomes().stream()
                        .filter(outcome -> outcome.low() && outcome.year().equals(year))
                        .sorted(Comparator.comparing(JudgedOutcome::procedure))
                        .map(outcome -> Wording.title(outcome.procedure()))
                        .collect(Collectors.joining("; "));
        return entry.verdict().verdict() instanceof Verdict.LowResults listed
                ? MethodWords.letters(listed.clauses()) + ": " + low
                : low;
    }

    private static String gone(List<Entry> entries) {
        if (entries.isEmpty()) {
            return "";
        }
        String names =
                entries.stream()
                        .map(entry -> entry.place().name().orElse(entry.place().code()))
                        .collect(Collectors.joining(", "));
        return "Из прошлогоднего перечня не участвуют в расчёте, потому что больше не работают: "
                + Noun.SCHOOL.counted(entries.size())
                + " ("
                + names
                + ")";
    }
}
