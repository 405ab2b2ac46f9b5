package opora.intake.register;

import java.util.List;
import opora.intake.formats.FileFormat;
import opora.intake.formats.Labels;
import opora.intake.formats.Layout;
import opora.intake.formats.NamedTable;
import opora.intake.formats.Opening;
import opora.intake.formats.Reading;
import opora.office.TableFile;
import opora.office.UnreadableFile;

/** The register of schools: code, name and municipality of each, and what else the office knows (FORMATS.md, "Register of schools"). */
public final class RegisterFormat implements FileFormat {

    @Override
    public Layout layout() {
        return Layout.REGISTER;
    }

    @Override
    public boolean recognises(Opening opening) {
        return !tables(opening).isEmpty();
    }

    @Override
    public Reading read(TableFile file, Opening opening, Labels labels, Progress progress)
            throws UnreadableFile {
        RegisterRows rows = new RegisterRows();
        for (NamedTable<RegisterField> table : tables(opening)) {
            rows.read(table, file, progress);
        }
        return rows.reading();
    }

    private static List<NamedTable<RegisterField>> tables(Opening opening) {
        return NamedTable.in(
                opening, RegisterField.NAMES, found -> found.hasAll(RegisterField.REQUIRED));
    }
}
