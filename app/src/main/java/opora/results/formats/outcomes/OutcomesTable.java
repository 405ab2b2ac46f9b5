package opora.results.formats.outcomes;

import java.util.List;
import opora.intake.formats.FileFormat;
import opora.intake.formats.Findings;
import opora.intake.formats.Labels;
import opora.intake.formats.Layout;
import opora.intake.formats.NamedTable;
import opora.intake.formats.Opening;
import opora.intake.formats.Reading;
import opora.intake.formats.TableHeader;
import opora.office.TableFile;
import opora.office.UnreadableFile;

/** One row per school and procedure, perhaps per class, under the headings of FORMATS.md, "Table of outcomes". */
public final class OutcomesTable implements FileFormat {

    @Override
    public Layout layout() {
        return Layout.OUTCOMES;
    }

    @Override
    public boolean recognises(Opening opening) {
        return !tables(opening).isEmpty();
    }

    @Override
    public Reading read(TableFile file, Opening opening, Labels labels, Progress progress)
            throws UnreadableFile {
        Findings findings = new Findings();
        OutcomeRows rows = new OutcomeRows(findings);
        for (NamedTable<OutcomeField> table : tables(opening)) {
            OutcomeSheet sheet = new OutcomeSheet(table, labels, findings);
            if (!sheet.canBeRead()) {
                return Reading.refused(layout(), findings);
            }
            table.read(file, progress, row -> sheet.row(row).ifPresent(rows::take));
        }
        return rows.reading();
    }

    private static List<NamedTable<OutcomeField>> tables(Opening opening) {
        return NamedTable.in(opening, OutcomeField.NAMES, OutcomesTable::isEnough);
    }

    private static boolean isEnough(TableHeader<OutcomeField> header) {
        boolean one =
                header.has(OutcomeField.FAILED)
                        || header.has(OutcomeField.TWO)
                        || header.has(OutcomeField.YEAR)
                        || header.has(OutcomeField.PROCEDURE);
        return header.has(OutcomeField.SCHOOL) && header.has(OutcomeField.PARTICIPANTS) && one;
    }
}
