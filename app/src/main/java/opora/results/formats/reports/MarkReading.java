package opora.results.formats.reports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import opora.intake.formats.Finding;
import opora.intake.formats.Finding.Kind;
import opora.intake.formats.Finding.Severity;
import opora.intake.formats.Findings;
import opora.intake.formats.Labels;
import opora.intake.formats.Layout;
import opora.intake.formats.Reading;
import opora.results.Complement;
import opora.results.Outcome;
import opora.results.OutcomeFacts;
import opora.results.formats.sheets.AggregateParts;
import opora.territory.SchoolCode;

/** Puts rows with marks together into outcomes of schools; the rows of municipalities and regions check them and are kept beside them. */
final class MarkReading {

    private static final int LOWEST_MARK = 2;

    private record Key(Labels part, String school) {}

    private final Layout layout;
    private final Findings findings;
    private final Map<Key, Outcome> outcomes = new HashMap<>();
    private final Map<String, Reading.MentionedSchool> schools = new TreeMap<>();
    private final Map<Labels, Set<String>> municipalities = new HashMap<>();
    private final ComplementRows groups = new ComplementRows();

    MarkReading(Layout layout, Findings findings) {
        this.layout = layout;
        this.findings = findings;
    }

    Reading reading(List<? extends MarkRows> sheets) {
        sheets.forEach(this::take);
        groups.end();
        List<Outcome> facts = AggregateParts.sorted(outcomes.values());
        if (facts.isEmpty() && findings.isEmpty()) {
            findings.add(
                    Finding.ofFile(
                            Kind.NO_DATA_ROWS,
                            Severity.ERROR,
                            "в отчёте нет ни одной школы",
                            "строки вида «СОШ № 2(edu203389)»",
                            "Скачайте отчёт с разбивкой по школам"));
        }
        return new Reading(
                layout,
                AggregateParts.of(
                        facts,
                        labels -> Optional.ofNullable(municipalities.get(labels)).map(Set::size)),
                schools.values().stream()
                        .sorted((one, other) -> one.code().compareTo(other.code()))
                        .toList(),
                findings,
                new OutcomeFacts(facts, groups.complements()),
                Labels.NONE);
    }

    private void take(MarkRows sheet) {
        SchoolMarks marks = new SchoolMarks(sheet);
        GroupChecks checks = new GroupChecks(sheet);
        String municipality = "";
        for (MarkLine line : sheet.lines()) {
            switch (line.group()) {
                case ParticipantGroup.School school -> {
                    Outcome outcome = marks.outcome(line, school);
                    checks.school(outcome);
                    String within = line.within().isEmpty() ? municipality : line.within();
                    keep(outcome, sheet, line, school, within);
                }
                case ParticipantGroup.Municipality named -> {
                    municipality = named.name();
                    count(sheet.labels(), named.name() + named.code());
                    checks.municipality(line);
                }
                case ParticipantGroup.Region _ -> checks.region(line);
                case ParticipantGroup.Everyone _, ParticipantGroup.SchoolWithoutLogin _ -> {}
            }
        }
        checks.end();
        keepGroups(sheet);
    }

    /** The rows above the schools. */
    private void keepGroups(MarkRows sheet) {
        List<Complement> above =
                sheet.lines().stream()
                        .filter(line -> !(line.group() instanceof ParticipantGroup.School))
                        .map(line -> complement(line, sheet))
                        .toList();
        new ReportSums(sheet.notes()).check(above);
        above.forEach(row -> groups.take(row, sheet.notes()));
    }

    private void count(Labels part, String municipality) {
        municipalities.computeIfAbsent(part, _ -> new HashSet<>()).add(municipality);
    }

    /** Of a group above the school: what schools are compared with. */
    private static Complement complement(MarkLine line, MarkRows sheet) {
        List<Complement.Value> values = new ArrayList<>();
        for (int at = 0; at < line.percents().size(); at++) {
            values.add(
                    new Complement.Value(
                            Integer.toString(LOWEST_MARK + at),
                            Optional.empty(),
                            Optional.empty(),
                            line.percents().get(at),
                            Optional.empty()));
        }
        return new Complement(
                Complement.Kind.MARKS,
                ReportGroups.of(line.group(), Optional.empty()),
                sheet.labels().year().orElseThrow(),
                sheet.labels().procedure().orElseThrow(),
                Optional.of(line.participants()),
                values,
                new Outcome.Source(sheet.notes().sheet(), line.row(), line.row(), 1));
    }

    private void keep(
            Outcome outcome,
            MarkRows sheet,
            MarkLine line,
            ParticipantGroup.School school,
            String municipality) {
        String key = outcome.school().key();
        if (!line.within().isEmpty()) {
            count(sheet.labels(), line.within());
        }
        schools.putIfAbsent(
                key,
                new Reading.MentionedSchool(
                        school.login(),
                        school.name(),
                        municipality,
                        outcome.source().sheet(),
                        line.row()));
        Outcome before = outcomes.putIfAbsent(new Key(sheet.labels(), key), outcome);
        if (before != null) {
            reportTwice(before, outcome, sheet, line);
        }
    }

    private static void reportTwice(Outcome before, Outcome now, MarkRows sheet, MarkLine line) {
        SchoolCode code = now.school();
        String where =
                "школа «%s» уже есть в строке %d".formatted(code, before.source().firstRow());
        if (before.result().equals(now.result()) && before.marks().equals(now.marks())) {
            sheet.notes()
                    .at(line.row(), sheet.column(MarkField.GROUP))
                    .warning(
                            Kind.DUPLICATE_ROW,
                            code.text(),
                            where,
                            "одна строка на школу",
                            "Строки совпадают, школа учтена один раз");
        } else {
            sheet.notes()
                    .at(line.row(), sheet.column(MarkField.GROUP))
                    .error(
                            Kind.CONFLICTING_DUPLICATE,
                            code.text(),
                            where + " с другими числами",
                            "одна строка на школу",
                            "Оставьте верную строку");
        }
    }
}
