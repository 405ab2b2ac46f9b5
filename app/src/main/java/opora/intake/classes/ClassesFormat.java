package opora.intake.classes;

import java.util.List;
import java.util.regex.Pattern;
import opora.intake.formats.FileFormat;
import opora.intake.formats.Labels;
import opora.intake.formats.Layout;
import opora.intake.formats.NamedTable;
import opora.intake.formats.Opening;
import opora.intake.formats.Reading;
import opora.office.TableFile;
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
        return !tables(opening).isEmpty();
    }

    @Override
    public Reading read(TableFile file, Opening opening, Labels labels, Progress progress)
            throws UnreadableFile {
        ClassRows rows = new ClassRows();
        for (NamedTable<ClassField> table : tables(opening)) {
            rows.read(table, file, progress);
        }
        return rows.reading();
    }

    private static List<NamedTable<ClassField>> tables(Opening opening) {
        return NamedTable.in(
                opening,
                ClassField.NAMES,
                found ->
                        found.hasAll(ClassField.REQUIRED)
                                && found.others().stream()
                                        .map(found::heading)
                                        .noneMatch(OF_RESULTS.asPredicate()));
    }
}
