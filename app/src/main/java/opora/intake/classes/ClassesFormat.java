package opora.intake.classes;

import java.util.Optional;
import java.util.regex.Pattern;
import opora.intake.formats.FileFormat;
import opora.intake.formats.Labels;
import opora.intake.formats.Layout;
import opora.intake.formats.Opening;
import opora.intake.formats.Reading;
import opora.intake.formats.TableHeader;
import opora.office.TableFile;
import opora.office.TableSheet;
import opora.office.UnreadableFile;

/** The register of classes: code of the school, year, class, and how many pupils if the office knows. */
public final class ClassesFormat implements FileFormat {

    /** Beside school, year and class a heading of these kinds, or a number, makes a table of results. */
    private static final Pattern OF_RESULTS =
            Pattern.compile(
                    "процедур|предмет|участник|вариант|отметк|балл|procedure|subject|participant|^\\d");

    @Override
    public Layout layout() {
        return Layout.CLASSES;
    }

    @Override
    public boolean recognises(Opening opening) {
        return opening.sheets().stream().anyMatch(sheet -> header(sheet).isPresent());
    }

    @Override
    public Reading read(TableFile file, Opening opening, Labels labels, Progress progress)
            throws UnreadableFile {
        ClassRows rows = new ClassRows();
        for (Opening.Sheet sheet : opening.sheets()) {
            Optional<TableHeader<ClassField>> header = header(sheet);
            if (header.isPresent()) {
                ClassRows.OneSheet one = rows.sheet(sheet.name(), header.get());
                file.sheets()
                        .get(sheet.index())
                        .read(row -> {
                            one.row(row);
                            progress.read(row.number());
                            return TableSheet.Next.MORE;
                        });
                one.end();
            }
        }
        return rows.reading();
    }

    private static Optional<TableHeader<ClassField>> header(Opening.Sheet sheet) {
        return TableHeader.find(
                sheet,
                ClassField.NAMES,
                found ->
                        found.hasAll(ClassField.REQUIRED)
                                && found.others().stream()
                                        .map(found::heading)
                                        .noneMatch(OF_RESULTS.asPredicate()));
    }
}
