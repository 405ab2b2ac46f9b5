package opora.results.formats.outcomes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import opora.intake.formats.Finding;
import opora.intake.formats.Finding.Kind;
import opora.intake.formats.Finding.Severity;
import opora.intake.formats.Findings;
import opora.intake.formats.Labels;
import opora.intake.formats.Layout;
import opora.intake.formats.Reading;
import opora.results.Outcome;
import opora.results.OutcomeFacts;
import opora.results.formats.sheets.AggregateParts;
import opora.results.formats.sheets.ClassLabel;
import opora.territory.SchoolCode;

/** Gathers the rows of a table of outcomes by school, year and procedure; classes add up to the school. */
final class OutcomeRows {

    private record Key(String year, String procedure, String school) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            return Comparator.comparing(Key::year)
                    .thenComparing(Key::procedure)
                    .thenComparing(Key::school)
                    .compare(this, other);
        }
    }

    private final Findings findings;
    private final Map<Key, TreeMap<String, OutcomeRow>> groups = new TreeMap<>();

    OutcomeRows(Findings findings) {
        this.findings = findings;
    }

    void take(OutcomeRow row) {
        Key key = new Key(row.year().toString(), row.procedure().code(), row.school().key());
        OutcomeRow before =
                groups.computeIfAbsent(key, _ -> new TreeMap<>()).putIfAbsent(row.classKey(), row);
        if (before != null) {
            reportTwice(before, row);
        }
    }

    Reading reading() {
        if (groups.isEmpty() && findings.isEmpty()) {
            findings.add(
                    Finding.ofFile(
                            Kind.NO_DATA_ROWS,
                            Severity.ERROR,
                            "под шапкой нет ни одной строки",
                            "строка на школу и процедуру",
                            "Заполните таблицу и загрузите её снова"));
        }
        List<Outcome> outcomes = new ArrayList<>();
        groups.values().forEach(rows -> outcomes.add(outcome(List.copyOf(rows.values()))));
        List<Outcome> sorted = AggregateParts.sorted(outcomes);
        return new Reading(
                Layout.OUTCOMES,
                AggregateParts.of(sorted, _ -> Optional.empty()),
                mentioned(sorted),
                findings,
                new OutcomeFacts(sorted),
                Labels.NONE);
    }

    private static void reportTwice(OutcomeRow before, OutcomeRow now) {
        String where = "школа «%s» уже есть в строке %d".formatted(now.school(), before.row());
        if (before.saysTheSameAs(now)) {
            now.notes()
                    .at(now.row())
                    .warning(
                            Kind.DUPLICATE_ROW,
                            now.school().text(),
                            where,
                            "одна строка на школу, процедуру и класс",
                            "Строки совпадают, результат учтён один раз");
        } else {
            now.notes()
                    .at(now.row())
                    .against(before.notes().sheet().equals(now.notes().sheet()) ? before.row() : 0)
                    .error(
                            Kind.CONFLICTING_DUPLICATE,
                            now.school().text(),
                            where + " с другими числами",
                            "одна строка на школу, процедуру и класс",
                            "Оставьте верную строку");
        }
    }

    private static Outcome outcome(List<OutcomeRow> rows) {
        List<OutcomeRow> classes =
                rows.stream().filter(row -> !row.isWholeSchoolAmong(rows)).toList();
        List<OutcomeRow> whole = rows.stream().filter(row -> row.isWholeSchoolAmong(rows)).toList();
        OutcomeRow sum = classes.isEmpty() ? whole.getFirst() : sum(classes);
        whole.forEach(row -> checkSum(row, sum));
        return new Outcome(
                rows.stream().map(OutcomeRow::school).min(SchoolCode::compareTo).orElseThrow(),
                sum.year(),
                sum.procedure(),
                Optional.empty(),
                sum.result(),
                whole.stream().flatMap(row -> row.marks().stream()).findFirst().or(sum::marks),
                new int[0],
                Optional.empty(),
                List.of(),
                classOutcomes(classes),
                source(rows));
    }

    private static OutcomeRow sum(List<OutcomeRow> classes) {
        int participants = 0;
        int failed = 0;
        for (OutcomeRow row : classes) {
            participants += row.result().participants();
            failed += row.result().failed();
        }
        OutcomeRow first = classes.getFirst();
        return new OutcomeRow(
                first.school(),
                first.year(),
                first.procedure(),
                "",
                new Outcome.Result.Counted(participants, failed),
                sumOfMarks(classes),
                first.notes(),
                first.row());
    }

    private static Optional<Outcome.MarkCounts> sumOfMarks(List<OutcomeRow> classes) {
        Outcome.MarkCounts sum = new Outcome.MarkCounts(0, 0, 0, 0);
        for (OutcomeRow row : classes) {
            if (row.marks().isEmpty()) {
                return Optional.empty();
            }
            Outcome.MarkCounts marks = row.marks().get();
            sum =
                    new Outcome.MarkCounts(
                            sum.two() + marks.two(),
                            sum.three() + marks.three(),
                            sum.four() + marks.four(),
                            sum.five() + marks.five());
        }
        return Optional.of(sum);
    }

    private static void checkSum(OutcomeRow whole, OutcomeRow sum) {
        boolean marksDiffer =
                whole.marks().isPresent()
                        && sum.marks().isPresent()
                        && !whole.marks().equals(sum.marks());
        if (whole.result().equals(sum.result()) && !marksDiffer) {
            return;
        }
        whole.notes()
                .at(whole.row())
                .error(
                        Kind.SUM_MISMATCH,
                        whole.school().text(),
                        "в строке школы участников %d и не справились %d, а по классам вместе %d и %d"
                                .formatted(
                                        whole.result().participants(),
                                        whole.result().failed(),
                                        sum.result().participants(),
                                        sum.result().failed()),
                        "одни и те же числа",
                        "Исправьте строку школы или строки классов");
    }

    /** Classes whose label is not shown are told apart by a number, in the order of what stood there. */
    private static List<Outcome.ClassOutcome> classOutcomes(List<OutcomeRow> classes) {
        List<Outcome.ClassOutcome> outcomes = new ArrayList<>();
        int others = 0;
        for (OutcomeRow row : classes) {
            String label = row.label();
            if (OutcomeRow.isOtherClass(label)) {
                others++;
                label = others == 1 ? ClassLabel.OTHER : ClassLabel.OTHER + " " + others;
            }
            outcomes.add(classOutcome(row, label));
        }
        return outcomes;
    }

    private static Outcome.ClassOutcome classOutcome(OutcomeRow row, String label) {
        return new Outcome.ClassOutcome(
                label,
                Optional.empty(),
                row.result(),
                row.marks(),
                new int[0],
                List.of(),
                row.source());
    }

    private static Outcome.Source source(List<OutcomeRow> rows) {
        return new Outcome.Source(
                rows.getFirst().notes().sheet(),
                rows.stream().mapToInt(OutcomeRow::row).min().orElseThrow(),
                rows.stream().mapToInt(OutcomeRow::row).max().orElseThrow(),
                rows.size());
    }

    private static List<Reading.MentionedSchool> mentioned(List<Outcome> outcomes) {
        Map<String, Reading.MentionedSchool> byKey = new TreeMap<>();
        for (Outcome outcome : outcomes) {
            Reading.MentionedSchool school =
                    new Reading.MentionedSchool(
                            outcome.school().text(),
                            "",
                            "",
                            outcome.source().sheet(),
                            outcome.source().firstRow());
            byKey.merge(
                    outcome.school().key(),
                    school,
                    (one, other) -> one.row() <= other.row() ? one : other);
        }
        return byKey.values().stream()
                .sorted((one, other) -> one.code().compareTo(other.code()))
                .toList();
    }
}
