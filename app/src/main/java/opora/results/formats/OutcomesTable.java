package opora.results.formats;

import java.util.Optional;
import opora.intake.formats.FileFormat;
import opora.intake.formats.Findings;
import opora.intake.formats.Labels;
import opora.intake.formats.Layout;
import opora.intake.formats.Opening;
import opora.intake.formats.Reading;
import opora.intake.formats.TableHeader;
import opora.office.TableFile;
import opora.office.TableSheet;
import opora.office.UnreadableFile;

/** One row per school and procedure, perhaps per class, under the headings of FORMATS.md, "Table of outcomes". */
public final class OutcomesTable implements FileFormat {

    @Override
    public Layout layout() {
        return Layout.OUTCOMES;
    }

    @Override
    public boolean recognises(Opening opening) {
        return opening.sheets().stream().anyMatch(sheet -> header(sheet).isPresent());
    }

    @Override
    public Reading read(TableFile file, Opening opening, Labels labels, Progress progress)
            throws UnreadableFile {
        Findings findings = new Findings();
        OutcomeRows rows = new OutcomeRows(findings);
        for (Opening.Sheet sheet : opening.sheets()) {
            Optional<TableHeader<OutcomeField>> header = header(sheet);
            if (header.isPresent()) {
                OutcomeSheet one = new OutcomeSheet(sheet.name(), header.get(), labels, findings);
                if (!one.canBeRead()) {
                    return Reading.refused(layout(), findings);
                }
                file.sheets()
                        .get(sheet.index())
                        .read(row -> {
                            one.row(row).ifPresent(rows::take);
                            progress.read(row.number());
                            return TableSheet.Next.MORE;
                        });
            }
        }
        return rows.reading();
    }

    private static Optional<TableHeader<OutcomeField>> header(Opening.Sheet sheet) {
        return TableHeader.find(sheet, OutcomeField.NAMES, OutcomesTable::isEnough);
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
