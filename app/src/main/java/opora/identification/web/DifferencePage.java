package opora.identification.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import opora.identification.MethodTitle;
import opora.identification.RunWords;
import opora.identification.Runs.Run;
import opora.identification.SchoolList.Entry;
import opora.identification.SchoolList.Place;
import opora.identification.StatusTag;
import opora.identification.Verdict;
import opora.identification.difference.CrossingWords;
import opora.identification.difference.RunDifference;
import opora.identification.difference.RunDifference.Cause;
import opora.identification.difference.RunDifference.Change;
import opora.vocabulary.Noun;

/**
 * Two runs side by side.
 *
 * @param difference what the page tells, for its workbook as well
 * @param address of the later run
 * @param others runs to compare with; one is chosen
 * @param answer in sentences
 * @param causes how many conclusions each cause changed; they add up to all
 * @param rules in which the methods differ; empty where they do not
 * @param tables entered, left, changed otherwise; without the empty ones
 */
public record DifferencePage(
        RunDifference difference,
        String address,
        String title,
        List<Choice> others,
        List<String> answer,
        List<Count> causes,
        List<String> rules,
        List<Table> tables) {

    private static final Noun SCHOOLS = new Noun("школы", "школ", "школ");

    public record Count(String title, long schools) {}

    /** {@code name}: «Вошли в перечень». */
    public record Table(String id, String name, List<Row> rows) {

        public String title() {
            return name + ": " + Noun.SCHOOL.counted(rows.size());
        }
    }

    /** {@code was} and {@code is}: empty where the run did not judge the school. {@code why}: what crossed the threshold, a line each. */
    public record Row(
            Change change,
            String address,
            Optional<Side> was,
            Optional<Side> is,
            String cause,
            List<String> why) {

        public String school() {
            return name(change.place());
        }
    }

    /** {@code clauses}: «А, Б», «» outside the list. */
    public record Side(StatusTag tag, String clauses) {}

    /** {@code all}: the runs in sight, newest first. */
    static DifferencePage of(RunDifference difference, List<Run> all) {
        Run after = difference.after();
        List<String> rules = MethodTitle.changes(difference.before().method(), after.method());
        return new DifferencePage(
                difference,
                "/identification/runs/" + after.id(),
                "Чем расчёт %d отличается от расчёта %d"
                        .formatted(after.id(), difference.before().id()),
                all.stream()
                        .filter(run -> run.id() != after.id())
                        .map(run ->
                                Choice.of(
                                        Long.toString(run.id()),
                                        RunWords.withYear(run),
                                        Long.toString(difference.before().id())))
                        .toList(),
                answer(difference),
                causes(difference),
                rules,
                tables(difference));
    }

    /** The address of the same as a workbook. */
    public String workbook() {
        return "%s/difference.xlsx?with=%d".formatted(address, difference.before().id());
    }

    private static List<String> answer(RunDifference difference) {
        Run before = difference.before();
        Run after = difference.after();
        List<String> told = new ArrayList<>();
        told.add(
                "В перечне было %d, стало %d: %s, %s."
                        .formatted(
                                before.counts().lowResults(),
                                after.counts().lowResults(),
                                "вошли " + difference.entered(),
                                "вышли " + difference.left()));
        told.add(
                "Тот же вывод у %s, другой — у %s."
                        .formatted(
                                SCHOOLS.counted(difference.same()),
                                SCHOOLS.counted(difference.changes().size())));
        if (!before.year().equals(after.year())) {
            told.add(
                    "Годы разные: результаты %s года стоят рядом с результатами %s года."
                            .formatted(before.year(), after.year()));
        }
        return told;
    }

    private static List<Count> causes(RunDifference difference) {
        Map<Cause, Long> causes = difference.causes();
        return causes.entrySet().stream()
                .map(one -> new Count(title(one.getKey()), one.getValue()))
                .toList();
    }

    private static String title(Cause cause) {
        return switch (cause) {
            case DATA -> "Другие результаты";
            case METHOD -> "Другая методика";
            case BOTH -> "И результаты, и методика";
            case POPULATION -> "Школа есть только в одном расчёте";
        };
    }

    private static List<Table> tables(RunDifference difference) {
        return List.of(
                        table(difference, "entered", "Вошли в перечень", Change::hasEntered),
                        table(difference, "left", "Вышли из перечня", Change::hasLeft),
                        table(
                                difference,
                                "other",
                                "Вывод другой, а перечень для них тот же",
                                change -> !change.hasEntered() && !change.hasLeft()))
                .stream()
                .filter(table -> !table.rows().isEmpty())
                .toList();
    }

    private static Table table(
            RunDifference difference, String id, String title, Predicate<Change> which) {
        List<Row> rows =
                difference.changes().stream()
                        .filter(which)
                        .map(change -> row(difference, change))
                        .toList();
        return new Table(id, title, rows);
    }

    private static Row row(RunDifference difference, Change change) {
        CrossingWords words =
                new CrossingWords(difference.before().method(), difference.after().method());
        Run known = change.is().isPresent() ? difference.after() : difference.before();
        return new Row(
                change,
                "/identification/runs/%d/schools/%d"
                        .formatted(known.id(), change.place().id().orElseThrow().value()),
                change.was().map(DifferencePage::side),
                change.is().map(DifferencePage::side),
                title(change.cause()),
                change.crossings().stream().map(words::of).toList());
    }

    static String name(Place place) {
        return place.name().orElse("Школа " + place.code())
                + place.municipality().map(home -> ", " + home).orElse("");
    }

    private static Side side(Entry entry) {
        Verdict verdict = entry.verdict().verdict();
        return new Side(
                StatusTag.of(verdict.status()),
                verdict instanceof Verdict.LowResults listed
                        ? MethodWords.letters(listed.clauses())
                        : "");
    }
}
