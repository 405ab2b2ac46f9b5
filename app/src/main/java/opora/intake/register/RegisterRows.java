package opora.intake.register;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import opora.intake.RegisterEntries;
import opora.intake.formats.ExtraColumns;
import opora.intake.formats.FileFormat;
import opora.intake.formats.Finding.Kind;
import opora.intake.formats.Findings;
import opora.intake.formats.Labels;
import opora.intake.formats.Layout;
import opora.intake.formats.NamedTable;
import opora.intake.formats.Reading;
import opora.intake.formats.SheetFindings;
import opora.office.TableFile;
import opora.office.UnreadableFile;
import opora.territory.Register;
import opora.territory.School;
import opora.territory.SchoolCode;

/** Takes the rows of a register one by one and tells doubled schools. */
final class RegisterRows {

    private record Placed(Register.Entry entry, SheetFindings notes, int row) {}

    private final Findings findings = new Findings();
    private final Map<String, Placed> byKey = new TreeMap<>();
    private int rows;

    /** A sheet with a header and nothing below it is said to be empty. */
    void read(NamedTable<RegisterField> table, TableFile file, FileFormat.Progress progress)
            throws UnreadableFile {
        SheetFindings notes = table.notes(findings);
        ExtraColumns.report(table.header(), table.header().others(), RegisterField.NAMES, notes);
        ExtraColumns extra = new ExtraColumns(table.header(), notes);
        RegisterRow reader = new RegisterRow(table.header(), notes);
        table.read(
                file,
                progress,
                row -> {
                    rows++;
                    extra.check(row);
                    reader.entry(row).ifPresent(entry -> keep(entry, notes, row.number()));
                });
        if (rows == 0) {
            notes.all()
                    .error(
                            Kind.NO_DATA_ROWS,
                            "",
                            "под шапкой нет ни одной строки",
                            "строка на каждую школу",
                            "Заполните реестр и загрузите его снова");
        }
    }

    Reading reading() {
        checkSuccessors();
        List<Register.Entry> entries = new ArrayList<>();
        List<Reading.MentionedSchool> schools = new ArrayList<>();
        for (Placed placed : inOrderOfCode()) {
            Register.Entry entry = placed.entry();
            entries.add(entry);
            schools.add(
                    new Reading.MentionedSchool(
                            entry.code().text(),
                            entry.name(),
                            entry.municipality(),
                            placed.notes().sheet(),
                            placed.row()));
        }
        return new Reading(
                Layout.REGISTER,
                List.of(part(entries)),
                schools,
                findings,
                new RegisterEntries(entries),
                Labels.NONE);
    }

    private List<Placed> inOrderOfCode() {
        return byKey.values().stream()
                .sorted((one, other) -> one.entry().code().compareTo(other.entry().code()))
                .toList();
    }

    private Reading.Part part(List<Register.Entry> entries) {
        Set<String> municipalities = new HashSet<>();
        entries.forEach(entry -> municipalities.add(entry.municipality()));
        return new Reading.Part(
                Optional.empty(),
                Optional.empty(),
                rows,
                entries.size(),
                Optional.of(municipalities.size()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private void checkSuccessors() {
        for (Placed placed : byKey.values()) {
            String into = placed.entry().closure().map(School.Closure::mergedIntoCode).orElse("");
            if (!into.isEmpty() && !byKey.containsKey(new SchoolCode(into).key())) {
                placed.notes()
                        .at(placed.row())
                        .warning(
                                Kind.UNKNOWN_SCHOOL,
                                into,
                                "школы «" + into + "», к которой присоединена эта, в реестре нет",
                                "код школы из этого реестра",
                                "Допишите её строку или исправьте код");
            }
        }
    }

    private void keep(Register.Entry entry, SheetFindings notes, int row) {
        Placed before = byKey.putIfAbsent(entry.code().key(), new Placed(entry, notes, row));
        if (before == null) {
            return;
        }
        String code = entry.code().text();
        if (sameBut(before.entry(), entry)) {
            notes.at(row)
                    .warning(
                            Kind.DUPLICATE_ROW,
                            code,
                            "школа «" + code + "» уже есть в строке " + before.row(),
                            "одна строка на школу",
                            "Строки совпадают, школа взята один раз");
        } else {
            notes.at(row)
                    .error(
                            Kind.CONFLICTING_DUPLICATE,
                            code,
                            "школа «" + code + "» в строке " + before.row() + " описана иначе",
                            "одна строка на школу",
                            "Оставьте верную строку");
        }
    }

    private static boolean sameBut(Register.Entry one, Register.Entry other) {
        return new Register.Entry(
                        one.code(),
                        other.name(),
                        other.municipality(),
                        other.region(),
                        other.details(),
                        other.closure(),
                        other.codes())
                .equals(one);
    }
}
