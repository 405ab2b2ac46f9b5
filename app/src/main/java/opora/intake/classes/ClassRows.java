package opora.intake.classes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import opora.intake.ClassEntries;
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
import opora.territory.ClassRegister;

/** Takes the rows of a register of classes one by one and tells doubled classes. */
final class ClassRows {

    private record Key(String school, String year, String title) {}

    private record Placed(ClassRegister.Entry entry, int row) {}

    private final Findings findings = new Findings();
    private final Map<Key, Placed> byKey =
            new TreeMap<>(
                    Comparator.comparing(Key::school)
                            .thenComparing(Key::year)
                            .thenComparing(Key::title));
    private final Map<String, Reading.MentionedSchool> schools = new TreeMap<>();
    private int rows;

    /** A sheet with a header and nothing below it is said to be empty. */
    void read(NamedTable<ClassField> table, TableFile file, FileFormat.Progress progress)
            throws UnreadableFile {
        SheetFindings notes = table.notes(findings);
        ExtraColumns.report(table.header(), table.header().others(), ClassField.NAMES, notes);
        ExtraColumns extra = new ExtraColumns(table.header(), notes);
        ClassRow reader = new ClassRow(table.header(), notes);
        table.read(
                file,
                progress,
                row -> {
                    rows++;
                    extra.check(row);
                    reader.entry(row)
                            .ifPresent(entry -> {
                                schools.putIfAbsent(entry.school().key(), reader.school(row));
                                keep(entry, notes, row.number());
                            });
                });
        if (rows == 0) {
            notes.all()
                    .error(
                            Kind.NO_DATA_ROWS,
                            "",
                            "под шапкой нет ни одной строки",
                            "строка на каждый класс",
                            "Заполните таблицу и загрузите её снова");
        }
    }

    Reading reading() {
        List<ClassRegister.Entry> entries = byKey.values().stream().map(Placed::entry).toList();
        return new Reading(
                Layout.CLASSES,
                List.of(
                        new Reading.Part(
                                Optional.empty(),
                                Optional.empty(),
                                rows,
                                schools.size(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())),
                new ArrayList<>(schools.values()),
                findings,
                new ClassEntries(entries),
                Labels.NONE);
    }

    private void keep(ClassRegister.Entry entry, SheetFindings notes, int row) {
        Placed before =
                byKey.putIfAbsent(
                        new Key(
                                entry.school().key(),
                                entry.year().toString(),
                                entry.title().text()),
                        new Placed(entry, row));
        if (before == null) {
            return;
        }
        String title = entry.title().text();
        if (before.entry().pupils().equals(entry.pupils())) {
            notes.at(row)
                    .warning(
                            Kind.DUPLICATE_ROW,
                            title,
                            "класс " + title + " этой школы уже есть в строке " + before.row(),
                            "одна строка на класс и год",
                            "Строки совпадают, класс взят один раз");
        } else {
            notes.at(row)
                    .error(
                            Kind.CONFLICTING_DUPLICATE,
                            title,
                            "в классе "
                                    + title
                                    + " этой школы в строке "
                                    + before.row()
                                    + " другое число обучающихся",
                            "одна строка на класс и год",
                            "Оставьте верную строку");
        }
    }
}
