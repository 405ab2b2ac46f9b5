package opora.intake.register;

import java.util.Optional;
import opora.intake.formats.FileFormat;
import opora.intake.formats.Labels;
import opora.intake.formats.Layout;
import opora.intake.formats.Opening;
import opora.intake.formats.Reading;
import opora.intake.formats.TableHeader;
import opora.office.TableFile;
import opora.office.TableSheet;
import opora.office.UnreadableFile;

/** The register of schools: code, name and municipality of each, and what else the office knows (FORMATS.md, "Register of schools"). */
public final class RegisterFormat implements FileFormat {

    @Override
    public Layout layout() {
        return Layout.REGISTER;
    }

    @Override
    public boolean recognises(Opening opening) {
        return opening.sheets().stream().anyMatch(sheet -> header(sheet).isPresent());
    }

    @Override
    public Reading read(TableFile file, Opening opening, Labels labels, Progress progress)
            throws UnreadableFile {
        RegisterRows rows = new RegisterRows();
        for (Opening.Sheet sheet : opening.sheets()) {
            Optional<TableHeader<RegisterField>> header = header(sheet);
            if (header.isPresent()) {
                RegisterRows.OneSheet one = rows.sheet(sheet.name(), header.get());
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

    private static Optional<TableHeader<RegisterField>> header(Opening.Sheet sheet) {
        return TableHeader.find(
                sheet, RegisterField.NAMES, found -> found.hasAll(RegisterField.REQUIRED));
    }
}
