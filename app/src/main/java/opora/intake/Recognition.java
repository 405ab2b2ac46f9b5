package opora.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import opora.intake.classes.ClassesFormat;
import opora.intake.formats.Decision;
import opora.intake.formats.FileFormat;
import opora.intake.formats.Finding;
import opora.intake.formats.Findings;
import opora.intake.formats.Labels;
import opora.intake.formats.Layout;
import opora.intake.formats.Opening;
import opora.intake.formats.Reading;
import opora.intake.register.RegisterFormat;
import opora.office.TableFile;
import opora.office.UnreadableFile;

/**
 * Tells by its content what a file is and reads it. Pure: no database, no clock; the same file gives the same reading, whatever its name.
 *
 * <p>Hidden sheets are never read. Every visible sheet of the recognised layout is read; sheets that are something else are named as left
 * out.
 */
public final class Recognition {

    private static final int ROWS_BETWEEN_TELLINGS = 256;

    private final List<FileFormat> formats;

    /** {@code formats}: of the rooms that keep the data; the registers of schools and classes are known here. They are asked in the order of {@link Layout}. */
    public Recognition(List<FileFormat> formats) {
        this.formats =
                Stream.concat(
                                Stream.of(new RegisterFormat(), new ClassesFormat()),
                                formats.stream())
                        .sorted(Comparator.comparing(FileFormat::layout))
                        .toList();
    }

    /** A file that cannot be opened is a reading too: its findings say why. {@code progress} hears of every 256th row. */
    public Reading read(Path path, Labels labels, FileFormat.Progress progress) {
        try (TableFile file = TableFile.open(path)) {
            return read(file, labels, progress);
        } catch (UnreadableFile unreadable) {
            return refused(Refusals.of(unreadable));
        }
    }

    public Reading read(TableFile file, Labels labels, FileFormat.Progress progress) {
        try {
            Opening whole = Openings.of(file);
            Opening visible =
                    new Opening(whole.sheets().stream().filter(sheet -> !sheet.hidden()).toList());
            if (visible.sheets().stream().allMatch(sheet -> sheet.rows().isEmpty())) {
                return refused(Refusals.nothingToSee(whole));
            }
            Optional<FileFormat> format = formatOf(visible, labels);
            return format.isEmpty()
                    ? refused(Refusals.unknownLayout())
                    : checked(
                            format.get().read(file, visible, labels, nowAndThen(progress)),
                            new SheetsLeftOut(read(format.get(), labels), whole),
                            labels);
        } catch (UnreadableFile unreadable) {
            return refused(Refusals.of(unreadable));
        }
    }

    private static FileFormat.Progress nowAndThen(FileFormat.Progress progress) {
        return rows -> {
            if (rows % ROWS_BETWEEN_TELLINGS == 0) {
                progress.read(rows);
            }
        };
    }

    /** What a person said of the columns goes before what the headings say. */
    private Optional<FileFormat> formatOf(Opening visible, Labels labels) {
        return formats.stream()
                .filter(format ->
                        labels.columns().isPresent()
                                ? format.layout() == Layout.MAPPED
                                : format.recognises(visible))
                .findFirst();
    }

    private static Predicate<Opening.Sheet> read(FileFormat format, Labels labels) {
        return sheet ->
                labels.columns()
                        .map(map -> map.sheet() == sheet.index())
                        .orElseGet(() -> format.recognises(new Opening(List.of(sheet))));
    }

    private static Reading checked(Reading read, SheetsLeftOut leftOut, Labels labels) {
        Findings findings = read.findings();
        if (!read.parts().isEmpty()) {
            leftOut.findings().forEach(findings::add);
        }
        LabelsAgainstContent.contradiction(read, labels).ifPresent(findings::add);
        boolean takes =
                findings.decision() == Decision.ACCEPT
                        || findings.decision() == Decision.ACCEPT_WITH_WARNINGS;
        return new Reading(
                read.layout(),
                read.parts(),
                read.schools(),
                findings,
                takes ? read.contents() : Reading.Contents.NOTHING,
                read.suggestion());
    }

    private static Reading refused(Finding why) {
        Findings findings = new Findings();
        findings.add(why);
        return Reading.refused(Layout.UNKNOWN, findings);
    }

    /** The sheets of a book that are not read, and those that are read together. */
    private record SheetsLeftOut(Predicate<Opening.Sheet> read, Opening whole) {

        List<Finding> findings() {
            List<Finding> findings = new ArrayList<>();
            List<String> together = new ArrayList<>();
            for (Opening.Sheet sheet : whole.sheets()) {
                if (sheet.rows().isEmpty()) {
                    continue;
                }
                if (sheet.hidden()) {
                    findings.add(Refusals.hiddenSheet(sheet.name()));
                } else if (read.test(sheet)) {
                    together.add(sheet.name());
                } else if (whole.sheets().size() > 1) {
                    findings.add(Refusals.sheetLeftOut(sheet.name()));
                }
            }
            if (together.size() > 1) {
                findings.add(Refusals.severalSheets(together));
            }
            return findings;
        }
    }
}
