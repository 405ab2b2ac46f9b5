package opora.results.formats;

import java.util.HashMap;
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
import opora.territory.SchoolCode;

/** Puts the rows of Ф3 together into outcomes of schools; the rows of municipalities and regions only check them. */
final class MarkReading {

    private record Key(Labels part, String school) {}

    private final Findings findings;
    private final Map<Key, Outcome> outcomes = new HashMap<>();
    private final Map<String, Reading.MentionedSchool> schools = new TreeMap<>();
    private final Map<Labels, Integer> municipalities = new HashMap<>();

    MarkReading(Findings findings) {
        this.findings = findings;
    }

    Reading reading(List<MarkSheet> sheets) {
        sheets.forEach(this::take);
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
                Layout.F3,
                AggregateParts.of(facts, labels -> Optional.ofNullable(municipalities.get(labels))),
                schools.values().stream()
                        .sorted((one, other) -> one.code().compareTo(other.code()))
                        .toList(),
                findings,
                new OutcomeFacts(facts),
                Labels.NONE);
    }

    private void take(MarkSheet sheet) {
        SchoolMarks marks = new SchoolMarks(sheet);
        GroupChecks checks = new GroupChecks(sheet);
        String municipality = "";
        for (MarkLine line : sheet.lines()) {
            switch (line.group()) {
                case ParticipantGroup.School school -> {
                    Outcome outcome = marks.outcome(line, school);
                    checks.school(outcome);
                    keep(outcome, sheet, line, school, municipality);
                }
                case ParticipantGroup.Municipality named -> {
                    municipality = named.name();
                    municipalities.merge(sheet.labels(), 1, Integer::sum);
                    checks.municipality(line);
                }
                case ParticipantGroup.Region _ -> checks.region(line);
                case ParticipantGroup.Everyone _, ParticipantGroup.SchoolWithoutLogin _ -> {}
            }
        }
        checks.end();
    }

    private void keep(
            Outcome outcome,
            MarkSheet sheet,
            MarkLine line,
            ParticipantGroup.School school,
            String municipality) {
        String key = outcome.school().key();
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

    private static void reportTwice(Outcome before, Outcome now, MarkSheet sheet, MarkLine line) {
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
