package opora.results.formats.mapped;

import java.util.List;
import opora.intake.formats.ColumnMap;
import opora.intake.formats.FileFormat;
import opora.intake.formats.Finding;
import opora.intake.formats.Findings;
import opora.intake.formats.Labels;
import opora.intake.formats.Layout;
import opora.intake.formats.Opening;
import opora.intake.formats.Reading;
import opora.office.TableFile;
import opora.office.UnreadableFile;
import opora.results.ReferenceData;

/** A table whose columns a person has explained: one row per school with counts or means of one or several subjects, or one per participant. */
public final class MappedTable implements FileFormat {

    private final ReferenceData reference;

    public MappedTable(ReferenceData reference) {
        this.reference = reference;
    }

    @Override
    public Layout layout() {
        return Layout.MAPPED;
    }

    /** Never by itself. */
    @Override
    public boolean recognises(Opening opening) {
        return false;
    }

    @Override
    public Reading read(TableFile file, Opening opening, Labels labels, Progress progress)
            throws UnreadableFile {
        ColumnMap map = labels.columns().orElseThrow();
        List<Opening.Sheet> sheet =
                opening.sheets().stream().filter(one -> one.index() == map.sheet()).toList();
        List<String> mistakes = map.mistakes();
        if (sheet.isEmpty() || !mistakes.isEmpty()) {
            return refused(
                    mistakes.isEmpty()
                            ? "листа, о котором сказано, в файле нет"
                            : mistakes.getFirst());
        }
        MappedSheet mapped = new MappedSheet(sheet.getFirst(), map);
        return map.isOfPupils()
                ? new MappedPupils(mapped, reference).read(file, progress)
                : new MappedSchools(mapped).read(file, progress);
    }

    private static Reading refused(String why) {
        Findings findings = new Findings();
        findings.add(
                Finding.ofFile(
                        Finding.Kind.MISSING_METADATA,
                        Finding.Severity.ERROR,
                        why,
                        "",
                        "Укажите заново, что в столбцах"));
        return Reading.refused(Layout.MAPPED, findings);
    }
}
