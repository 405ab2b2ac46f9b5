package opora.identification.web;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import opora.identification.Verdict.Status;
import opora.identification.Wording;
import opora.identification.run.Roll.Line;
import opora.identification.web.RunView.Earlier;
import opora.territory.SchoolId;
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

    /** So many schools of each table stand on a page of the list; all of them where all schools stand on one. */
    static final int MOST = ListTable.SCHOOLS_ON_A_PAGE;

    /** {@code id}: where links lead to; {@code rest}: that these are not all; «» when they are. */
    public record Table(String id, String title, List<Row> rows, String rest) {}

    /** {@code nearest}: the procedure with the highest share of the year; empty without data, and then {@code whyNoData} tells. */
    public record Row(
            String title,
            String address,
            String was,
            Optional<Nearest> nearest,
            String whyNoData) {}

    public record Nearest(String procedure, ShownResult result, String toThreshold) {}

    /** {@code chosen}: what the filters choose of any status. Empty when nobody left. */
    static Optional<LeftTable> of(RunView view, ListQuery query, List<Line> chosen) {
        return view.earlier()
                .map(earlier -> of(view, query, earlier, chosen))
                .filter(table -> !table.tables().isEmpty() || !table.gone().isEmpty());
    }

    private static LeftTable of(RunView view, ListQuery query, Earlier earlier, List<Line> chosen) {
        List<Line> were = chosen.stream().filter(earlier::listed).toList();
        return new LeftTable(
                view.run().year(),
                Stream.of(
                                table(
                                        view,
                                        query,
                                        earlier,
                                        "left",
                                        "Вышли из перечня: ",
                                        are(were, EnumSet.of(Status.AT_RISK, Status.CLEAR))),
                                table(
                                        view,
                                        query,
                                        earlier,
                                        "unjudged",
                                        "Были в перечне, а теперь судить не по чему: ",
                                        are(were, EnumSet.of(Status.NO_DATA))))
                        .filter(table -> !table.rows().isEmpty())
                        .toList(),
                gone(view.gone(earlier)));
    }

    private static List<Line> are(List<Line> were, Set<Status> now) {
        return were.stream().filter(school -> now.contains(school.status())).toList();
    }

    private static Table table(
            RunView view,
            ListQuery query,
            Earlier earlier,
            String id,
            String title,
            List<Line> schools) {
        List<Line> shown =
                query.showsAll() ? schools : schools.subList(0, Math.min(MOST, schools.size()));
        Map<SchoolId, Entry> before = view.entries(earlier.run(), shown);
        return new Table(
                id,
                title + Noun.SCHOOL.counted(schools.size()),
                view.listed(shown).stream()
                        .map(school -> row(view, earlier, before, school))
                        .toList(),
                shown.size() == schools.size()
                        ? ""
                        : "Показаны первые %d. Остальные — на странице со всеми школами."
                                .formatted(shown.size()));
    }

    private static Row row(
            RunView view, Earlier earlier, Map<SchoolId, Entry> before, ListedSchool school) {
        SchoolId id = school.entry().place().id().orElseThrow();
        return new Row(
                school.name() + ", " + school.municipalityName(),
                view.address() + "/schools/" + id.value(),
                was(Objects.requireNonNull(before.get(id)), earlier.run().year()),
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

    private static String gone(List<Line> schools) {
        if (schools.isEmpty()) {
            return "";
        }
        String names =
                schools.stream()
                        .map(school -> school.name().orElse(school.code()))
                        .collect(Collectors.joining(", "));
        return "Из прошлогоднего перечня не участвуют в расчёте, потому что больше не работают: "
                + Noun.SCHOOL.counted(schools.size())
                + " ("
                + names
                + ")";
    }
}
